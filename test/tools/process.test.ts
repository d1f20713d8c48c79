import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { run, writeWhole } from "../../tools/process.mjs";
import { closing } from "../support/closing";

describe("process", () => {
  const folder = closing().folder("process-");

  it("run resolves to the code and what was written to both streams", async () => {
    const program = 'console.log("a"); console.error("b"); process.exitCode = 3;';
    const { code, output } = await run([process.execPath, "-e", program]);
    expect(code).to.equal(3);
    expect(output.split("\n").sort()).to.eql(["", "a", "b"]);
  });

  it("run rejects when there is no such program", async () => {
    const error = await run([join(folder, "none")]).catch((e: Error) => e);
    expect(error).to.have.property("code", "ENOENT");
  });

  it("run ends the program when its signal says so", async () => {
    const stop = new AbortController();
    const program = 'setInterval(() => console.log("x"), 10)';
    const { code } = await run([process.execPath, "-e", program], {
      signal: stop.signal,
      heard: () => stop.abort(),
    });
    expect(code).to.equal(null);
  });

  it("writeWhole makes the folder, and leaves nothing behind when it fails", () => {
    writeWhole(join(folder, "a/b.txt"), "text");
    expect(readFileSync(join(folder, "a/b.txt"), "utf8")).to.equal("text");
    mkdirSync(join(folder, "a/folder"));
    expect(() => writeWhole(join(folder, "a/folder"), "text")).to.throw(/EISDIR|EPERM/);
    expect(readdirSync(join(folder, "a")).sort()).to.eql(["b.txt", "folder"]);
  });
});
