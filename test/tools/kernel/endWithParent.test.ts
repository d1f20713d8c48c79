import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { expect } from "chai";

import { minutes } from "../../support/patience";

const endWithParent = resolve(__dirname, "../../../tools/kernel/endWithParent.cjs");

describe("endWithParent", function () {
  this.timeout(minutes(1));

  it("ends a process in an endless loop when its parent is killed", async () => {
    const parent = spawn(process.execPath, ["-e", parentOf(busy)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [said] = await once(parent.stdout, "data");
    const pid = Number(String(said));
    try {
      await sleep(1500);
      expect(isAlive(pid)).equal(true);
      parent.kill("SIGKILL");
      for (let i = 0; i < 200 && isAlive(pid); i++) await sleep(50);
      expect(isAlive(pid)).equal(false);
    } finally {
      parent.kill("SIGKILL");
      if (isAlive(pid)) process.kill(pid, "SIGKILL");
    }
  });
});

const busy = `require(${JSON.stringify(endWithParent)}).endWithParent(); console.log(process.pid); for (;;);`;

// The environment is not that of a kernel that runs this test.
const parentOf = (script: string): string =>
  `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(script)}],
    { stdio: ["ignore", "inherit", "inherit"], env: { JPY_PARENT_PID: String(process.pid) } })`;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
