import * as library from "activation-notebooks";
import { turnedIn, type BuiltCell, type CellFunction } from "./builtCell";
import type { Names } from "./compile";

/** The cells that the build has compiled, in the order of their module. Without it, each is compiled here. */
let built: Promise<readonly BuiltCell[]> = Promise.resolve([]);

export const builtCells = (): Promise<readonly BuiltCell[]> => built;

/** Takes the cells of the module at an address; those of a page that is one file are there already. */
export function openCells(address: string | undefined): void {
  const { builtCells } = globalThis as { builtCells?: readonly BuiltCell[] };
  if (builtCells) built = Promise.resolve(builtCells);
  else if (address !== undefined) built = cellsAt(address).catch(() => []);
}

async function cellsAt(address: string): Promise<readonly BuiltCell[]> {
  const module: { default: readonly BuiltCell[] } = await import(/* @vite-ignore */ address);
  return module.default;
}

/** The function of a cell, and what a reader has turned in it. */
export async function functionOf(
  id: string,
  source: string,
): Promise<{ run: CellFunction; turned: readonly unknown[] }> {
  const found = await builtAs(id, source);
  if (found) return { run: found.cell.run, turned: found.turned };
  const changed = await import("./changedCell.js");
  return { run: changed.functionOf(id, source), turned: [] };
}

/** A cell that cannot be read gives no names; it says why when it runs. */
export async function namesOf(id: string, source: string): Promise<Names> {
  const found = await builtAs(id, source);
  if (found) {
    const { declares, uses, movedBy } = found.cell;
    return { declares, uses, movedBy };
  }
  try {
    return (await import("./changedCell.js")).namesOf(source);
  } catch {
    return { declares: {}, uses: [] };
  }
}

/** The cell with this id as the build has compiled it, if its source is the author's but for turned values. */
async function builtAs(
  id: string,
  source: string,
): Promise<{ cell: BuiltCell; turned: readonly unknown[] } | undefined> {
  for (const cell of (await built).filter((each) => each.id === id)) {
    const turned = turnedIn(cell, source, activationNamed);
    if (turned) return { cell, turned };
  }
  return undefined;
}

const activationNamed = (name: string): unknown =>
  Object.hasOwn(library.activations, name) ? Reflect.get(globalThis, name) : undefined;
