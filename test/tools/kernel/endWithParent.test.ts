import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { expect } from "chai";

import { closing } from "../../support/closing";
import { minutes, until } from "../../support/patience";

const endWithParent = resolve(__dirname, "../../../tools/kernel/endWithParent.cjs");
const busy = `require(${JSON.stringify(endWithParent)}).endWithParent(); console.log(process.pid); for (;;);`;

// The environment is not that of a kernel that runs this test.
const parentOfBusy = `
  const options = { stdio: ["ignore", "inherit", "inherit"], env: { JPY_PARENT_PID: String(process.pid) } };
  require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(busy)}], options);`;

describe("endWithParent", function () {
  this.timeout(minutes(1));
  const opened = closing();

  it("ends a process in an endless loop when its parent is killed", async () => {
    const parent = spawn(process.execPath, ["-e", parentOfBusy]);
    opened.add(parent, () => parent.kill("SIGKILL"));
    const [said] = await once(parent.stdout, "data");
    const pid = Number(String(said));
    opened.add(pid, () => isAlive(pid) && process.kill(pid, "SIGKILL"));
    await sleep(1500);
    expect(isAlive(pid)).equal(true);
    parent.kill("SIGKILL");
    await until(() => !isAlive(pid));
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
