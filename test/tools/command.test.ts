import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

import { expect } from "chai";

const names = ["build", "export", "new", "notebooks", "reset", "test", "tutorial"];

function run(name: string, ...words: string[]): { status: number | null; text: string } {
  const file = resolve(__dirname, `../../tools/commands/${name}.mjs`);
  const env = { ...process.env, npm_lifecycle_event: name };
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], {
    env,
    encoding: "utf8",
  });
  return { status, text: (stdout + stderr).trim() };
}

describe("command", () => {
  for (const name of names)
    it(`npm run ${name} refuses an option that there is not in one sentence`, () => {
      const { status, text } = run(name, "--ouch");
      expect(status).to.equal(1);
      expect(text).to.match(
        /^There is no option --ouch: "npm (run \w+|test) -- --help" shows what there is\.$/,
      );
    });

  for (const name of [...names, "start"])
    it(`${name} prints its usage for --help`, () => {
      const { status, text } = run(name, "--help");
      expect(status).to.equal(0);
      expect(text).to.match(/^npm (run )?\w+ /);
    });

  it("refuses a word where none is asked for, and an option without its value", () => {
    expect(run("build", "foo").text).to.match(/^There is nothing to do with "foo": "npm run build/);
    expect(run("tutorial", "--out").text).to.match(/^Option '--out <value>' argument missing: /);
    expect(run("start", "--notebooks").text).to.match(/^Option '--notebooks <value>' argument/);
  });
});
