// tslab is used as it is published. What it is to do otherwise is changed in memory, while its modules
// are loaded; a change that does not fit is told to the log and left out, and the kernel runs without it.
"use strict";
const { writeSync } = require("node:fs");
const Module = require("node:module");

/** By file, in the order in which they were told: functions of a text, and functions of what was exported. */
const texts = new Map();
const exported = new Map();

/**
 * Replaces text of a module that is not loaded yet: `pairs` are [from, to], each `from` stands there exactly
 * once, or none of them is replaced. Several concerns may change one module, each on its own.
 */
exports.patchText = (concern, request, pairs) => {
  exports.changeText(concern, request, (text) =>
    pairs.reduce((changed, [from, to]) => {
      const parts = changed.split(from);
      if (parts.length === 2) return parts.join(to);
      throw new Error(`${parts.length - 1} places for ${JSON.stringify(from.trim().slice(0, 60))}`);
    }, text),
  );
};

/** Calls `change` with the text of a module that is not loaded yet, and compiles what it returns. */
exports.changeText = (concern, request, change) => tell(texts, concern, request, change);

/** Calls `change` with what a module exports, once it is loaded. */
exports.patchExports = (concern, request, change) => tell(exported, concern, request, change);

/** Gives each converter that tslab makes to `wrap`, which returns what tslab gets; the last told is outermost. */
exports.wrapConverter = (concern, wrap) => {
  exports.patchExports(concern, "tslab/dist/converter.js", (converter) => {
    const create = converter.createConverter;
    converter.createConverter = (options) => wrap(create(options));
  });
};

function tell(changes, concern, request, change) {
  attempt(concern, request, () => {
    const file = require.resolve(request);
    if (require.cache[file]) throw new Error("it is loaded already");
    if (!changes.has(file)) changes.set(file, []);
    changes.get(file).push((value) => attempt(concern, request, () => change(value)) ?? value);
  });
}

function attempt(concern, request, change) {
  try {
    return change();
  } catch (error) {
    // Not console.error: that is what a cell shows, when a module is loaded while it runs.
    try {
      writeSync(2, `kernel: without ${concern}: ${request}: ${error.message.split("\n")[0]}\n`);
    } catch {}
  }
}

const compile = Module.prototype._compile;
Module.prototype._compile = function (text, file, ...rest) {
  const changed = (texts.get(file) ?? []).reduce((before, change) => change(before), text);
  const result = compile.call(this, changed, file, ...rest);
  for (const change of exported.get(file) ?? []) change(this.exports);
  return result;
};
