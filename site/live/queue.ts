import type { Names } from "./compile";
import type { Failure, Output } from "./protocol";
import { cellsAfter, cellsBefore } from "./schedule";
import type { Session } from "./session";

/** The page's part of a cell; the queue calls it as the cell's state changes. */
export interface CellView {
  /** The cell waits for its turn, or runs. */
  waits(): void;
  starts(): void;
  shows(outputs: readonly Output[]): void;
  ends(result: { milliseconds: number; failure?: Failure } | "stopped" | "dropped"): void;
  /** Something that the output depends on has changed since. */
  ages(): void;
  /** All that the output depends on is the author's again: so is what is shown. */
  restore(): void;
  /** Whether a reader sees its output, or nearly. */
  isInSight(): boolean;
}

export interface LiveCell {
  readonly id: string;
  source: string;
  /** The author's source. */
  readonly original: string;
  readonly view: CellView;
}

/** A cell with another source; with a name, the source differs in the value of this name only. */
export interface Change {
  readonly cell: number;
  readonly name?: string;
}

/** The cells of a page, run in one session, one at a time and each after those that it needs. */
export interface Queue {
  /** Resolves when the cells have been read. */
  readonly ready: Promise<void>;
  /** Runs a cell, after those it takes something from and that have not run yet. */
  run(cell: number): Promise<void>;
  /** Runs the cells from the first up to this one, which is left out. */
  runAbove(cell: number): Promise<void>;
  /** Gives a cell another source; with a name, the source differs in the value of this name only. */
  change(cell: number, source: string, name?: string): Promise<void>;
  /** Runs again what depends on changes and is in sight, `first` before others; the rest when it is seen. */
  refresh(changes: readonly Change[], first?: number): Promise<void>;
  /** Whether the sources of a cell and of all that it uses are the author's. */
  isAuthors(cell: number): boolean;
  /** A cell came into sight. */
  seen(cell: number): Promise<void>;
  /** Ends what runs and drops what waits. */
  stop(): void;
}

/** `onBusy` is called with true when cells begin to run, and with false when none is left. */
export function startQueue(
  cells: readonly LiveCell[],
  session: Session,
  onBusy: (busy: boolean) => void,
): Queue {
  let names: Names[] = [];
  const ready = Promise.all(cells.map(({ source }) => session.namesOf(source))).then(
    (found) => void (names = found),
  );
  /** What is read since a change: the compilers may have to be fetched for it. */
  let reading: Promise<unknown> = ready;
  /** The cells that have run with their present source, whose names the session still has. */
  const fresh = new Set<number>();
  let waiting: number[] = [];
  let working: Promise<void> | undefined;
  /** The cells out of sight that run again when they are seen. */
  const unseen = new Set<number>();
  let running = -1;
  const isAuthors = (cell: number): boolean =>
    [cell, ...cellsBefore(names, cell)].every(
      (each) => cells[each].source === cells[each].original,
    );

  const drop = (dropped: (cell: number) => boolean): void => {
    for (const cell of waiting.filter(dropped)) cells[cell].view.ends("dropped");
    waiting = waiting.filter((cell) => !dropped(cell));
  };

  const runOne = async (at: number): Promise<void> => {
    const { id, source, view } = cells[at];
    fresh.add(at);
    unseen.delete(at);
    running = at;
    view.starts();
    const began = performance.now();
    const ending = await session.run(id, source, (outputs) => view.shows(outputs));
    const isRestored = running === -1;
    running = -1;
    if (ending === "stopped") {
      fresh.clear();
      view.ends("stopped");
    } else {
      if (ending.failure) fresh.delete(at);
      view.ends({ milliseconds: performance.now() - began, failure: ending.failure });
      if (isRestored) view.restore();
    }
    if (ending === "stopped" || ending.failure) drop(() => true);
  };
  const work = async (): Promise<void> => {
    onBusy(true);
    while (waiting.length > 0) await runOne(waiting.shift()!);
    onBusy(false);
    working = undefined;
  };
  const enqueue = (wanted: readonly number[]): Promise<void> => {
    for (const cell of wanted) {
      if (waiting.includes(cell)) continue;
      waiting.push(cell);
      cells[cell].view.waits();
    }
    return (working ??= work());
  };
  /** The cells in this order, each after what it needs. */
  const withNeeds = (targets: readonly number[]): number[] => {
    const needed = targets.flatMap((target) => [
      ...cellsBefore(names, target).filter((cell) => !fresh.has(cell)),
      target,
    ]);
    return [...new Set(needed)];
  };
  const age = (at: number, name?: string): void => {
    fresh.delete(at);
    for (const cell of cellsAfter(names, at, name)) {
      fresh.delete(cell);
      cells[cell].view.ages();
    }
  };

  return {
    ready,
    async run(cell) {
      await ready;
      await reading;
      await enqueue(withNeeds([cell]));
    },
    runAbove: (cell) => enqueue([...cells.keys()].slice(0, cell)),
    async change(at, source, name) {
      cells[at].source = source;
      await ready;
      age(at, name);
      if (name !== undefined) return;
      const read = session.namesOf(source).then((found) => void (names[at] = found));
      reading = read.catch(() => undefined);
      await read;
      age(at);
    },
    async refresh(changes, first = -1) {
      await ready;
      const after = new Set(changes.flatMap(({ cell, name }) => cellsAfter(names, cell, name)));
      const changed = changes.map(({ cell }) => cell);
      drop((cell) => changed.includes(cell) || after.has(cell));
      for (const cell of [...changed, ...after].filter(isAuthors)) {
        if (running === cell) running = -1;
        unseen.delete(cell);
        after.delete(cell);
        cells[cell].view.restore();
      }
      if (after.size === 0) return working;
      for (const cell of after) unseen.add(cell);
      const seen = [...after].filter((cell) => cells[cell].view.isInSight());
      const order = [...(after.has(first) ? [first] : []), ...seen];
      await enqueue(withNeeds([...changed, ...order]));
    },
    isAuthors,
    async seen(at) {
      if (unseen.has(at)) await enqueue(withNeeds([at]));
    },
    stop() {
      drop(() => true);
      unseen.clear();
      session.stop();
    },
  };
}
