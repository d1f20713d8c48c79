// A stack counts the lines of the JavaScript that tslab makes of a cell, in two steps. Readers want those of
// the cell that they have typed.
"use strict";
const { SourceMap } = require("node:module");

const { patchText, wrapConverter } = require("./patch.cjs");

const concern = "lines of cells in errors";
const mapComment = /\n\/\/# sourceMappingURL=data:application\/json;base64,(.*)/g;

/** By execution count: the lines of each cell, those of its JavaScript, and the maps to it, last step first. */
const cells = new Map();
let running = 0;

/** Tells that a cell begins, before it is converted. */
exports.startCell = (count, source) => {
  running = count;
  cells.set(count, { lines: source.split("\n"), emitted: 0, maps: [] });
};

/** The cell that runs, or ran last, without a line. */
exports.runningCell = () => `cell ${running}`;

/** A place in the running cell as a reader sees it. */
exports.placeInCell = (line, column) => placeText(running, line, column);

/** Where the emitted JavaScript of the running cell has `line`, as it is told of what V8 cannot read. */
exports.placeOfEmitted = (line) => placeOf(running, line, Infinity);

/** Lets the stack of every error tell the lines of cells, and nothing else if there are any. */
exports.tellPlacesInStacks = () => {
  patchText(concern, "tslab/dist/converter.js", [
    ["disableTopLevelAwait: true,", "disableTopLevelAwait: true, inlineSourceMap: true,"],
    [
      "esModuleInterop: true,\n            target,",
      "esModuleInterop: true, inlineSourceMap: true, target,",
    ],
  ]);
  wrapConverter(concern, (converter) => ({
    ...converter,
    convert(previous, source) {
      const converted = converter.convert(previous, source);
      if (!converted.output) return converted;
      const maps = [...converted.output.matchAll(mapComment)].map(([, map]) => map);
      const output = converted.output.replace(mapComment, "");
      // No cell runs where they are only met (meetCells.cjs).
      Object.assign(cells.get(running) ?? {}, {
        maps: maps.reverse(),
        emitted: output.split("\n").length,
      });
      return { ...converted, output: `${output}\n//# sourceURL=cell-${running}` };
    },
  }));
  Error.stackTraceLimit = 100;
  Error.prepareStackTrace = stackOf;
};

/** A frame of the library or of Node says nothing to a reader, unless there is no other. */
function stackOf(error, frames) {
  const places = new Set();
  for (const frame of frames) {
    const [, count] = /^cell-(\d+)$/.exec(frame.getScriptNameOrSourceURL()) ?? [];
    // Below the last line of its JavaScript stands what tslab puts around it.
    if (!(frame.getLineNumber() <= cells.get(Number(count))?.emitted)) continue;
    places.add(placeOf(Number(count), frame.getLineNumber(), frame.getColumnNumber()));
  }
  return [headingOf(error), ...(places.size ? places : frames)].join("\n    at ");
}

function headingOf(error) {
  try {
    return String(error);
  } catch {
    return "Error";
  }
}

function placeOf(count, line, column) {
  let at = { originalLine: line - 1, originalColumn: column - 1 };
  const { maps } = cells.get(count);
  for (const map of maps) {
    const payload = JSON.parse(Buffer.from(map, "base64"));
    at = new SourceMap(payload).findEntry(at.originalLine, at.originalColumn);
  }
  // tslab puts one line above a cell, so that the lines from 0 of the one are those from 1 of the other.
  return maps.length && at.originalLine ? placeText(count, at.originalLine) : `cell ${count}`;
}

function placeText(count, line, column) {
  const text = cells.get(count).lines[line - 1]?.trim();
  const place = `cell ${count}, line ${line}${column ? `, column ${column}` : ""}`;
  return text ? `${place}: ${text.length > 80 ? `${text.slice(0, 79)}…` : text}` : place;
}
