import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { expect } from "chai";

import { sampleNotebook } from "../../notebooks/sample";
import { closing } from "../../support/closing";
import { commitAll, withoutGit } from "../git";
import { runCommand } from "../runCommand";

const stored = sampleNotebook(["# T", "1", "2"]);
const changed = stored.replace('"2"', '"3"');

describe("npm run reset", () => {
  const clone = closing().folder("reset-");
  const path = join(clone, "notebooks/05-sample.ipynb");
  const reset = (...words: string[]) => runCommand("reset", words, { clone, env: withoutGit });

  before(() => {
    mkdirSync(join(clone, "notebooks"));
    cpSync(resolve(__dirname, "../../../tools"), join(clone, "tools"), { recursive: true });
    writeFileSync(path, stored);
  });

  it("says in a folder without git that there is nothing to restore", () => {
    expect(reset("05")).to.eql({
      status: 1,
      text: "There is no committed notebook to restore: this folder is not a git clone.",
    });
  });

  it("leaves a notebook alone that is as committed", () => {
    commitAll(clone);
    expect(reset("05")).to.eql({ status: 0, text: "05-sample: as committed." });
  });

  it("refuses without --yes where it cannot ask", () => {
    writeFileSync(path, changed);
    const { status, text } = reset("05");
    expect(status).to.equal(1);
    expect(text).to.contain("add --yes");
    expect(readFileSync(path, "utf8")).to.equal(changed);
  });

  it("restores a changed notebook, and a missing one", () => {
    expect(reset("05", "--yes")).to.eql({ status: 0, text: "05-sample: restored." });
    expect(readFileSync(path, "utf8")).to.equal(stored);
    rmSync(path);
    expect(reset("05", "--yes")).to.include({ status: 0 });
    expect(readFileSync(path, "utf8")).to.equal(stored);
  });

  it("restores mere numbers of cells without asking", () => {
    writeFileSync(path, stored.replace('"execution_count": 2', '"execution_count": 7'));
    const text = "05-sample: restored; only the numbers of its cells differed.";
    expect(reset("05")).to.eql({ status: 0, text });
  });

  it("says of a notebook in no commit that there is nothing to restore, and restores others", () => {
    writeFileSync(path, "<<<<<<< ours\n");
    const own = join(clone, "notebooks/07-own.ipynb");
    writeFileSync(own, stored);
    const { status, text } = reset("--yes", "05", "07");
    expect(status).to.equal(1);
    expect(text).to.contain("05-sample: restored.");
    expect(text).to.contain("07-own: it is in no commit, so there is nothing to restore.");
    expect(reset("--yes")).to.eql({ status: 0, text: "05-sample: as committed." });
    rmSync(own);
  });

  it("lists the notebooks for an unknown name", () => {
    expect(reset("77")).to.eql({
      status: 1,
      text: 'There is no notebook "77"; those that exist: 05-sample.',
    });
  });
});
