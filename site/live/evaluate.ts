import type { CellFunction, CellScope } from "./builtCell";
import { declareGlobally } from "./globals";

/**
 * Runs the function of a cell in the global scope, where it finds the names of earlier cells, and resolves to
 * the value of its last expression. Its own names are there for later cells if it does not fail.
 */
export async function evaluate(
  run: CellFunction,
  scope: Omit<CellScope, "publish">,
): Promise<unknown> {
  let accessors = {};
  const shown = await run({ ...scope, publish: (names) => void (accessors = names) });
  declareGlobally(accessors);
  return shown?.[0];
}
