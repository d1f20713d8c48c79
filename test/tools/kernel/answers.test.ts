import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

import { expect } from "chai";

import { minutes } from "../../support/patience";

const changes = [
  "oneProgram:checkCellsOnce",
  "keepChecker:keepChecker",
  "rememberCells:rememberCells",
  "narrowTypeScript:keepTypeScriptNarrow",
];

const run = promisify(execFile);

interface Line {
  answer: unknown;
  declared?: string;
}

const answers = async (...changes: string[]): Promise<Line[]> => {
  const script = [resolve(__dirname, "answers.cjs"), ...changes];
  const { stdout, stderr } = await run(process.execPath, script, { maxBuffer: 1e8 });
  expect(stderr).equal("");
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
};

/** A checker that has seen other cells may write the members of a union in another order: the same type. */
const anyOrder = ({ declared, ...line }: Line): unknown => ({
  ...line,
  declared: declared?.split(/[^\w.$"'<>=]+/).sort(),
});

describe("the converter of cells", function () {
  this.timeout(minutes(5));

  it("answers as that of plain tslab", async () => {
    const [plain, quick] = await Promise.all([answers(), answers(...changes)]);
    expect(plain).lengthOf.above(150);
    const known = await answers(...changes);
    for (const changed of [quick, known]) {
      expect(changed).lengthOf(plain.length);
      plain.forEach((line, i) => expect(anyOrder(changed[i])).deep.equal(anyOrder(line)));
    }
  });
});
