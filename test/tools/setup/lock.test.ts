import { expect } from "chai";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { acquireLock } from "../../../tools/setup/lock.mjs";
import { closing } from "../../support/closing";

describe("acquireLock", () => {
  const opened = closing();
  let path: string;

  beforeEach(() => {
    path = join(opened.folder("lock-"), "setup.lock");
  });

  async function endedProcess(): Promise<number> {
    const child = spawn(process.execPath, ["--version"]);
    await once(child, "exit");
    return child.pid as number;
  }

  it("names the launcher and its children until it is released", async () => {
    const lock = await acquireLock(path);
    lock.addChild(12345);
    expect(JSON.parse(readFileSync(path, "utf8")).pids).to.eql([process.pid, 12345]);
    lock.release();
    expect(existsSync(path)).to.equal(false);
  });

  it("takes the lock of processes that have ended", async () => {
    const pids = [await endedProcess(), await endedProcess()];
    writeFileSync(path, JSON.stringify({ token: "old", pids }));
    (await acquireLock(path)).release();
  });

  it("waits for a child that outlived its launcher, and names it", async () => {
    const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 500)"]);
    const pids = [await endedProcess(), child.pid];
    writeFileSync(path, JSON.stringify({ token: "old", pids }));
    let named: number[] = [];
    const lock = await acquireLock(path, (...told: number[][]) => ([named] = told));
    expect(child.exitCode).to.equal(0);
    expect(named).to.eql([child.pid]);
    lock.release();
  });

  it("takes an empty lock that nobody has filled for 5 s", async () => {
    writeFileSync(path, "");
    const past = Date.now() / 1000 - 6;
    utimesSync(path, past, past);
    (await acquireLock(path)).release();
  });

  it("lets one of many in at a time, also past a stale lock", async () => {
    writeFileSync(path, JSON.stringify({ token: "old", pids: [await endedProcess()] }));
    const log = `${path}.log`;
    const lockModule = pathToFileURL(resolve(__dirname, "../../../tools/setup/lock.mjs")).href;
    const script = `
      import { appendFileSync } from "node:fs";
      import { setTimeout as sleep } from "node:timers/promises";
      import { acquireLock } from ${JSON.stringify(lockModule)};
      const lock = await acquireLock(${JSON.stringify(path)});
      appendFileSync(${JSON.stringify(log)}, "in\\n");
      await sleep(20);
      appendFileSync(${JSON.stringify(log)}, "out\\n");
      lock.release();`;
    const starters = Array.from({ length: 5 }, () =>
      spawn(process.execPath, ["--input-type=module", "-e", script]),
    );
    await Promise.all(starters.map((starter) => once(starter, "exit")));
    expect(readFileSync(log, "utf8")).to.equal("in\nout\n".repeat(5));
  });
});
