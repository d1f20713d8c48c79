/** Cells that the build has not compiled. Loaded only for them, as it brings the compilers and evaluates. */

import type { CellFunction } from "./builtCell";
import { compile, type Names } from "./compile";

const AsyncFunction = (async () => undefined).constructor as new (
  parameter: string,
  body: string,
) => CellFunction;

/**
 * The function of a cell.
 *
 * @throws SyntaxError with `cellLine`, and EvalError with `isForbidden` where a policy lets nothing be evaluated
 */
export function functionOf(id: string, source: string): CellFunction {
  const { code } = compile(source);
  try {
    return new AsyncFunction("__cell", `${code}\n//# sourceURL=${fileOf(id)}`);
  } catch (error) {
    throw error instanceof EvalError ? Object.assign(error, { isForbidden: true }) : error;
  }
}

/** @throws SyntaxError */
export function namesOf(source: string): Names {
  const { declares, uses } = compile(source);
  return { declares, uses };
}

/** What stacks call the cell. */
function fileOf(id: string): string {
  return `cell-${encodeURIComponent(id)}.ts`;
}
