import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { expect } from "chai";

import { parseNotebook } from "../../notebooks/notebook";
import { outputRules, structureRules } from "../../notebooks/rules";
import { notebookFiles } from "../../notebooks/testedNotebooks";
import { textRules } from "../../notebooks/textRules";
import { closing } from "../../support/closing";
import { runCommand } from "../runCommand";

const root = resolve(__dirname, "../../..");

describe("npm run new", () => {
  const opened = closing();
  const clone = opened.folder("new-");
  const folder = join(clone, "notebooks");
  const run = (...words: string[]): object => runCommand("new", words, { clone });
  const broken = (): string[] =>
    notebookFiles(folder).flatMap(({ name, path }) =>
      Object.values({ ...structureRules, ...outputRules, ...textRules }).flatMap((rule) =>
        rule(parseNotebook(readFileSync(path, "utf8"), name), name, folder).map(
          (problem) => `${name}: ${problem}`,
        ),
      ),
    );

  before(() => {
    const isOwn = (path: string): boolean => !/node_modules|__pycache__/.test(path);
    for (const path of ["notebooks", "tools", "README.md", "docs"])
      cpSync(join(root, path), join(clone, path), { recursive: true, filter: isOwn });
  });

  it("makes a notebook at the end that keeps every rule, as its neighbours still do", () => {
    expect(run("11-a-title")).to.eql({
      status: 0,
      text: [
        "notebooks/11-a-title.ipynb: written.",
        "notebooks/10-the-catalogue.ipynb: written.",
        "README.md: written.",
        'Write its question, cells, exercise and summary, its line in README.md; then type "npm run notebooks -- 11".',
      ].join("\n"),
    });
    expect(broken()).to.eql([]);
  });

  it("makes one between two others, and leads the links over it", () => {
    expect(run("13-the-end")).to.include({ status: 0 });
    expect(run("12-between")).to.include({ status: 0 });
    expect(broken()).to.eql([]);
    const before = readFileSync(join(folder, "11-a-title.ipynb"), "utf8");
    expect(before).to.contain("[Between →](12-between.ipynb)").and.not.contain("13-the-end");
  });

  it("gives each a line in the map, in their order and as wide as the others", () => {
    const lines = readFileSync(join(clone, "README.md"), "utf8")
      .split("\n")
      .filter((line) => line.includes("](notebooks/"))
      .filter((line) => line.startsWith("|"));
    const names = notebookFiles(folder).map(({ name }) => name);
    expect(lines.map((line) => /notebooks\/(.*?)\.ipynb/.exec(line)?.[1])).to.eql(names);
    expect(new Set(lines.map((line) => line.length)).size).to.equal(1);
  });

  it("refuses a number that is taken, and a name that is none", () => {
    expect(run("11-other")).to.eql({
      status: 1,
      text: "The number 11 is taken by 11-a-title: choose another one.",
    });
    for (const words of [[], ["title"], ["11_title"], ["12-a", "13-b"]])
      expect(run(...words)).to.eql({
        status: 1,
        text: 'new needs one name of two digits, hyphens and small letters: type "npm run new -- 11-title".',
      });
  });

  it("makes one in another folder, which may be empty", () => {
    const other = opened.folder("new-");
    expect(run("01-first", "--notebooks", other))
      .to.include({ status: 0 })
      .with.property("text")
      .that.contains(`then type "npm run notebooks -- 01 --notebooks ${other}".`);
    writeFileSync(join(other, "02-broken.ipynb"), "<<<<<<< ours\n");
    expect(run("03-third", "--notebooks", other)).to.eql({
      status: 1,
      text: "02-broken: line 1 of its file is a mark of an unfinished merge: choose between its two versions first.",
    });
    expect(run("01-first", "--notebooks", "nowhere"))
      .to.have.property("text")
      .that.matches(/^There is no folder .*nowhere/);
  });
});
