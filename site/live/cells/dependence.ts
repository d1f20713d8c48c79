import type { Names } from "../worker/compile";
import type { Change, LiveCell } from "./liveCell";
import { cellsAfter, cellsBefore } from "./schedule";
import type { Session } from "./session";

/** What rests on what among the cells of a page, as their sources are now. */
export interface Dependence {
  /** Resolves when the cells have been read. */
  readonly ready: Promise<void>;
  /** Reads the source of a cell again. */
  read(cell: number): Promise<void>;
  /** Resolves when what was to be read has been: the compilers may have to be fetched for it. */
  hasRead(): Promise<void>;
  /** The later cells that rest on changes. */
  after(changes: readonly Change[]): Set<number>;
  /** The earlier cells that a cell rests on. */
  before(cell: number): number[];
  /** Whether a cell and all that it rests on are the author's. */
  isAuthors(cell: number): boolean;
}

export function startDependence(cells: readonly LiveCell[], session: Session): Dependence {
  let names: (Names & { readonly id: string })[] = [];
  const before = (cell: number): number[] => cellsBefore(names, cell);
  const namesOf = async ({ id, source }: LiveCell): Promise<(typeof names)[number]> => ({
    ...(await session.namesOf(id, source)),
    id,
  });
  const ready = Promise.all(cells.map(namesOf)).then((found) => void (names = found));
  let reading = ready;
  return {
    ready,
    read(cell) {
      const read = namesOf(cells[cell]).then((found) => void (names[cell] = found));
      reading = read.catch(() => undefined);
      return read;
    },
    async hasRead() {
      await ready;
      await reading;
    },
    after: (changes) => new Set(changes.flatMap(({ cell, name }) => cellsAfter(names, cell, name))),
    before,
    isAuthors: (cell) =>
      [cell, ...before(cell)].every((each) => cells[each].source === cells[each].original),
  };
}
