import type { CodeCell } from "./notebook";
import type { Parameter } from "./parameters";
import { problem } from "./problem";

/**
 * The values that are quick to draw, of the metadata of a parameter cell, as a page has them.
 *
 * @throws Error that names the notebook: for a name that is no number of the cell, or a value out of its range
 * @example draftOf("04-depth", cell, parameters) // { width: "32" }, of { "draft": { "width": 32 } }
 */
export function draftOf(
  notebook: string,
  { id, draft }: Pick<CodeCell, "id" | "draft">,
  parameters: readonly Parameter[],
): Record<string, string> {
  const refuse = (what: string): never => {
    throw problem(`${notebook}, the draft of cell ${id}: ${what}`);
  };
  const texts = Object.entries(draft).map(([name, value]): [string, string] => {
    const known = parameters.find((each) => each.name === name && each.kind === "number");
    if (!known) return refuse(`it must name numbers of the cell, got ${name}`);
    const [from, to] = known.range ?? [-Infinity, Infinity];
    if (typeof value !== "number" || !(value >= from && value <= to))
      return refuse(`${name} must be a number from ${from} to ${to}, got ${JSON.stringify(value)}`);
    return [name, String(value)];
  });
  return Object.fromEntries(texts);
}
