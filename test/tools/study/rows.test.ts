import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { closing } from "../../support/closing";
import { plan } from "../../../tools/study/plan.mjs";
import { header, lineOf, merged, openPart, readParts, rowOf, rowsOf } from "../../../tools/study/rows.mjs"; // prettier-ignore

const runs = plan().slice(0, 3);
const result = {
  validationAccuracy: 291 / 300,
  testAccuracy: 288 / 300,
  loss: 0.123456789,
  factor: 0.98765432,
  diverged: false,
  stuck: false,
};
const rows = runs.map((run) => rowOf(run, result));
const lines = rows.map(lineOf);

describe("rows of the study", () => {
  const opened = closing();
  const folder = opened.folder("study-");
  const path = join(folder, "1-of-1.csv");

  it("hold counts, numbers of six digits, and how the run ended", () => {
    expect(lines[0]).to.equal("2,sigmoid,default,,0.003,1,291,288,0.123457,0.987654,");
    const ended = { ...result, loss: NaN, diverged: true };
    expect(lineOf(rowOf(runs[0], ended))).to.match(/,NaN,0.987654,diverged$/);
    expect(lineOf(rowOf(runs[0], { ...result, stuck: true }))).to.match(/,stuck$/);
  });

  it("are read as they were written", () => {
    expect(rowsOf([header, ...lines, ""].join("\n"), path)).to.eql(rows);
    expect(rowsOf("", path)).to.eql([]);
  });

  it("half a line at the end, or half a header, is left out, and gone when the part is opened", () => {
    for (const [text, whole] of [
      [`${header}\n${lines[0]}\n${lines[1].slice(0, -9)}`, `${header}\n${lines[0]}\n`],
      [header.slice(0, 5), `${header}\n`],
    ]) {
      writeFileSync(path, text);
      const [{ rows: read }] = readParts(folder);
      expect(read.map(lineOf)).to.eql(whole.split("\n").slice(1, -1));
      const append = openPart(path);
      expect(readFileSync(path, "utf8")).to.equal(whole);
      append(rows[1]);
      expect(readFileSync(path, "utf8")).to.equal(`${whole}${lines[1]}\n`);
    }
  });

  it("a line that is no row is named", () => {
    writeFileSync(path, `${header}\n${lines[0]}\n1,2\n`);
    expect(() => readParts(folder)).to.throw(`${path}: line 3 is no row of a study`);
    writeFileSync(path, "a,b\n");
    expect(() => readParts(folder)).to.throw(`${path}: line 1 is no row of a study`);
  });

  const part = (name: string, own: typeof rows): { path: string; rows: typeof rows } => ({
    path: name,
    rows: own,
  });

  it("merged puts the rows of any parts into the order of the runs, equal ones once", () => {
    const parts = [part("a", [rows[2], rows[0]]), part("b", [rows[0], rows[1]])];
    expect(merged(runs, parts)).to.eql(rows);
  });

  it("merged names the rows that are missing", () => {
    expect(() => merged(runs, [part("a", [rows[0]])])).to.throw(
      "2 of 3 runs are missing, as depth=2 activation=sigmoid initialisation=default cure= rate=0.01 seed=1; ",
    );
  });

  it("merged names a row in which two parts differ", () => {
    const other = { ...rows[1], test: 287 };
    expect(() => merged(runs, [part("a", rows), part("b", [other])])).to.throw(
      "a and b differ in depth=2 activation=sigmoid initialisation=default cure= rate=0.01 seed=1: ",
    );
  });

  it("a part that grows meanwhile is read to its last whole line", () => {
    writeFileSync(path, `${header}\n`);
    appendFileSync(path, lines[0]);
    expect(readParts(folder)[0].rows).to.eql([]);
    appendFileSync(path, "\n");
    expect(readParts(folder)[0].rows).to.eql([rows[0]]);
  });
});
