import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { expect } from "chai";

import { sampleNotebook } from "../../notebooks/sample";
import { closing } from "../../support/closing";
import { minutes } from "../../support/patience";
import { startKernel } from "./testKernel";

const root = resolve(__dirname, "../../..");

describe("cells that were met ahead", function () {
  this.timeout(minutes(1));
  const opened = closing();

  it("cost a kernel no TypeScript, each in its place", async () => {
    const loaded = `Object.keys(require.cache).some((file) => /typescript-for-tslab/.test(file))`;
    const cells = [
      `const when = ${Date.now()};`,
      "const broken: number = '';",
      `when > 0 && ${loaded}`,
    ];
    const file = join(opened.folder("met-"), "met.ipynb");
    writeFileSync(file, sampleNotebook(cells));
    const launch = join(root, "tools/kernel/launch.cjs");
    const told = { cwd: join(root, "notebooks"), encoding: "utf8" } as const;
    const { stderr } = spawnSync(process.execPath, [launch, "--meet", file], told);
    expect(stderr).equal("");

    const loadsWith = async (declaration: string): Promise<string> => {
      const kernel = await startKernel(opened);
      await kernel.run(declaration);
      return (await kernel.run(cells[2])).shown[0].content.text.trim();
    };
    expect(await loadsWith(cells[0])).equal("false");
    expect(await loadsWith(`const when = ${Date.now()};`)).equal("true");
  });
});
