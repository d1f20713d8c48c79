import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { moduleOf } from "../../../site/generator/builtCells";
import type { CodeCell } from "../../../site/generator/notebook";
import { findParameters } from "../../../site/generator/parameters";
import type { BuiltCell } from "../../../site/live/worker/builtCell";
import { folderWith } from "../folders";

/** A code cell of a notebook. */
export function codeCell(id: string, source: string): CodeCell {
  return { kind: "code", id, source, tags: [], draft: {}, folded: false, outputs: [] };
}

/** Cells as a page's Worker imports them, each value that a control could turn with its look-up. */
export async function importedCells(
  cells: readonly CodeCell[],
  functions: readonly string[] = [],
): Promise<BuiltCell[]> {
  const parameters = cells.flatMap(({ id, source }) => findParameters(id, source, functions));
  const folder = join(folderWith({ "package.json": '{"type":"module"}' }), "assets/cells");
  const file = join(folder, "cells.js");
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, moduleOf(cells, parameters));
  return ((await import(pathToFileURL(file).href)) as { default: BuiltCell[] }).default;
}
