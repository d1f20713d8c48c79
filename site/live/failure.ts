import type { BuiltCell } from "./builtCell";
import type { Failure } from "./protocol";

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

/** A place in a stack: of a cell that was compiled here, or of the module of those that the build compiled. */
const PLACE = /cell-([\w%.~*'()!-]+)\.ts:(\d+)|\/assets\/cells\/\w+\.js:(\d+)/;

/**
 * What was thrown, in words, and the innermost line of a cell where that is known; `built` are the cells of the
 * page's module, in their order.
 *
 * @example failureOf(new RangeError("depth must be > 0"), String, []).message // 'RangeError: depth must be > 0'
 */
export function failureOf(
  thrown: unknown,
  inspect: (value: unknown) => string,
  built: readonly Pick<BuiltCell, "id" | "line">[],
): Failure {
  if (!(thrown instanceof Error)) return { message: `Uncaught ${inspect(thrown)}` };
  const message = `${thrown.name}: ${thrown.message}`;
  if ((thrown as Traced).isForbidden) return { message, isForbidden: true };
  const [found, id, line, moduleLine] = PLACE.exec(thrown.stack ?? "") ?? [];
  if (found === undefined)
    return { message, line: (thrown as Traced).cellLine ?? lineInSafari(thrown) };
  if (id !== undefined)
    return { message, cell: decodeURIComponent(id), line: Number(line) - linesBeforeBody() };
  const cell = built.findLast((each) => each.line <= Number(moduleLine));
  return cell ? { message, cell: cell.id, line: Number(moduleLine) - cell.line + 1 } : { message };
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
