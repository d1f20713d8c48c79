// Plot and jsdom take long to load, and TypeScript longer: a first figure would wait for them, where a
// reader who reads does not.
"use strict";
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { runInNewContext } = require("node:vm");

const { patchExports } = require("./patch.cjs");
const { prepareConverter } = require("./rememberCells.cjs");

/** So long nothing was asked for, in milliseconds, before the first step; a breath before each other. */
const IDLE = 1000;
const BREATH = 20;

const ofLibrary = createRequire(join(__dirname, "../../dist/index.js"));
const ofJsdom = (request) => createRequire(ofLibrary.resolve("jsdom"))(request);
/** What comes while one of them is done waits for it: so jsdom comes in parts, which load without it. */
const steps = [
  () => ofLibrary("@observablehq/plot"),
  () => ofJsdom("undici"),
  () => ofJsdom("css-tree"),
  () => ofJsdom("whatwg-url"),
  () => ofJsdom("../lib/generated/idl/CSSStyleProperties.js"),
  () => ofLibrary("jsdom"),
  () => new (ofLibrary("jsdom").JSDOM)(),
  () => prepareConverter(),
  () => collectGarbage(),
];

/** What was loaded has left much behind that nobody needs. */
function collectGarbage() {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}

/** Loads in idle time what cells are likely to need. */
exports.prepareWhenIdle = () => {
  let asked = 0;
  let timer;
  const wait = (time) => {
    timer = setTimeout(takeStep, time).unref();
  };
  const takeStep = () => {
    try {
      steps.shift()();
    } catch {
      // What is missing is told to the cell that needs it.
    }
    if (steps.length > 0) wait(BREATH);
  };
  patchExports("loading in idle time", "tslab/dist/jupyter.js", ({ ZmqServer }) => {
    const handle = ZmqServer.prototype.handleShellMessage;
    ZmqServer.prototype.handleShellMessage = async function (...message) {
      asked++;
      clearTimeout(timer);
      try {
        await handle.apply(this, message);
      } finally {
        if (--asked === 0 && steps.length > 0) wait(IDLE);
      }
    };
  });
};
