import type { CellFunction, CellScope } from "./builtCell";
import { declareGlobally } from "./globals";

/**
 * Runs the function of a cell in the global scope, where it finds the names of earlier cells, and resolves to
 * the value of its last expression. Its own names are there for later cells if it does not fail; those of a
 * cell that others follow, as soon as it begins.
 */
export async function evaluate(
  run: CellFunction,
  scope: Omit<CellScope, "publish">,
  isFollowed = false,
): Promise<unknown> {
  let accessors = {};
  const publish = (names: object): void => {
    accessors = names;
    if (isFollowed) declareGlobally(names);
  };
  const shown = await run({ ...scope, publish });
  declareGlobally(accessors);
  return shown?.[0];
}
