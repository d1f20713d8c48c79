import type { Turn } from "./controls";
import { declarationOf } from "./declaration";
import { quickened, type Draft } from "./draft";
import type { Change, LiveCell, Queue } from "../cells/liveCell";
import type { SourceView } from "../cells/sourceView";

/** A cell in which a reader turns values. */
export interface TurnedCell extends LiveCell {
  readonly section: HTMLElement;
  readonly draft: Draft;
  readonly view: LiveCell["view"] & { readonly source: SourceView };
}

export interface Turner {
  /** Puts a value into its source, and draws what rests on it. */
  turn(turn: Turn): void;
  /** The hand has let go. */
  settle(): void;
}

/** A value rests when it has not moved for so long. */
const REST = 200; // milliseconds
/** What takes less needs no draft. */
const QUICK = 60; // milliseconds
/** A newer value waits no longer than so for a run of a value at rest, and for one of a value that moves. */
const PATIENCE = { atRest: 80, moving: 5000 }; // milliseconds

/**
 * While a value moves, drafts of the figure that it turns follow it: the newest value waits while one is drawn, so
 * that none is drawn for a value that is past. At rest, everything is drawn with the reader's values.
 */
export function startTurner(cells: readonly TurnedCell[], queue: Queue): Turner {
  const waiting = new Map<string, Turn>();
  /** The figure of the last turn. */
  let first = -1;
  let working: "atRest" | "moving" | undefined;
  let isSettled = true;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let end: ReturnType<typeof setTimeout> | undefined;

  const put = ({ cell, name, text }: Turn): Change[] => {
    const at = cells.findIndex(({ id }) => id === cell);
    const { view } = cells[at];
    const place = declarationOf(view.source.text(), name);
    if (!place || place.text === text) return [];
    view.source.replace(place.start, place.end, text);
    return [{ cell: at, name }];
  };
  const show = async (turns: readonly Turn[], isMoving: boolean): Promise<void> => {
    await queue.ready;
    const changes = turns.flatMap(put);
    if (isMoving && changes.length === 0) return;
    if (turns.length > 0) first = cells.findIndex(({ section }) => section === turns.at(-1)!.at);
    const time = first === -1 ? undefined : queue.timeOf(first, changes);
    const isDraft = isMoving && !(time !== undefined && time < QUICK);
    const drafted = await give(cells, queue, turns, isDraft);
    await queue.refresh(changes, { first, drafted, isMoving });
  };
  const work = async (): Promise<void> => {
    while (waiting.size > 0 || !isSettled) {
      const turns = [...waiting.values()];
      waiting.clear();
      const isMoving = isSettled && turns.at(-1)!.isMoving;
      isSettled = true;
      working = isMoving ? "moving" : "atRest";
      await show(turns, isMoving);
      clearTimeout(end);
      end = undefined;
    }
    working = undefined;
  };
  const begin = (): void => {
    if (working) end ??= setTimeout(queue.overtake, PATIENCE[working]);
    else void work();
  };
  const settle = (): void => {
    clearTimeout(rest);
    rest = undefined;
    isSettled = false;
    begin();
  };
  return {
    turn(turn) {
      waiting.set(`${turn.cell} ${turn.name}`, turn);
      isSettled ||= turn.isMoving;
      clearTimeout(rest);
      rest = turn.isMoving ? setTimeout(settle, REST) : undefined;
      begin();
    },
    settle() {
      if (rest !== undefined) settle();
    },
  };
}

/** Gives the queue what is to run, the reader's sources or drafts of them. The names that are quicker now. */
async function give(
  cells: readonly TurnedCell[],
  queue: Queue,
  turns: readonly Turn[],
  isDraft: boolean,
): Promise<Change[]> {
  const quicker: Change[] = [];
  for (const [at, { id, view, source: before, original, draft }] of cells.entries()) {
    const turned = turns.filter(({ cell }) => cell === id).map(({ name }) => name);
    const text = view.source.text();
    // Where the author's values are back, there is a picture of them.
    const isPlain = !isDraft || text === original;
    const { source, names } = isPlain
      ? { source: text, names: [] }
      : quickened(text, draft, turned);
    for (const name of new Set([...turned, ...Object.keys(draft)]))
      if (declarationOf(before, name)?.text !== declarationOf(source, name)?.text)
        await queue.change(at, source, name);
    quicker.push(...names.map((name) => ({ cell: at, name })));
  }
  return quicker;
}
