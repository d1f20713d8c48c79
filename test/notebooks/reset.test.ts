import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { expect } from "chai";

import { sampleNotebook } from "./sample";

const stored = sampleNotebook(["# T", "1", "2"]);
const changed = stored.replace('"2"', '"3"');

describe("npm run reset", () => {
  const clone = mkdtempSync(join(tmpdir(), "reset-"));
  const path = join(clone, "notebooks/05-sample.ipynb");
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")),
  );
  const git = (...words: string[]): void => {
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...words], {
      cwd: clone,
      env,
    });
  };
  const reset = (...words: string[]): { status: number | null; text: string } => {
    const options = { cwd: clone, env, encoding: "utf8", input: "" } as const;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["tools/commands/reset.mjs", ...words],
      options,
    );
    return { status, text: (stdout + stderr).trim() };
  };

  before(() => {
    mkdirSync(join(clone, "notebooks"));
    cpSync(resolve(__dirname, "../../tools"), join(clone, "tools"), { recursive: true });
    writeFileSync(path, stored);
  });
  after(() => rmSync(clone, { recursive: true, force: true }));

  it("says in a folder without git that there is nothing to restore", () => {
    expect(reset("05")).eql({
      status: 1,
      text: "There is no committed notebook to restore: this folder is not a git clone.",
    });
  });

  it("leaves a notebook alone that is as committed", () => {
    git("init", "-q");
    git("add", "notebooks");
    git("commit", "-qm", "Add a notebook");
    expect(reset("05")).eql({ status: 0, text: "05-sample: as committed." });
  });

  it("refuses without --yes where it cannot ask", () => {
    writeFileSync(path, changed);
    const { status, text } = reset("05");
    expect(status).equal(1);
    expect(text).contains("add --yes");
    expect(readFileSync(path, "utf8")).equal(changed);
  });

  it("restores a changed notebook, and a missing one", () => {
    expect(reset("05", "--yes")).eql({ status: 0, text: "05-sample: restored." });
    expect(readFileSync(path, "utf8")).equal(stored);
    rmSync(path);
    expect(reset("05", "--yes").status).equal(0);
    expect(readFileSync(path, "utf8")).equal(stored);
  });

  it("lists the notebooks for an unknown name", () => {
    expect(reset("77")).eql({
      status: 1,
      text: 'There is no notebook "77"; those that exist: 05-sample.',
    });
  });
});
