import { expect } from "chai";

import { runCommand } from "./runCommand";

const names = [
  "bench",
  "build",
  "export",
  "new",
  "notebooks",
  "reset",
  "study",
  "test",
  "tutorial",
];

describe("command", () => {
  for (const name of names)
    it(`npm run ${name} refuses an option that there is not in one sentence`, () => {
      const { status, text } = runCommand(name, ["--ouch"]);
      expect(status).to.equal(1);
      expect(text).to.match(
        /^There is no option --ouch: "npm (run \w+|test) -- --help" shows what there is\.$/,
      );
    });

  for (const name of [...names, "start"])
    it(`${name} prints its usage for --help`, () => {
      const { status, text } = runCommand(name, ["--help"]);
      expect(status).to.equal(0);
      expect(text).to.match(/^npm (run )?\w+ /);
    });

  for (const [name, word, sentence] of [
    ["build", "foo", /^There is nothing to do with "foo": "npm run build/],
    ["tutorial", "--out", /^Option '--out <value>' argument missing: /],
    ["start", "--notebooks", /^Option '--notebooks <value>' argument/],
  ] as const)
    it(`${name} refuses ${word}`, () => {
      expect(runCommand(name, [word]).text).to.match(sentence);
    });
});
