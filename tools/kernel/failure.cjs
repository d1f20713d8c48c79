// What a reader is told of a cell that fails: a name, a sentence, and the lines of cells that led there.
"use strict";
const { inspect, types } = require("node:util");

const { placeInCell, placeOfEmitted, runningCell } = require("./cellPlaces.cjs");

/** What Jupyter calls an error, of anything that was thrown. */
exports.failureOf = (thrown) => {
  if (isInterrupt(thrown))
    return failure("KeyboardInterrupt", "Interrupted.", [red("Interrupted.")]);
  const { name, message } = namesOf(thrown);
  return failure(name, message, linesOf(thrown, new Set()));
};

/** The same of what TypeScript says: [file and space, line, column, sentence], a chain of them at one place. */
exports.failureOfTypes = (diagnostics) => {
  const lines = diagnostics.flatMap(([file, line, column, sentence], i) => {
    const isAtPlaceOf = (other) => other?.slice(0, 3).join() === [file, line, column].join();
    const told = isAtPlaceOf(diagnostics[i - 1])
      ? `  ${sentence}`
      : heading("TypeScript", sentence);
    const place = file
      ? `${file.trim()}, line ${line}, column ${column}`
      : placeInCell(line, column);
    return isAtPlaceOf(diagnostics[i + 1]) ? [told] : [told, `    at ${place}`];
  });
  const [[, line, column, sentence]] = diagnostics;
  return failure("TypeScript", `${line}:${column} - ${sentence}`, lines);
};

const failure = (ename, evalue, traceback) => ({ ename, evalue, traceback });
const red = (text) => `\x1b[31m${text}\x1b[39m`;
const heading = (name, message) => (message ? `${red(name)}: ${message}` : red(name));

/** tslab ends what waits by an error of its own, Node what does not. */
const isInterrupt = (thrown) =>
  types.isNativeError(thrown) &&
  (thrown.code === "ERR_SCRIPT_EXECUTION_INTERRUPTED" ||
    thrown.message === "Interrupted asynchronously");

function namesOf(thrown) {
  try {
    if (thrown instanceof Error)
      return { name: String(thrown.name), message: String(thrown.message) };
    return { name: "Uncaught", message: inspect(thrown) };
  } catch {
    return { name: "Uncaught", message: "an error that cannot be shown" };
  }
}

function linesOf(thrown, seen) {
  seen.add(thrown);
  const { name, message } = namesOf(thrown);
  const places = placesOf(thrown);
  // What was thrown elsewhere, or has no stack, ended this cell.
  if (seen.size === 1 && !places.some(isOf(runningCell()))) places.push(runningCell());
  const lines = [heading(name, message), ...places.map((place) => `    at ${place}`)];
  if (!(thrown instanceof Error)) return lines;
  const also = (each, word) =>
    seen.has(each)
      ? []
      : linesOf(each, seen).map((line, i) => (i ? `  ${line}` : `  ${word} ${line}`));
  const errors = Array.isArray(thrown.errors)
    ? thrown.errors.flatMap((each) => also(each, "-"))
    : [];
  return [...lines, ...errors, ...("cause" in thrown ? also(thrown.cause, "because of") : [])];
}

const isOf = (cell) => (place) => place === cell || place.startsWith(`${cell},`);

function placesOf(thrown) {
  try {
    const lines = String(thrown.stack).split("\n");
    // V8 cannot read it, and says where above the stack.
    const [, unread] =
      (thrown instanceof SyntaxError &&
        /^(?:evalmachine\.<anonymous>|cell-\d+):(\d+)$/.exec(lines[0])) ||
      [];
    if (unread) return [placeOfEmitted(Number(unread))];
    return lines.flatMap((line) => /^ {4}at (cell \d+(?:$|, line ).*)/.exec(line)?.[1] ?? []);
  } catch {
    return [];
  }
}
