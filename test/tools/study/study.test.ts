import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { expect } from "chai";

import { closing } from "../../support/closing";
import { minutes } from "../../support/patience";
import { runCommand } from "../runCommand";

const root = resolve(__dirname, "../../..");
const some = ["depth=2", "activation=relu", "initialisation=xavier", "seed=1"];

describe("npm run study", function () {
  this.timeout(minutes(2));
  const opened = closing();
  const folder = opened.folder("study-");
  const whole = join(folder, "whole");
  const study = (...words: string[]): ReturnType<typeof runCommand> =>
    runCommand("study", [...words, ...some]);
  const mergedIn = (parts: string): string => {
    const { status, text } = study("merge", "--parts", parts, "--out", join(parts, "out"));
    expect(text).to.match(/digits\.csv: 7 runs/);
    expect(status).to.equal(0);
    return ["digits.csv", "digitsStudyData.ts"]
      .map((name) => readFileSync(join(parts, "out", name), "utf8"))
      .join("\n");
  };

  it("trains what is chosen, and says how far it is", () => {
    const { status, text } = study("--parts", whole);
    expect(status, text).to.equal(0);
    expect(text).to.match(/^7 of 7 runs, \d+ s so far, about 0 s left\n.*1-of-1\.csv: 7 runs in/m);
    expect(readFileSync(join(whole, "1-of-1.csv"), "utf8").split("\n").length).to.equal(9);
  });

  it("goes on where kill -9 ended it, to the same table", async () => {
    const parts = join(folder, "killed");
    const path = join(parts, "1-of-1.csv");
    mkdirSync(parts);
    const words = [join(root, "tools/commands/study.mjs"), "--parts", parts, "--workers", "1"];
    const child = spawn(process.execPath, [...words, ...some], { stdio: "ignore" });
    opened.add(child, () => child.kill("SIGKILL"));
    const ended = new Promise((done) => child.on("close", done));
    const linesOf = (): string[] => {
      try {
        return readFileSync(path, "utf8").split("\n").slice(1, -1);
      } catch {
        return [];
      }
    };
    while (linesOf().length < 2) await new Promise((turn) => setTimeout(turn, 5));
    child.kill("SIGKILL");
    await ended;
    const before = linesOf();
    expect(before.length).to.be.within(2, 6);
    // As if the last line had been cut.
    writeFileSync(path, readFileSync(path, "utf8").slice(0, -5));
    const { text } = study("--parts", parts);
    expect(text).to.contain(`${before.length - 1} were there`);
    expect(linesOf().slice(0, before.length - 1)).to.eql(before.slice(0, -1));
    expect(mergedIn(parts)).to.equal(mergedIn(whole));
  });

  it("shards in any folder merge to the same table, and what a part has is not done again", () => {
    const parts = join(folder, "shards");
    for (const shard of ["1/2", "2/2"]) {
      expect(study("--shard", shard, "--parts", parts).text).to.match(/: [34] runs in/);
    }
    expect(mergedIn(parts)).to.equal(mergedIn(whole));
    expect(study("--parts", parts).text).to.match(/1-of-1\.csv: 0 runs in .*, 7 were there$/);
  });

  for (const [words, sentence] of [
    [["--shard", "9/8"], "There is no shard 9/8."],
    [["--shard", "0/8"], '--shard 0/8 cannot be read: type for instance "--shard 3/8".'],
    [["--workers", "x"], '--workers x cannot be read: type for instance "--workers 4".'],
    [["merge"], 'Only some runs: name a folder for them with "--out DIR".'],
  ] as const)
    it(`${words.join(" ")} is refused in a sentence`, () => {
      expect(study(...words)).to.eql({ status: 1, text: sentence });
    });
});
