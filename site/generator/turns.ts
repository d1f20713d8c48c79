import { activations } from "../../src/activations/activations";
import { draftOf } from "./drafts";
import type { Cell, CodeCell } from "./notebook";
import { movedBy, readStatements } from "./moved";
import { findParameters, type Parameter } from "./parameters";

/** The values of a notebook that a reader may turn, and what they move. */
export interface Turns {
  /** The parameters that a cell's output rests on, in the author's order, seeds last; by the cell's id. */
  readonly of: ReadonlyMap<string, readonly Parameter[]>;
  /** The values that a cell rests on, each as "cell name", by the cell's id. */
  readonly movers: ReadonlyMap<string, readonly string[]>;
  /** The numbers that a reader is asked to guess, by the id of the cell that asks. */
  readonly guesses: ReadonlyMap<string, Parameter>;
  /** The values of a parameter cell that are quick to draw, by the cell's id. */
  readonly drafts: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** The cell in which a network learns while others show it, by its own id and by theirs. */
  readonly learning: ReadonlyMap<string, string>;
}

/** Finds what turns what by the names that the statements of the cells declare and use. */
export function turnsOf(notebook: string, all: readonly Cell[]): Turns {
  const cells = all.filter((cell) => cell.kind === "code");
  const statements = cells.map(({ source }) => readStatements(source));
  const of = new Map<string, Parameter[]>();
  const movers = new Map<string, string[]>();
  const guesses = new Map<string, Parameter>();
  const drafts = new Map<string, Record<string, string>>();
  const movedFrom = (at: number, { name }: Parameter): CodeCell[] => {
    const moved = movedBy(statements, at, name).map((later) => cells[later]);
    for (const { id } of moved)
      movers.set(id, [...(movers.get(id) ?? []), `${cells[at].id} ${name}`]);
    return moved;
  };
  cells.forEach((cell, at) => {
    if (cell.tags.includes("predict")) {
      const guess = parametersOf(cell).find(({ text }) => text === "NaN");
      if (guess) {
        guesses.set(cell.id, guess);
        movedFrom(at, guess);
      }
    }
    if (!cell.tags.includes("parameters")) return;
    drafts.set(cell.id, draftOf(notebook, cell, parametersOf(cell)));
    for (const parameter of parametersOf(cell))
      for (const { id, tags, outputs } of movedFrom(at, parameter)) {
        if (tags.includes("check") || !outputs.some(isMoved)) continue;
        of.set(id, [...(of.get(id) ?? []), parameter].sort(luckLast));
      }
  });
  return { of, movers, guesses, drafts, learning: learningIn(cells, statements) };
}

type Statements = ReturnType<typeof readStatements>;

/** Cells tagged "learns" go on while others show what they declare. */
function learningIn(
  cells: readonly CodeCell[],
  statements: readonly Statements[],
): Map<string, string> {
  const learning = new Map<string, string>();
  cells.forEach(({ id, tags }, at) => {
    if (!tags.includes("learns")) return;
    const names = statements[at].flatMap(({ declares }) => Object.keys(declares));
    const showing = names.flatMap((name) => movedBy(statements, at, name));
    for (const each of [at, ...showing]) learning.set(cells[each].id, id);
  });
  return learning;
}

/** Other luck says less than another number. */
const luckLast = (a: Parameter, b: Parameter): number =>
  Number(/seed/i.test(a.name)) - Number(/seed/i.test(b.name));

const parametersOf = ({ id, source }: CodeCell): Parameter[] =>
  findParameters(id, source, Object.keys(activations));

/** Figures, tables and printed text; a sentence of its own goes with the figure beside it. */
function isMoved({ data }: CodeCell["outputs"][number]): boolean {
  return data["text/html"] === undefined || /<(?:img|table)\b/.test(data["text/html"]);
}
