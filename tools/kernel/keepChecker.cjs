// TypeScript makes a new checker for each program, which forgets all that it has found out of the types of
// the library and of Plot. From cell to cell only two small files differ: one checker serves them all.
"use strict";
const { patchExports, patchText } = require("./patch.cjs");

const concern = "a checker for many cells";
const typescript = "@tslab/typescript-for-tslab";
/** What a checker knows of past cells it never forgets, so that it is replaced now and then. */
const USES = 100;
const ofCell = /[\\/]__(tslab|prev)__(\.d)?\.ts$|^custom\.js$/;

/** Lets TypeScript take the checker of the program before, where only the cell and what is declared before it differ. */
exports.keepChecker = () => {
  patchText(concern, typescript, [
    [
      "return typeChecker || (typeChecker = createTypeChecker(program));",
      `return typeChecker || (typeChecker = require(${JSON.stringify(__filename)}).checkerFor(program, createTypeChecker));`,
    ],
    // A checker tells its errors by the names of files, which are the same for all cells: none may be left over.
    [
      "    initializeTypeChecker();\n    return checker;",
      `    initializeTypeChecker();
    checker.forgetErrors = () => { diagnostics = createDiagnosticCollection(); suggestionDiagnostics = createDiagnosticCollection(); };
    return checker;`,
    ],
  ]);
  patchExports(concern, typescript, (ts) => {
    bind = ts.bindSourceFile;
  });
};

let bind;
/** By kind of program: those of cells, and those that make CommonJS of one file. */
const kept = new Map();

exports.checkerFor = (program, create) => {
  const kind = program.getCompilerOptions().noLib ? "transpiled" : "checked";
  const files = program.getSourceFiles();
  const own = files.filter((file) => ofCell.test(file.fileName));
  const old = kept.get(kind);
  kept.delete(kind);
  if (!own.every(isApart)) return create(program);
  const others = new Set(files.filter((file) => !own.includes(file)));
  const next =
    old?.uses < USES && isSame(others, old.others) ? old : begin(program, others, create);
  next.uses++;
  next.program = program;
  next.checker.forgetErrors();
  for (const file of own) bind(file, program.getCompilerOptions());
  kept.set(kind, next);
  return next.checker;
};

/** Whether nothing of a file is seen by another that does not import it. */
function isApart(file) {
  return file.externalModuleIndicator && !file.moduleAugmentations?.length;
}

const isSame = (some, others) =>
  some.size === others.size && [...some].every((file) => others.has(file));

/** A checker that asks whatever program is the newest. */
function begin(program, others, create) {
  const state = { program, others, uses: 0 };
  const host = Object.fromEntries(
    Object.entries(program).map(([name, value]) => [
      name,
      typeof value === "function" ? (...args) => state.program[name](...args) : value,
    ]),
  );
  return Object.assign(state, { checker: create(host) });
}
