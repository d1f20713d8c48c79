import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";

import { importTool } from "../notebooks/importTool";

interface Process {
  run: (
    command: string[],
    options?: { signal?: AbortSignal; heard?: (text: string) => void },
  ) => Promise<{ code: number | null; output: string }>;
  writeWhole: (path: string, text: string) => void;
}

describe("process", () => {
  const folder = mkdtempSync(join(tmpdir(), "process-"));
  let module: Process;

  before(async () => {
    module = (await importTool("process.mjs")) as Process;
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("run resolves to the code and what was written to both streams", async () => {
    const program = 'console.log("a"); console.error("b"); process.exitCode = 3;';
    const { code, output } = await module.run([process.execPath, "-e", program]);
    expect(code).to.equal(3);
    expect(output.split("\n").sort()).to.eql(["", "a", "b"]);
  });

  it("run rejects when there is no such program", async () => {
    const error = await module.run([join(folder, "none")]).catch((e: Error) => e);
    expect(error).to.have.property("code", "ENOENT");
  });

  it("run ends the program when its signal says so", async () => {
    const stop = new AbortController();
    const endless = [process.execPath, "-e", 'setInterval(() => console.log("x"), 10)'];
    const { code } = await module.run(endless, { signal: stop.signal, heard: () => stop.abort() });
    expect(code).to.equal(null);
  });

  it("writeWhole makes the folder, and leaves nothing behind when it fails", () => {
    module.writeWhole(join(folder, "a/b.txt"), "text");
    expect(readFileSync(join(folder, "a/b.txt"), "utf8")).to.equal("text");
    mkdirSync(join(folder, "a/folder"));
    expect(() => module.writeWhole(join(folder, "a/folder"), "text")).to.throw(/EISDIR|EPERM/);
    expect(readdirSync(join(folder, "a")).sort()).to.eql(["b.txt", "folder"]);
  });
});
