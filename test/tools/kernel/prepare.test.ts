import { setTimeout as sleep } from "node:timers/promises";

import { expect } from "chai";

import { closing } from "../../support/closing";
import { minutes, until } from "../../support/patience";
import { startKernel } from "./testKernel";

describe("what a kernel loads in idle time", function () {
  this.timeout(minutes(2));
  const opened = closing();

  it("is what draws, and neither while a cell runs nor before a second has passed", async () => {
    const kernel = await startKernel(opened);
    const draws = async (waiting = ""): Promise<boolean> => {
      const cell = `${waiting}Object.keys(require.cache).some((f) => /jsdom.lib.api/.test(f))`;
      const { shown } = await kernel.run(cell);
      return shown[0].content.text.trim() === "true";
    };
    expect(await draws()).equal(false);
    expect(await draws("await new Promise((r) => setTimeout(r, 3000));\n")).equal(false);
    await until(async () => {
      await sleep(3000);
      return draws();
    });
    expect(kernel.log()).equal("");
  });
});
