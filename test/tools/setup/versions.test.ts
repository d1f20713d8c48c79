import { expect } from "chai";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { checkNode, findPython, nodeSuits, pythonProblem } from "../../../tools/setup/versions.mjs";
import { closing } from "../../support/closing";

describe("versions", () => {
  const folder = closing().folder("versions-");

  /** A command that answers as a Python would. */
  function python(name: string, answer: object): string[] {
    const script = join(folder, `${name}.js`);
    writeFileSync(script, `console.log(${JSON.stringify(JSON.stringify(answer))})`);
    return [process.execPath, script];
  }

  it("Node suits if it is ^20.19, ^22.13 or >= 24", () => {
    for (const version of ["20.19.0", "20.20.2", "22.13.0", "22.23.1", "24.0.0", "26.10.0"])
      expect(nodeSuits(version), version).to.equal(true);
    for (const version of ["16.20.2", "18.20.8", "20.18.3", "21.7.3", "22.12.0", "23.11.0"])
      expect(nodeSuits(version), version).to.equal(false);
  });

  it("checkNode says which Node it found and which to install", () => {
    expect(() => checkNode("18.20.8")).to.throw(/^Node 18\.20\.8 .* install Node 24 /);
    checkNode();
  });

  it("findPython takes the first that is recent and complete", () => {
    const old = python("old", { version: [3, 9, 6], missing: [] });
    const bare = python("bare", { version: [3, 12, 1], missing: ["ensurepip"] });
    const broken = [process.execPath, join(folder, "absent.js")];
    const good = python("good", { path: "here", version: [3, 10, 0], missing: [] });
    const later = python("later", { path: "there", version: [3, 13, 0], missing: [] });
    expect(findPython([broken, old, bare, good, later]).path).to.equal("here");
    expect(() => findPython([broken, old, bare])).to.throw(/^Python 3\.12 lacks/);
    expect(() => findPython([broken])).to.throw(/^Python is missing/);
  });

  const old = { version: [3, 9, 6], missing: [] };
  const bare = { version: [3, 12, 1], missing: ["ensurepip"] };
  for (const [platform, answers, sentence] of [
    ["linux", [], 'Python is missing: type "sudo apt install python3 python3-venv"'],
    ["darwin", [], '"brew install python"'],
    ["win32", [], '"winget install'],
    ["linux", [old], "Python 3.9.6 is too old: install"],
    ["linux", [old, bare], 'Python 3.12 lacks ensurepip: type "sudo apt install python3.12-venv"'],
  ] as const)
    it(`pythonProblem says on ${platform}: ${sentence}`, () => {
      expect(pythonProblem([...answers], platform)).to.contain(sentence);
    });
});
