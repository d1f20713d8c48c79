import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { checkNotebook } from "../../../tools/notebooks/check.mjs";
import { sampleNotebook } from "../../notebooks/sample";
import { closing } from "../../support/closing";
import { commitAll } from "../git";

const stored = sampleNotebook(["# T", "1", "2", "console.log(3);\nsigmoid(0)"]);
const changed = stored.replace("sigmoid(0)", "sigmoid(1)");

interface Verdict {
  ok: boolean;
  committed: boolean;
  problem: string;
  note: string;
  yoursOk: boolean;
}

describe("checkNotebook", () => {
  const clone = closing().folder("check-");
  const notebook = { name: "05-sample", folder: clone, path: join(clone, "05-sample.ipynb") };
  let runs: string | null = null;
  // Gives what is stored, and an error for every other notebook.
  const runner = {
    run: async (_: object, text: string) =>
      text === stored || runs !== null
        ? { ok: true, text: runs ?? text, seconds: 1 }
        : { ok: false, cell: 3, error: "E", seconds: 1 },
  };
  const check = () => checkNotebook(notebook, runner, () => {}) as Promise<Verdict>;

  it("judges the file when it is in no commit", async () => {
    writeFileSync(notebook.path, changed);
    const { ok, problem, note } = await check();
    expect({ ok, note }).to.eql({ ok: false, note: null });
    expect(problem).to.contain("05-sample: code cell 3 fails\n   1 | console.log(3);");
  });

  it("passes what is as committed and as stored", async () => {
    writeFileSync(notebook.path, stored);
    commitAll(clone);
    expect(await check()).to.include({ ok: true, committed: false, note: null });
  });

  it("does not mind other numbers of cells", async () => {
    writeFileSync(notebook.path, stored.replace('"execution_count": 3', '"execution_count": 8'));
    runs = stored;
    expect(await check()).to.include({ ok: true, committed: false, note: null });
    runs = null;
  });

  it("judges the committed version when a reader's change does not work", async () => {
    writeFileSync(notebook.path, changed);
    const { note, ...verdict } = await check();
    expect(verdict).to.include({ ok: true, committed: true, yoursOk: false });
    expect(note).to.match(
      /^05-sample: yours is not the committed version \(code cell 3 differs\) and it does not pass; npm run reset -- 05 restores the committed one\n {2}yours: code cell 3 fails\n/,
    );
    expect(readFileSync(notebook.path, "utf8")).to.equal(changed);
  });

  for (const [what, text, sentence] of [
    [
      "marks of a merge",
      stored.replace("\n  {", "\n<<<<<<< HEAD\n  {"),
      /line 3 of its file is a mark/,
    ],
    ["another format", stored.replace('"nbformat": 4', '"nbformat": 9'), /is of format 9, and/],
    ["no JSON", "oh", /its file is no JSON \(Unexpected token/],
    ["no notebook", "[]", /it is no notebook, as it holds no list of cells/],
    ["no cells", '{ "nbformat": 4, "cells": [3] }', /what stands at place 1 is no cell/],
  ] as const)
    it(`says that a file holds ${what}, and judges the committed version`, async () => {
      writeFileSync(notebook.path, text);
      const { note, ...verdict } = await check();
      expect(verdict).to.include({ ok: true, committed: true, yoursOk: false });
      expect(note.split("\n")[1])
        .to.match(/^ {2}yours: /)
        .and.match(sentence);
    });
});
