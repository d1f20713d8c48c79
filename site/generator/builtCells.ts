import { parse } from "acorn";
import type { BuiltCell } from "../live/worker/builtCell";
import { compile } from "../live/worker/compile";
import { declarationOf } from "../live/controls/declaration";
import { addressFrom, type NotebookLocation } from "./location";
import type { Cell, CodeCell } from "./notebook";
import type { Parameter } from "./parameters";
import { addNamedByContent } from "./siteFiles";
import type { Turns } from "./turns";

type Value = BuiltCell["values"][number];

/** A comment that gives the whole module another name in stacks; what begins a comment in scripts only. */
const ODD = /[#@]\s*source(?:Mapping)?URL=|<!--/;

/** Adds the module of a page's code cells to the site; its address from the page, null without any. */
export function addCells(
  all: readonly Cell[],
  { of, movers, guesses }: Turns,
  location: NotebookLocation,
): string | null {
  const cells = all.filter((cell) => cell.kind === "code");
  if (cells.length === 0) return null;
  const module = moduleOf(cells, [...of.values(), ...guesses.values()].flat(), movers);
  return addressFrom(location, addNamedByContent(location.files, "assets/cells", "js", module));
}

/**
 * A module that exports the cells, compiled, in their order (`BuiltCell`). A cell that cannot stand there is
 * left out: it is compiled when it runs, and tells what is wrong.
 */
export function moduleOf(
  cells: readonly CodeCell[],
  parameters: readonly Parameter[],
  movers: Turns["movers"] = new Map(),
): string {
  let module = "export default [";
  for (const cell of cells) {
    const built = builtCell(cell, parameters);
    if (!built) continue;
    const movedBy = movers.get(cell.id) ?? [];
    const data = JSON.stringify({ ...built.data, movedBy, line: linesOf(module) + 1 });
    // As JSON.parse reads it: a key "__proto__" is one like others there.
    module += `{run:${built.run},...JSON.parse(${JSON.stringify(data)})},\n`;
  }
  return `${module}];\n`;
}

function builtCell(
  { id, source }: CodeCell,
  parameters: readonly Parameter[],
): { data: Omit<BuiltCell, "run" | "line" | "movedBy">; run: string } | undefined {
  try {
    const { declares, uses } = compile(source);
    const own = parameters.filter(({ cell }) => cell === id);
    const values = uses.includes("__cell") ? [] : valuesOf(source, declares, own);
    const run = functionText(compile(withLookUps(source, values)).code);
    const canStand = isOneFunction(run) && !ODD.test(run);
    return canStand ? { data: { id, source, values, declares, uses }, run } : undefined;
  } catch {
    return undefined;
  }
}

/** The values that a control turns, each where a page finds it; an option must be what it is outside of the cell. */
function valuesOf(source: string, declares: object, parameters: readonly Parameter[]): Value[] {
  const isFree = ({ options }: Parameter): boolean =>
    !options.some((option) => Object.hasOwn(declares, option));
  const names = new Set(parameters.filter(isFree).map(({ name }) => name));
  return [...names]
    .map((name) => ({ name, text: declarationOf(source, name)!.text }))
    .filter((value) => isLookedUp(source, value));
}

/** The source with a look-up of what the reader has turned, before each value: the first one that a page turns. */
function withLookUps(source: string, values: readonly Value[]): string {
  return values.reduce((text, { name }, i) => {
    const { start } = declarationOf(text, name)!;
    return `${text.slice(0, start)}__cell.turned[${i}] ?? ${text.slice(start)}`;
  }, source);
}

/** Whether the value is one of the program: a comment or a text can hold what looks like a line of it. */
function isLookedUp(source: string, value: Value): boolean {
  return compile(withLookUps(source, [value])).uses.includes("__cell");
}

function functionText(code: string): string {
  return `async function(__cell){\n${code}\n}`;
}

/**
 * Whether a text is one function and nothing beside it, in a module as in the text of a function: what a cell
 * holds must not end its function, or mean something else there.
 */
function isOneFunction(text: string): boolean {
  return (["module", "script"] as const).every((sourceType) => {
    const { body } = parse(`(${text})`, { ecmaVersion: "latest", sourceType });
    const [only] = body;
    return (
      body.length === 1 &&
      only.type === "ExpressionStatement" &&
      only.expression.type === "FunctionExpression" &&
      only.expression.end === text.length + 1
    );
  });
}

/** The lines of a text up to its end, as engines count them. */
function linesOf(text: string): number {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).length;
}
