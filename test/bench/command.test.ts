import { expect } from "chai";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { choices as read } from "../../bench/choices.mjs";
import { rows } from "../../bench/rows.mjs";
import { temporaryFolder } from "../site/folders";
import { runCommand } from "../tools/runCommand";

const choices = read as (words: object) => ReturnType<typeof read>;
const chosen = (words: object): string[] => choices(words).rows.map(({ name }) => name);

describe("npm run bench", () => {
  it("measures all rows, or those that are named, in their order", () => {
    expect(chosen({})).to.eql(rows.map(({ name }) => name));
    expect(chosen({ row: ["tanh,chain", "normals"] })).to.eql(["normals", "chain", "tanh"]);
  });

  it("refuses a row that there is not, and lists those that there are", () => {
    expect(() => choices({ row: ["chain,chains"] })).to.throw(
      `There is no row chains: there are ${rows.map(({ name }) => name).join(", ")}.`,
    );
  });

  for (const [words, sentence] of [
    [{ rounds: "0" }, "--rounds must be a number from 1 to 999, got 0."],
    [{ rounds: "many" }, "--rounds must be a number from 1 to 999, got many."],
    [{ write: true, row: ["chain"] }, "--write needs all rows: leave --row out."],
    [{ install: true, row: ["chain"] }, "--install stands alone: nothing is measured then."],
    [{ install: true, json: "x" }, "--install stands alone: nothing is measured then."],
  ] as const)
    it(`refuses ${JSON.stringify(words)}`, () => {
      expect(() => choices(words)).to.throw(sentence);
    });

  it("has rows with names of their own, and this library in each", () => {
    expect(new Set(rows.map(({ name }) => name)).size).to.equal(rows.length);
    for (const { contenders } of rows) expect(contenders).to.have.property("this library");
  });

  it("measures one row, prints its table and keeps its rounds", () => {
    const file = join(temporaryFolder(), "uniforms.json");
    const words = ["--row", "uniforms", "--rounds", "1", "--json", file];
    const { status, text } = runCommand("bench", words);
    expect(text).to.match(/^\| 1,000,000 uniform numbers +\| [\d.]+ ns each +\|/m);
    expect(status).to.equal(0);
    const { lines } = JSON.parse(readFileSync(file, "utf8"));
    expect(lines[0].values["this library"]).to.have.length(1);
  });
});
