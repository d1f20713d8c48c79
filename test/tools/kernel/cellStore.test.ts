import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { expect } from "chai";

import { closing } from "../../support/closing";
import { minutes } from "../../support/patience";

const tools = resolve(__dirname, "../../../tools/kernel");

describe("the store of cells", function () {
  this.timeout(minutes(1));
  const opened = closing();
  let clone: string;

  beforeEach(() => {
    clone = realpathSync(opened.folder("clone-"));
    for (const folder of ["dist", "node_modules", "tools/kernel-types", "notebooks"])
      mkdirSync(join(clone, folder), { recursive: true });
    cpSync(tools, join(clone, "tools/kernel"), { recursive: true });
    for (const mark of [
      "dist/.made-from",
      "node_modules/.package-lock.json",
      "tools/kernel-types/index.d.ts",
    ])
      writeFileSync(join(clone, mark), "first");
  });

  /** What a process prints of `show`, after `act` with an open store. */
  function inProcess(act: string, show: string, folder = "notebooks"): string {
    const program = `
      const { writeFileSync, rmSync } = require("node:fs");
      const store = require(${JSON.stringify(join(clone, "tools/kernel/cellStore.cjs"))}).openStore();
      ${act};
      setTimeout(() => console.log(JSON.stringify(${show})), 100);`;
    const { stdout, stderr } = spawnSync(process.execPath, ["-e", program], {
      cwd: resolve(clone, folder),
      encoding: "utf8",
    });
    expect(stderr).equal("");
    return stdout.trim();
  }
  const keep = `store.keep({ output: "1" }, "before", "cell")`;
  const find = `store.find("before", "cell") ?? "nothing"`;

  it("finds in one kernel what another has kept", () => {
    expect(inProcess(keep, find)).equal(`{"output":"1"}`);
    expect(inProcess("", find)).equal(`{"output":"1"}`);
    expect(inProcess("", `store.find("", "beforecell") ?? "nothing"`)).equal(`"nothing"`);
  });

  for (const mark of [
    "dist/.made-from",
    "node_modules/.package-lock.json",
    "tools/kernel/patch.cjs",
  ])
    it(`knows nothing once ${mark} has changed, and removes what it knew`, () => {
      inProcess(keep, find);
      const change = `writeFileSync(${JSON.stringify(join(clone, mark))}, "second")`;
      expect(inProcess(change, find)).equal(`"nothing"`);
      expect(inProcess(`${keep}; ${change}`, find)).equal(`"nothing"`);
      expect(inProcess("", find)).equal(`"nothing"`);
      expect(readdirSync(join(clone, ".cache/cells"))).lengthOf(1);
    });

  it("keeps nothing that was made while the library was built", () => {
    const made = JSON.stringify(join(clone, "dist/.made-from"));
    const during = `rmSync(${made}); ${keep}; writeFileSync(${made}, "first")`;
    expect(inProcess(during, find)).equal(`"nothing"`);
    rmSync(join(clone, "dist/.made-from"));
    expect(inProcess("", `store ?? "none"`)).equal(`"none"`);
  });

  it("takes half a file for none", () => {
    inProcess(keep, find);
    const [state] = readdirSync(join(clone, ".cache/cells"));
    const [file] = readdirSync(join(clone, ".cache/cells", state));
    writeFileSync(join(clone, ".cache/cells", state, file), `{"output":`);
    expect(inProcess("", find)).equal(`"nothing"`);
    expect(inProcess(keep, find)).equal(`{"output":"1"}`);
  });

  it("fails nowhere when it cannot write", () => {
    writeFileSync(join(clone, ".cache"), "a file where the folder would be");
    expect(inProcess(keep, find)).equal(`"nothing"`);
  });

  it("serves no folder outside of the clone, whose packages it does not know", () => {
    expect(inProcess("", `store ?? "none"`, "..")).equal(`"none"`);
  });

  it("begins anew when it has grown large", () => {
    inProcess(keep, find);
    const [state] = readdirSync(join(clone, ".cache/cells"));
    for (let i = 0; i < 2000; i++) writeFileSync(join(clone, ".cache/cells", state, `${i}`), "1");
    inProcess("", "0");
    expect(readdirSync(join(clone, ".cache/cells", state))).lengthOf(0);
  });
});
