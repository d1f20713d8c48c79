import { declareGlobally } from "./globals";
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
  declareGlobally(accessors);
  return shown?.[0];
}

/** What engines add to an error, and what `compile` adds to one of syntax. */
interface Traced {
  readonly stack?: string;
  /** Safari's: the line of the function that was made of the cell, or of a script. */
  readonly line?: number;
  /** Safari's: the script that the line is of, if any. */
  readonly sourceURL?: string;
  readonly cellLine?: number;
}

/**
 * What was thrown, in words, and the innermost line of a cell where that is known.
 *
 * @example failureOf(new RangeError("depth must be > 0")).message // 'RangeError: depth must be > 0'
 */
export function failureOf(thrown: unknown, inspect: (value: unknown) => string): Failure {
  if (!(thrown instanceof Error)) return { message: `Uncaught ${inspect(thrown)}` };
  const message = `${thrown.name}: ${thrown.message}`;
  const at = /cell-([\w%.~*'()!-]+)\.ts:(\d+)/.exec(thrown.stack ?? "");
  if (!at) return { message, line: (thrown as Traced).cellLine ?? lineInSafari(thrown) };
  return { message, cell: decodeURIComponent(at[1]), line: Number(at[2]) - linesBeforeBody() };
}

/**
 * Safari's stacks do not name the cell. An error in a statement of the cell itself still has its line; the
 * line of one in a function may be another cell's.
 */
function lineInSafari({ stack = "", line, sourceURL }: Traced): number | undefined {
  const isInStatement = stack.startsWith("anonymous@") && !sourceURL;
  return isInStatement && line !== undefined ? line - linesBeforeBody() : undefined;
}

function fileOf(id: string): string {
  return `cell-${encodeURIComponent(id)}.ts`;
}

/** The lines that the engine writes above the body of a function made from text. */
function linesBeforeBody(): number {
  const probe = new Function("__cell", "return new Error();\n//# sourceURL=probe.ts");
  const { stack = "", line } = probe() as Traced;
  return (line ?? Number(/probe\.ts:(\d+)/.exec(stack)?.[1] ?? 1)) - 1;
}
