import { follow } from "./following";
import type { LiveCell } from "./liveCell";
import { startSending } from "./sending";
import type { Ending, Session } from "./session";

/** Runs cells in one session, one at a time. */
export interface Runner {
  /** The cells that have run with their present source, whose names the session still has. */
  readonly fresh: Set<number>;
  /** Resolves when no cell is left that waits. */
  run(cells: readonly number[]): Promise<void>;
  /** Takes cells out of those that wait. */
  drop(isDropped: (cell: number) => boolean): void;
  /** The cell shows the author's output: what it is running for is not shown. */
  restore(cell: number): void;
  /** Ends the cell that runs, as one that was overtaken; the names of all cells are lost. */
  overtake(): void;
}

/** What the runner asks, and tells. */
export interface RunnerHooks {
  /** Called as a cell starts; whether what it shows then is a draft. */
  starts(cell: number): boolean;
  /** The earlier cells that a cell rests on, in their order. */
  before(cell: number): readonly number[];
  /** How long a cell took, to its end or until it was overtaken. */
  took(cell: number, isDraft: boolean, milliseconds: number, wasOvertaken: boolean): void;
  /** The cells that are drawn while this one runs, in their order. */
  followers(cell: number): readonly number[];
  /** True when cells begin to run, and false when none is left. */
  onBusy(busy: boolean): void;
}

export function startRunner(
  cells: readonly LiveCell[],
  session: Session,
  hooks: RunnerHooks,
): Runner {
  const fresh = new Set<number>();
  const sending = startSending(cells, session, hooks.before, (cell) => fresh.add(cell));
  let waiting: number[] = [];
  let working: Promise<void> | undefined;
  let [isRestored, isOvertaken, running] = [false, false, -1];

  const drop = (
    isDropped: (cell: number) => boolean,
    result: "dropped" | "refused" = "dropped",
  ): void => {
    for (const cell of waiting.filter(isDropped)) {
      cells[cell].view.ends(result);
      if (sending.forget(cell)) fresh.delete(cell);
    }
    waiting = waiting.filter((cell) => !isDropped(cell));
  };
  const wait = (wanted: readonly number[]): void => {
    for (const cell of wanted) {
      if (waiting.includes(cell)) continue;
      waiting.push(cell);
      cells[cell].view.waits();
    }
  };
  /** What has followed a cell as drafts runs again after it; a draft itself is over too soon to be followed. */
  const runIn = async (at: number, isDraft: boolean): Promise<Ending> => {
    const isFollowed = cells[at].isFollowed && !isDraft;
    const end = isFollowed ? follow(cells, sending, () => hooks.followers(at)) : undefined;
    const ending = await sending.endOf(at, waiting);
    const drafts = end?.() ?? [];
    if (ending !== "stopped") wait(drafts);
    return ending;
  };
  const runOne = async (at: number): Promise<void> => {
    const { view } = cells[at];
    [isRestored, isOvertaken, running] = [false, false, at];
    const isDraft = hooks.starts(at);
    view.starts();
    const began = performance.now();
    const ending = await runIn(at, isDraft);
    const milliseconds = performance.now() - began;
    running = -1;
    if (ending === "stopped") fresh.clear();
    else if (ending.failure) fresh.delete(at);
    if (ending !== "stopped" || isOvertaken) hooks.took(at, isDraft, milliseconds, isOvertaken);
    if (ending === "stopped") view.ends(isOvertaken ? "dropped" : "stopped");
    else view.ends({ milliseconds, failure: ending.failure, isDraft });
    if (isRestored) view.restore();
    if (ending === "stopped" && !isOvertaken) drop(() => true);
    if (ending !== "stopped" && ending.failure) drop(() => true, "refused");
  };
  const work = async (): Promise<void> => {
    hooks.onBusy(true);
    while (waiting.length > 0) await runOne(waiting.shift()!);
    hooks.onBusy(false);
    working = undefined;
  };
  return {
    fresh,
    drop,
    run(wanted) {
      wait(wanted);
      return (working ??= work());
    },
    restore(cell) {
      if (running === cell) isRestored = true;
    },
    overtake() {
      if (running === -1) return;
      isOvertaken = true;
      session.stop();
    },
  };
}
