import type { Failure } from "./protocol";

/** What the code of `compile` wants of the place it runs in. */
interface CellScope {
  import(module: string): unknown;
  publish(accessors: object): void;
}

type CellFunction = (cell: CellScope) => Promise<[unknown] | undefined>;

const AsyncFunction = (async () => undefined).constructor as new (
  parameter: string,
  body: string,
) => CellFunction;

/**
 * Runs a compiled cell in the global scope, where it finds the names of earlier cells, and resolves to
 * the value of its last expression. Its own names are there for later cells if it does not fail.
 */
export async function evaluate(
  id: string,
  code: string,
  importModule: (module: string) => unknown,
): Promise<unknown> {
  let accessors = {};
  const run = new AsyncFunction("__cell", `${code}\n//# sourceURL=${fileOf(id)}`);
  const shown = await run({ import: importModule, publish: (names) => void (accessors = names) });
  const descriptors = Object.getOwnPropertyDescriptors(accessors);
  Object.defineProperties(globalThis, descriptors);
  return shown?.[0];
}

/**
 * What was thrown, in words, and the innermost line of a cell that its stack names.
 *
 * @example failureOf(new RangeError("depth must be > 0")).message // 'RangeError: depth must be > 0'
 */
export function failureOf(thrown: unknown, inspect: (value: unknown) => string): Failure {
  if (!(thrown instanceof Error)) return { message: `Uncaught ${inspect(thrown)}` };
  const message = `${thrown.name}: ${thrown.message}`;
  const at = /cell-([\w%.~*'()!-]+)\.ts:(\d+)/.exec(thrown.stack ?? "");
  if (!at) return { message, line: (thrown as { line?: number }).line };
  return { message, cell: decodeURIComponent(at[1]), line: Number(at[2]) - linesBeforeBody() };
}

function fileOf(id: string): string {
  return `cell-${encodeURIComponent(id)}.ts`;
}

/** The lines that the engine writes above the body of a function made from text. */
function linesBeforeBody(): number {
  const probe = new Function("__cell", "return new Error().stack;\n//# sourceURL=probe.ts");
  return Number(/probe\.ts:(\d+)/.exec(String(probe()))?.[1] ?? 1) - 1;
}
