import type { LiveCell } from "./liveCell";
import type { Ending, Run, Session } from "./session";

/** The way of cells to the Worker. */
export interface Sending {
  /**
   * How a cell ends. Those that wait behind it go to the Worker with it, up to one that others follow: it need not
   * wait for the page between them.
   */
  endOf(cell: number, behind: readonly number[]): Promise<Ending>;
  /** Runs a cell beside the one that runs. */
  beside(cell: number, show: Run["show"]): Promise<Ending>;
  /** A cell that waits is not to be shown; whether the Worker had it. */
  forget(cell: number): boolean;
}

interface Sent {
  readonly ending: Promise<Ending>;
  isForgotten: boolean;
}

/** `before` gives the cells that one rests on, and `onSend` is told which goes. */
export function startSending(
  cells: readonly LiveCell[],
  session: Session,
  before: (cell: number) => readonly number[],
  onSend: (cell: number) => void,
): Sending {
  const sent = new Map<number, Sent>();
  const isFollowed = (at: number): boolean => cells[at].isFollowed;
  const runOf = (at: number, show: Run["show"]): Run => {
    const { id, source } = cells[at];
    return { cell: id, source, show, needs: before(at).map((each) => cells[each].id) };
  };
  const send = (lot: readonly number[]): void => {
    const all: Sent[] = [];
    const runs = lot.map((at, i) => {
      onSend(at);
      const run = runOf(at, (outputs) => {
        if (!all[i].isForgotten) cells[at].view.shows(outputs);
      });
      return { ...run, isFollowed: isFollowed(at) };
    });
    for (const ending of session.run(runs)) all.push({ ending, isForgotten: false });
    for (const [i, at] of lot.entries()) sent.set(at, all[i]);
  };
  return {
    async endOf(cell, behind) {
      const end = behind.findIndex(isFollowed);
      const lot = isFollowed(cell) ? [] : behind.slice(0, end === -1 ? behind.length : end);
      if (!sent.has(cell)) send([cell, ...lot]);
      const { ending } = sent.get(cell)!;
      sent.delete(cell);
      return ending;
    },
    beside: (cell, show) => session.run([{ ...runOf(cell, show), isFollowing: true }])[0],
    forget(cell) {
      const run = sent.get(cell);
      if (run) run.isForgotten = true;
      return sent.delete(cell);
    },
  };
}
