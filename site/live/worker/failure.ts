import type { BuiltCell } from "./builtCell";
import type { Failure } from "../protocol";

/** What engines add to an error, and what is added to one of a cell that could not be compiled. */
interface Traced {
  readonly stack?: string;
  /** Safari's: the line of the function that was made of the cell, or of a script. */
  readonly line?: number;
  /** Safari's: the script that the line is of, if any. */
  readonly sourceURL?: string;
  readonly cellLine?: number;
  readonly isForbidden?: true;
}

/**
 * A place in a stack: of a cell that was compiled here, or of the module of those that the build compiled, which in a
 * page of one file stand at the beginning of its Worker.
 */
const PLACE =
  /cell-([\w%.~*'()!-]+)\.ts:(\d+)|(?:\/assets\/cells\/\w+\.js|blob:\S*?\/[\w-]{36}):(\d+)/g;

/** As engines count lines. */
const LINE_END = /\r\n|[\n\r\u2028\u2029]/;

/**
 * What was thrown, in words, and the innermost line of a cell where that is known; `built` are the cells of the
 * page's module, in their order.
 *
 * @example failureOf(new RangeError("depth must be > 0"), String, []).message // 'RangeError: depth must be > 0'
 */
export function failureOf(
  thrown: unknown,
  inspect: (value: unknown) => string,
  built: readonly Pick<BuiltCell, "id" | "line" | "source">[],
): Failure {
  if (!(thrown instanceof Error)) return { message: `Uncaught ${inspect(thrown)}` };
  const message = `${thrown.name}: ${thrown.message}`;
  if ((thrown as Traced).isForbidden) return { message, isForbidden: true };
  for (const [, id, line, moduleLine] of (thrown.stack ?? "").matchAll(PLACE)) {
    if (id !== undefined)
      return { message, cell: decodeURIComponent(id), line: Number(line) - linesBeforeBody() };
    const cell = built.findLast((each) => each.line <= Number(moduleLine));
    const inCell = Number(moduleLine) - (cell?.line ?? 0) + 1;
    if (cell && inCell <= cell.source.split(LINE_END).length)
      return { message, cell: cell.id, line: inCell };
  }
  return { message, line: (thrown as Traced).cellLine ?? lineInSafari(thrown) };
}

/**
 * Safari's stacks do not name a cell that was compiled here. An error in a statement of the cell itself still has
 * its line; the line of one in a function may be another cell's.
 */
function lineInSafari({ stack = "", line, sourceURL }: Traced): number | undefined {
  const isInStatement = stack.startsWith("anonymous@") && !sourceURL;
  return isInStatement && line !== undefined ? line - linesBeforeBody() : undefined;
}

/** The lines that the engine writes above the body of a function made from text. */
function linesBeforeBody(): number {
  const probe = new Function("__cell", "return new Error();\n//# sourceURL=probe.ts");
  const { stack = "", line } = probe() as Traced;
  return (line ?? Number(/probe\.ts:(\d+)/.exec(stack)?.[1] ?? 1)) - 1;
}
