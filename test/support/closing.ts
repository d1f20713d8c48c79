import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { minutes } from "./patience";

export interface Closing {
  /**
   * Gives back what is opened, a value or a promise of it, and closes it after the tests. It is
   * noted before it is there: a hook that runs out of time while a browser starts closes it too.
   */
  add: <T>(opened: T, close: (opened: Awaited<T>) => unknown) => T;
  /** A new folder whose name begins so, in the system's folder for temporary files or another one. */
  folder: (name: string, parent?: string) => string;
}

/** What the tests of this `describe` open. After them all of it is closed, the last first. */
export function closing(): Closing {
  const open: (() => Promise<unknown>)[] = [];
  let over = false;
  after("closes what was opened", async function () {
    this.timeout(minutes(5));
    over = true;
    const failures: unknown[] = [];
    while (open.length > 0)
      await open
        .pop()?.()
        .catch((error) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  });
  const add: Closing["add"] = (opened, close) => {
    const closed = async (): Promise<unknown> => {
      const [result] = await Promise.allSettled([opened]);
      return result.status === "fulfilled" ? close(result.value) : undefined;
    };
    if (!over) open.push(closed);
    // A hook that ran out of time goes on behind the tests' back.
    else void closed();
    return opened;
  };
  const folder: Closing["folder"] = (name, parent = tmpdir()) => {
    mkdirSync(parent, { recursive: true });
    const remove = (path: string): void => rmSync(path, { recursive: true, force: true });
    return add(mkdtempSync(join(parent, name)), remove);
  };
  return { add, folder };
}
