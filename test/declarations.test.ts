import { expect } from "chai";
import { join } from "node:path";
import * as ts from "typescript";

const root = join(__dirname, "..");

/** The declarations that the build writes, by file. */
function declarations(): Map<string, string> {
  const file = join(root, "tsconfig.build.json");
  const config = ts.getParsedCommandLineOfConfigFile(
    file,
    { emitDeclarationOnly: true, noEmit: false },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  )!;
  const texts = new Map<string, string>();
  ts.createProgram(config.fileNames, config.options).emit(undefined, (name, text) =>
    texts.set(name, text),
  );
  return texts;
}

describe("the declarations that the kernel reads", () => {
  it("hold no generic typed array, which TypeScript 5.0 takes for any", () => {
    const texts = declarations();
    expect(texts.size).to.be.above(10);
    const wrong = [...texts].filter(([, text]) => /\b\w+(?:32|64|16|8)Array</.test(text));
    expect(wrong.map(([name]) => name)).to.eql([]);
  }).timeout(60000);
});
