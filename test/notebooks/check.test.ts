import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";

import { importTool } from "./importTool";
import { sampleNotebook } from "./sample";

const stored = sampleNotebook(["# T", "1", "2", "console.log(3);\nsigmoid(0)"]);
const changed = stored.replace("sigmoid(0)", "sigmoid(1)");

describe("checkNotebook", () => {
  const clone = mkdtempSync(join(tmpdir(), "check-"));
  const notebook = { name: "05-sample", folder: clone, path: join(clone, "05-sample.ipynb") };
  // Gives what is stored, and an error for every other notebook.
  const runner = {
    run: async (_: object, text: string) =>
      text === stored
        ? { ok: true, text, seconds: 1 }
        : { ok: false, cell: 3, error: "E", seconds: 1 },
  };
  const git = (...words: string[]): void => {
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
    execFileSync("git", ["-C", clone, "-c", "user.name=a", "-c", "user.email=a@b", ...words], {
      env: Object.fromEntries(own),
    });
  };
  const check = async (): Promise<{
    ok: boolean;
    committed: boolean;
    problem: string;
    note: string;
  }> => (await importTool("notebooks/check.mjs")).checkNotebook(notebook, runner);

  after(() => rmSync(clone, { recursive: true, force: true }));

  it("judges the file when it is in no commit", async () => {
    writeFileSync(notebook.path, changed);
    const { ok, problem, note } = await check();
    expect({ ok, note }).eql({ ok: false, note: null });
    expect(problem).contains("05-sample: code cell 3 fails\n   1 | console.log(3);");
  });

  it("passes what is as committed and as stored", async () => {
    writeFileSync(notebook.path, stored);
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "Add a notebook");
    expect(await check()).include({ ok: true, committed: false, note: null });
  });

  it("judges the committed version when a reader's change does not work", async () => {
    writeFileSync(notebook.path, changed);
    const { note, ...verdict } = await check();
    expect(verdict).include({ ok: true, committed: true });
    expect(note).equal(
      "05-sample: cell 3 differs from the committed one (yours); npm run reset -- 05 restores it",
    );
    expect(readFileSync(notebook.path, "utf8")).equal(changed);
  });
});
