import { expect } from "chai";

import { explained, report, SetupError, typed } from "../../../tools/setup/problem.mjs";

describe("problem", () => {
  for (const [what, output, sentence] of [
    ["npm ci", "npm error code ENOSPC", /^The disk is full: /],
    ["pip install", "OSError: [Errno 28] No space left on device", /^The disk is full: /],
    ["The set-up", "Error: EACCES: permission denied, mkdir", /^The set-up may not write there: /],
    ["npm ci", "npm error code ENOTFOUND", /^npm ci cannot reach its registry: /],
    [
      "pip install",
      "NewConnectionError: Failed to establish a new connection",
      /^pip install cannot/,
    ],
    [
      "pip install",
      "ERROR: No matching distribution found for cffi==2.1.1",
      /install Python 3\.13/,
    ],
  ] as const)
    it(`${what}: "${output}" is told in one sentence`, () => {
      const { message, details } = explained(what, output);
      expect(message)
        .to.match(sentence)
        .and.match(/ then type "npm [a-z ]+" again\.$/);
      expect(details).to.equal("");
    });

  it("a cause that is not known is told with the last lines of the output", () => {
    const output = Array.from({ length: 50 }, (_, i) => `line ${i}`).join("\n");
    const { message, details } = explained("The TypeScript build", output);
    expect(message).to.match(/^The TypeScript build failed for the reason above/);
    expect(details.split("\n")).to.have.lengthOf(30);
  });

  it("a type error that speaks of a network is not taken for a registry out of reach", () => {
    const { details } = explained("The TypeScript build", "Cannot find name 'network'.");
    expect(details).to.equal("Cannot find name 'network'.");
  });

  it("report prints a SetupError and sets the exit code; anything else is thrown on", () => {
    const usual = process.exitCode;
    const lines: string[] = [];
    report(new SetupError("sentence", "details"), (line) => lines.push(line));
    expect(process.exitCode).to.equal(1);
    process.exitCode = usual;
    expect(lines).to.eql(["details", "sentence"]);
    expect(() => report(new RangeError("defect"), () => {})).to.throw(RangeError);
  });

  it("typed is the npm command that the reader typed", () => {
    expect(["start", "test", "notebooks"].map(typed)).to.eql([
      "npm start",
      "npm test",
      "npm run notebooks",
    ]);
  });
});
