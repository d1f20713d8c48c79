import type { CellFunction, CellScope } from "./builtCell";
import { declareAgain, declareGlobally } from "./globals";
import type { Among } from "../protocol";

/**
 * Runs the function of a cell in the global scope, where it finds the names of earlier cells, and resolves to
 * the value of its last expression. Its own names are there for later cells if it does not fail; those of a
 * cell that others follow, as soon as it begins.
 */
export async function evaluate(
  run: CellFunction,
  scope: Omit<CellScope, "publish">,
  { cell = "", isFollowed, needs = [] }: Among & { readonly cell?: string } = {},
): Promise<unknown> {
  declareAgain(needs);
  let accessors = {};
  const publish = (names: object): void => {
    accessors = names;
    if (isFollowed) declareGlobally(cell, names);
  };
  const shown = await run({ ...scope, publish });
  declareGlobally(cell, accessors);
  return shown?.[0];
}
