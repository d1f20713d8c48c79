import type { Names } from "../worker/compile";

/** The cells of a page by number, in their order. */
type Cells = readonly (Names & { readonly id?: string })[];

/**
 * The earlier cells that a cell takes something from, directly or by others, in their order: those
 * that declare a name it uses, and those that may have changed what the name stands for since.
 *
 * @example cellsBefore([{ declares: { x: "fixed" }, uses: [] }, { declares: {}, uses: ["x"] }], 1) // [0]
 */
export function cellsBefore(cells: Cells, cell: number): number[] {
  const found = new Set<number>();
  const visit = (at: number): void => {
    for (const source of sources(cells, at)) {
      if (found.has(source)) continue;
      found.add(source);
      visit(source);
    }
  };
  visit(cell);
  return [...found].sort((a, b) => a - b);
}

/**
 * The later cells that take something from a cell, directly or by others, in their order; with a name,
 * those that take this name from it. Of a cell that is as the author wrote it the build has found out whether a
 * value moves it, statement by statement; else it rests on all of a cell of which it takes something.
 *
 * @example cellsAfter([{ declares: { x: "fixed" }, uses: [] }, { declares: {}, uses: ["x"] }], 0) // [1]
 */
export function cellsAfter(cells: Cells, cell: number, only?: string): number[] {
  const changed = new Set<number>();
  const takesChange = (later: number, name: string): boolean => {
    const from = declarer(cells, later, name);
    return changed.has(from) || (from === cell && (only ?? name) === name);
  };
  const value = `${cells[cell].id} ${only}`;
  const isMoved = (later: number): boolean => {
    const { uses, movedBy } = cells[later];
    if (!movedBy || only === undefined) return uses.some((name) => takesChange(later, name));
    const isEdited = (name: string): boolean => !cells[declarer(cells, later, name)]?.movedBy;
    const takesEdited = uses.some((name) => isEdited(name) && takesChange(later, name));
    return movedBy.includes(value) || takesEdited;
  };
  for (let later = cell + 1; later < cells.length; later++) if (isMoved(later)) changed.add(later);
  return [...changed];
}

function sources(cells: Cells, cell: number): number[] {
  return cells[cell].uses.flatMap((name) => {
    const from = declarer(cells, cell, name);
    if (from === -1) return [];
    if (isFixed(cells, from, name)) return [from];
    const users = [...cells.keys()].filter(
      (k) => k > from && k < cell && cells[k].uses.includes(name),
    );
    return [from, ...users];
  });
}

/** Another name of what a cell has from nowhere is one of the library's, which stay what they are. */
function isFixed(cells: Cells, from: number, name: string): boolean {
  const kind = cells[from].declares[name];
  if (!kind.startsWith("as ")) return kind === "fixed";
  const other = kind.slice("as ".length);
  if (Object.hasOwn(cells[from].declares, other)) return false;
  const earlier = declarer(cells, from, other);
  return earlier === -1 || isFixed(cells, earlier, other);
}

/** The last cell before this one that declares the name, or -1. */
function declarer(cells: Cells, cell: number, name: string): number {
  let from = cell - 1;
  while (from >= 0 && !Object.hasOwn(cells[from].declares, name)) from--;
  return from;
}
