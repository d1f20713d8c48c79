// What a cell shows of a value is for reading: Node's own limits are those of a log.
"use strict";
const { inspect } = require("node:util");

/** Shortens what is shown of long arrays, as the website does, and of the timers that end a cell. */
exports.showValuesShort = () => {
  inspect.defaultOptions.maxArrayLength = 20;
  for (const start of [setTimeout, setImmediate]) {
    const timer = start(() => {});
    clearTimeout(timer);
    clearImmediate(timer);
    const { name, prototype } = timer.constructor;
    prototype[inspect.custom] = () => name;
  }
};
