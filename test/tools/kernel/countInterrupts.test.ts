import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

import { expect } from "chai";

import { closing } from "../../support/closing";
import { minutes } from "../../support/patience";

const countInterrupts = resolve(__dirname, "../../../tools/kernel/countInterrupts.cjs");
const patient = `
require(${JSON.stringify(countInterrupts)}).countInterrupts();
const count = () => globalThis[Symbol.for("tslab.interrupts")];
setInterval(() => {}, 1000);
process.on("SIGINT", () => console.log(count()));
console.log(count());`;

describe("countInterrupts", function () {
  this.timeout(minutes(1));
  const opened = closing();

  it("counts each interrupt, and does not end the process", async () => {
    const kernel = spawn(process.execPath, ["-e", patient]);
    opened.add(kernel, () => kernel.kill("SIGKILL"));
    const said = async (): Promise<string> => String((await once(kernel.stdout, "data"))[0]).trim();
    expect(await said()).to.equal("0");
    for (const count of ["1", "2"]) {
      kernel.kill("SIGINT");
      expect(await said()).to.equal(count);
    }
  });
});
