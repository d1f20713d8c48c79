import { expect } from "chai";
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

import { closing } from "../../support/closing";
import { until } from "../../support/patience";
import { commandsRun, fakeClone, launch, outcome, type Outcome } from "./fakeClone";

const everything = ["npm", "pip", "tsc", "venv"];

describe("setUp", function () {
  const opened = closing();
  let clone: string;
  const setUp = (settings?: Record<string, string>): Promise<Outcome> =>
    outcome(launch(clone, settings));
  const isReady = (): boolean =>
    ["node_modules", "dist", ".venv"].every((made) => existsSync(join(clone, made, ".made-from")));

  before(function () {
    // The stand-in for Python is a script with a first line that names its interpreter.
    if (process.platform === "win32") this.skip();
  });

  describe("in a bare clone", () => {
    beforeEach(() => {
      clone = fakeClone(opened);
    });
    const commandsStarted = (): boolean => commandsRun(clone, false).includes("npm");
    const go = (): string => join(clone, "go");
    const goes = (printed: string): void => {
      if (printed.includes("Waiting for another set-up")) writeFileSync(go(), "");
    };

    it("says in one sentence that a registry cannot be reached, and succeeds later", async () => {
      const { code, printed } = await setUp({ NPM_FAILS: "npm error code ECONNREFUSED" });
      expect(code).to.equal(1);
      expect(printed.trim().split("\n").at(-1)).to.equal(
        'npm ci cannot reach its registry: check the network, then type "npm start" again.',
      );
      expect(isReady()).to.equal(false);
      expect((await setUp()).code).to.equal(0);
      expect(isReady()).to.equal(true);
    });

    it("waits for what a killed set-up left running, then does everything again", async () => {
      const killed = launch(clone, { NPM_WAITS_FOR: go() });
      await until(commandsStarted);
      killed.kill("SIGKILL");
      expect((await outcome(launch(clone), goes)).code).to.equal(0);
      expect(commandsRun(clone).filter((name) => name === "npm")).to.have.lengthOf(2);
      expect(isReady()).to.equal(true);
    });

    it("stops its commands when it is interrupted", async () => {
      const interrupted = launch(clone, { NPM_WAITS_FOR: join(clone, "never") });
      const ended = outcome(interrupted);
      await until(commandsStarted);
      interrupted.kill("SIGINT");
      const { code, printed } = await ended;
      expect(code).to.equal(1);
      expect(printed).to.match(/^Interrupted\.$/m);
      expect(readdirSync(join(clone, ".cache"))).to.eql([]);
    });

    it("does everything once when started twice at once", async () => {
      const both = [1, 2].map(() => outcome(launch(clone, { NPM_WAITS_FOR: go() }), goes));
      expect((await Promise.all(both)).map(({ code }) => code)).to.eql([0, 0]);
      expect(commandsRun(clone)).to.eql(everything);
    });
  });

  describe("again", () => {
    before(() => {
      clone = fakeClone(opened);
    });
    afterEach(() => {
      expect(isReady()).to.equal(true);
      commandsRun(clone);
    });

    it("has made all that was missing and printed each step with its seconds", async () => {
      const { code, printed } = await setUp();
      expect(code).to.equal(0);
      expect(commandsRun(clone)).to.eql(everything);
      for (const step of ["npm packages", "library", "JupyterLab in .venv"])
        expect(printed).to.match(new RegExp(`^${step} \\.\\.\\.$[^]*^${step}: \\d+\\.\\d s$`, "m"));
      expect(readdirSync(join(clone, ".cache"))).to.eql([]);
    });

    it("has written a kernelspec with absolute paths", () => {
      const path = join(clone, ".venv/share/jupyter/kernels/tslab/kernel.json");
      const { argv } = JSON.parse(readFileSync(path, "utf8")) as { argv: string[] };
      const launcher = join(clone, "tools/kernel/launch.cjs");
      expect([argv[0], argv.at(-2)]).to.eql([process.execPath, launcher]);
    });

    it("runs and prints nothing when all is ready", async () => {
      expect(await setUp()).to.eql({ code: 0, printed: "" });
      expect(commandsRun(clone)).to.eql([]);
    });

    for (const [path, commands] of [
      ["src/index.ts", ["tsc"]],
      ["package-lock.json", ["npm", "tsc"]],
      ["notebooks/package.json", ["npm"]],
      ["tools/python/requirements.txt", ["pip", "venv"]],
    ] as const)
      it(`runs ${commands.join(" and ")} after a change of ${path}`, async () => {
        appendFileSync(join(clone, path), "\n");
        await setUp();
        expect(commandsRun(clone)).to.eql(commands);
      });

    it("makes again what was deleted, and .venv when its Python no longer runs", async () => {
      rmSync(join(clone, "dist"), { recursive: true });
      rmSync(join(clone, ".venv/bin/python"));
      await setUp();
      expect(commandsRun(clone)).to.eql(["pip", "tsc", "venv"]);
    });

    it("makes .venv again in a folder that was moved", async () => {
      const moved = join(dirname(clone), "moved");
      renameSync(clone, moved);
      clone = moved;
      await setUp();
      expect(commandsRun(clone)).to.eql(["pip", "venv"]);
    });

    it("shows what does not compile and leaves the library as it was", async () => {
      const source = join(clone, "src/index.ts");
      const library = join(clone, "dist/index.ts");
      const before = readFileSync(source, "utf8");
      writeFileSync(source, "wrong");
      const { code, printed } = await setUp();
      expect(code).to.equal(1);
      expect(printed).to.contain("error TS1");
      expect(readFileSync(library, "utf8")).to.equal(before);
      writeFileSync(source, before);
      await setUp();
    });
  });
});
