import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";

import { importTool } from "./importTool";
import { printed, sampleNotebook } from "./sample";

const text = sampleNotebook(["# T", "import {};", "const n = 4; // rows", "n"], (cells) => {
  cells[2].metadata.tags = ["parameters"];
  cells[3].outputs = [printed("4\n")];
});
const unrun = text
  .replaceAll(/"execution_count": \d/g, '"execution_count": null')
  .replace(/"outputs": \[\s+\{[^]*?\n {3}\]/, '"outputs": []');

interface Looked {
  ready: { name: string }[];
  notes: string[];
  problems: string[];
}

describe("what is published", () => {
  let folder: string;
  let tool: {
    looked: (notebooks: object[], options: object) => Looked;
    notebooksToPublish: (folder: string, committed: boolean) => { path: string }[];
  };

  before(async () => {
    tool = await importTool("notebooks/published.mjs");
    folder = mkdtempSync(join(tmpdir(), "published-"));
    const git = (...words: string[]): unknown => execFileSync("git", ["-C", folder, ...words]);
    writeFileSync(join(folder, "05-t.ipynb"), text);
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "a");
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  function look(now: string, outputs = true): Looked {
    writeFileSync(join(folder, "05-t.ipynb"), now);
    return tool.looked(tool.notebooksToPublish(folder, false), { outputs });
  }

  it("is silent about a notebook as committed", () => {
    expect(look(text)).include.keys("ready").and.deep.include({ notes: [], problems: [] });
  });

  it("says how a notebook differs from the committed one", () => {
    expect(look(text.replace("n = 4", "n = 2").replace("4\\n", "2\\n")).notes).eql([
      "05-t: published with n = 2, committed n = 4.",
    ]);
    expect(look(text.replace("4\\n", "5\\n")).notes).eql([
      "05-t: its outputs are not the committed ones.",
    ]);
    expect(look(text.replace('"n"', '"n;"')).notes).eql([
      "05-t: its cells are not the committed ones; changed, but showing what it showed before: cell cell-3.",
    ]);
  });

  it("refuses one that never ran, unless only its cells are wanted", () => {
    expect(look(unrun).ready).eql([]);
    expect(look(unrun).problems[0]).match(
      /^05-t: it never ran, so it has no figures and tables: type "npm run notebooks -- 05", then /,
    );
    expect(look(unrun, false).problems).eql([]);
  });

  it("refuses one that is none, and names it", () => {
    expect(look("<<<<<<< HEAD\n").problems[0]).match(/^05-t: line 1 of its file is a mark of /);
  });

  it("is with --committed the last commit's, also of a file that is gone", () => {
    unlinkSync(join(folder, "05-t.ipynb"));
    const [{ path }] = tool.notebooksToPublish(folder, true);
    expect(readFileSync(path, "utf8")).equal(text);
    expect(() => tool.notebooksToPublish(tmpdir(), true)).throw("--committed needs a commit");
  });
});
