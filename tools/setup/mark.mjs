// What a step was made from, written last into the folder it made: no mark, no folder.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { writeWhole } from "../process.mjs";
import { inRoot } from "./paths.mjs";

const markOf = (folder) => join(folder, ".made-from");

/** A hash of some words and of the files (and of all files in the folders) at some paths of the clone. */
export function fingerprint(paths, words = []) {
  const hash = createHash("sha256").update(JSON.stringify(words));
  for (const path of paths.flatMap(filesAt)) {
    const content = readFileSync(inRoot(path));
    hash.update(JSON.stringify([path, content.length])).update(content);
  }
  return hash.digest("hex");
}

function filesAt(path) {
  if (!/\/$/.test(path)) return [path];
  const entries = readdirSync(inRoot(path), { withFileTypes: true });
  return entries
    .map((entry) => `${path}${entry.name}${entry.isDirectory() ? "/" : ""}`)
    .sort()
    .flatMap(filesAt);
}

export function isMarked(folder, inputs) {
  try {
    return readFileSync(markOf(folder), "utf8") === inputs;
  } catch {
    return false;
  }
}

export function mark(folder, inputs) {
  writeWhole(markOf(folder), inputs);
}

export function unmark(folder) {
  rmSync(markOf(folder), { force: true });
}
