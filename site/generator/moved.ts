import { compile, statementsOf, type Names } from "../live/worker/compile";

/** A statement of a cell: the names that it declares and uses, and whether all it does is to show something. */
interface Statement extends Names {
  readonly isShown: boolean;
}

const SHOWS = /^(figure|table|check|note)\(/;

/** The statements of a cell; a cell that cannot be read has none. */
export function readStatements(source: string): Statement[] {
  try {
    return statementsOf(source).map((text) => ({ ...compile(text), isShown: SHOWS.test(text) }));
  } catch {
    return [];
  }
}

/**
 * The cells after one whose statements take something from a name of it, directly or by others. The cells
 * that run again are more (`live/cells/schedule.ts`): one that only refuses a value declares what it does not change.
 *
 * @example
 * const cells = ["const x = 1;", "const y = x; const z = 2;", "y;", "z;"].map(readStatements);
 * movedBy(cells, 0, "x") // [1, 2]
 */
export function movedBy(
  cells: readonly (readonly Statement[])[],
  cell: number,
  name: string,
): number[] {
  const touched = new Set([name]);
  const changeable = new Set<string>();
  const isMovedBy = ({ declares, uses, isShown }: Statement): boolean => {
    const names = Object.keys(declares);
    for (const each of names)
      if (declares[each] === "changeable") changeable.add(each);
      else changeable.delete(each);
    const isTouched = uses.some((each) => touched.has(each));
    // Else what declares nothing is there to change something: it may be any of what it uses.
    const isChanging = names.length === 0 && !isShown;
    const changed = isChanging ? uses.filter((each) => changeable.has(each)) : names;
    if (isTouched) for (const each of changed) touched.add(each);
    else for (const each of names) touched.delete(each);
    return isTouched;
  };
  const moved = cells.map((statements, at) => at > cell && statements.filter(isMovedBy).length > 0);
  return [...moved.keys()].filter((at) => moved[at]);
}
