import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";

import { importTool } from "../../notebooks/importTool";
import { sampleNotebook } from "../../notebooks/sample";
import { minutes } from "../../support/patience";

const cells = [
  "# Elsewhere",
  'import { sigmoid } from "activation-notebooks";\nimport * as Plot from "@observablehq/plot";',
  "console.log(typeof Plot.plot, sigmoid(0), process.cwd());",
];

describe("a notebook outside the clone", function () {
  this.timeout(minutes(3));
  let root: string;
  const results = new Map<string, { ok: boolean; text: string; error: string }>();

  before(async () => {
    root = mkdtempSync(join(tmpdir(), "course é "));
    const { startRunner } = await importTool("notebooks/runner.mjs");
    const runner = startRunner();
    const run = async (folder: string, added: string): Promise<void> => {
      mkdirSync(folder, { recursive: true });
      results.set(added, await runner.run({ folder }, sampleNotebook([...cells, added])));
    };
    await Promise.all([
      run(root, "sigmoid.derivative(0)"),
      run(join(root, "zh"), 'sigmoid("1");'),
      run(root, "Plot.lne([]);"),
    ]).finally(() => runner.stop());
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  it("finds the library and Plot, and runs where it lies", () => {
    const { error, text } = results.get("sigmoid.derivative(0)") ?? {};
    expect(error).equal(undefined);
    expect(text)
      .contains(`"function 0.5 ${realpathSync(root)}\\n"`)
      .and.contains('"0.25\\n"');
  });

  it("is told of mistakes in their use", () => {
    expect(results.get('sigmoid("1");')?.error).contains("Argument of type 'string'");
    expect(results.get("Plot.lne([]);")?.error).contains("Did you mean 'line'?");
  });
});
