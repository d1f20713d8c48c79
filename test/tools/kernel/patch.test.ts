import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { expect } from "chai";

import { closing } from "../../support/closing";
import { minutes } from "../../support/patience";

const patch = resolve(__dirname, "../../../tools/kernel/patch.cjs");
const greeting = `exports.greet = (name) => "hello " + name; // hello`;

describe("patch", function () {
  this.timeout(minutes(1));
  const opened = closing();

  /** What a process prints that loads `source` as `module` after `changes` were told. */
  function loaded(
    source: string,
    changes: string,
    show = `m.greet("you")`,
  ): { out: string; log: string } {
    const module = join(opened.folder("patch-"), "greeting.js");
    writeFileSync(module, source);
    const program = `
      const module = ${JSON.stringify(module)};
      const { patchText, patchExports } = require(${JSON.stringify(patch)});
      ${changes}
      const m = require(module);
      console.log(${show});`;
    const { stdout, stderr } = spawnSync(process.execPath, ["-e", program], { encoding: "utf8" });
    return { out: stdout.trim(), log: stderr.replaceAll(module, "MODULE") };
  }

  it("replaces text before a module is compiled, for one concern after the other", () => {
    const { out, log } = loaded(
      greeting,
      `patchText("a", module, [['"hello "', '"good day "'], ["+ name", "+ name + '!'"]]);
       patchText("b", module, [["good day", "good evening"]]);`,
    );
    expect(out).equal("good evening you!");
    expect(log).equal("");
  });

  it("leaves out all of a concern that does not fit, and nothing of the others", () => {
    const { out, log } = loaded(
      greeting,
      `patchText("a", module, [["+ name", "+ 1"], ["hello", "bye"]]);
       patchText("b", module, [["+ name", "+ name + '!'"]]);
       patchText("c", module, [["absent", ""]]);
       patchExports("d", module, () => { throw new Error("no such thing"); });`,
    );
    expect(out).equal("hello you!");
    expect(log).equal(
      `kernel: without a: MODULE: 2 places for "hello"\n` +
        `kernel: without c: MODULE: 0 places for "absent"\n` +
        `kernel: without d: MODULE: no such thing\n`,
    );
  });

  it("hands over what a module exports, the last told first", () => {
    const wrap = (mark: string): string =>
      `patchExports("x", module, (m) => { const { greet } = m; m.greet = (n) => "${mark}" + greet(n); });`;
    expect(loaded(greeting, wrap("a") + wrap("b")).out).equal("bahello you");
  });

  it("says so of a module that is not there, or was loaded before", () => {
    const { out, log } = loaded(
      greeting,
      `patchText("a", "./no-such-module", []); require(module); patchText("b", module, [["hello", "bye"]]);`,
    );
    expect(out).equal("hello you");
    expect(log.split("\n")[0]).match(/^kernel: without a: .\/no-such-module: Cannot find module/);
    expect(log.split("\n")[1]).equal("kernel: without b: MODULE: it is loaded already");
  });
});
