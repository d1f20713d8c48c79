import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

import { expect } from "chai";

import { minutes } from "../../support/patience";

const root = resolve(__dirname, "../../..");
const program = `
const { loadTypesOfNodeOnly } = require("../tools/kernel/typesOfNode.cjs");
loadTypesOfNodeOnly();
const { sys } = require("@tslab/typescript-for-tslab");
const { readFile } = sys;
const read = new Set();
sys.readFile = (file, ...rest) => {
  const [, name] = /(kernel-types|@types.[\\w-]+).*\\.d\\.ts$/.exec(file) ?? [];
  if (name) read.add(name);
  return readFile.call(sys, file, ...rest);
};
require("tslab/dist/converter.js").createConverter().close();
console.log(...read);`;

describe("typesOfNode", function () {
  this.timeout(minutes(1));

  it("keeps all types but those of Node from the kernel, of what is installed for the tools", () => {
    const options = { cwd: resolve(root, "notebooks"), encoding: "utf8" } as const;
    const { stdout, stderr } = spawnSync(process.execPath, ["-e", program], options);
    expect(stderr).equal("");
    expect(stdout.trim()).equal("kernel-types");
  });
});
