// A folder of what cells were made to, for the packages, the library and the Node that are here now.
"use strict";
const { createHash } = require("node:crypto");
const { mkdirSync, promises, readdirSync, readFileSync, rmSync, statSync } = require("node:fs");
const { join, sep } = require("node:path");

const clone = join(__dirname, "../..");
const store = join(clone, ".cache/cells");
/** Files, of some 20 kB. All notebooks have 400 cells. */
const MOST = 2000;
/** Each is written anew by what it stands for: the build of the library, npm, a change by hand. */
const marks = [
  "dist/.made-from",
  "node_modules/.package-lock.json",
  "tools/kernel-types/index.d.ts",
];

/**
 * What finds and keeps values by their keys, for a kernel that runs in this clone. It knows nothing from
 * other foundations, and from the moment on that they change, nothing at all.
 */
exports.openStore = () => {
  const state = foundations();
  if (!state || !`${process.cwd()}${sep}`.startsWith(`${clone}${sep}`)) return undefined;
  makeRoom(state);
  const holds = () => foundations() === state;
  const fileOf = (...key) =>
    join(store, state, hash([require.main?.filename, process.cwd(), ...key]));
  return {
    find: (...key) => (holds() ? read(fileOf(...key)) : undefined),
    keep: (value, ...key) => {
      if (holds()) void write(fileOf(...key), JSON.stringify(value));
    },
  };
};

/** A hash of what every conversion rests on; undefined while the library is built or packages are installed. */
function foundations() {
  try {
    const own = readdirSync(__dirname).map((name) => join(__dirname, name));
    const files = [...own, ...marks.map((mark) => join(clone, mark))].map((file) => statSync(file));
    return hash([
      process.version,
      process.arch,
      ...files.map(({ ctimeMs, size }) => [ctimeMs, size]),
    ]);
  } catch {
    return undefined;
  }
}

const hash = (value) =>
  createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Whole or not at all, whoever else writes it; a disk that is full or read-only keeps nothing. */
async function write(file, text) {
  const draft = `${file}.${process.pid}`;
  try {
    await promises.writeFile(draft, text);
    await promises.rename(draft, file);
  } catch {
    await promises.rm(draft, { force: true }).catch(() => {});
  }
}

/** Makes the folder, removes those of other foundations, and empties it when it has grown too large. */
function makeRoom(state) {
  try {
    mkdirSync(join(store, state), { recursive: true });
    const full = readdirSync(join(store, state)).length > MOST;
    const old = readdirSync(store).filter((name) => full || name !== state);
    for (const name of old) rmSync(join(store, name), { recursive: true, force: true });
    mkdirSync(join(store, state), { recursive: true });
  } catch {
    // Nothing is kept, then.
  }
}
