import type { Failure, Output } from "../protocol";

/** How a run of a cell ended; a draft was run with values that are quicker than the reader's. */
export interface Run {
  readonly milliseconds: number;
  readonly failure?: Failure;
  readonly isDraft: boolean;
}

/** The page's part of a cell; the queue calls it as the cell's state changes. */
export interface CellView {
  /** The cell waits for its turn, or runs. */
  waits(): void;
  starts(): void;
  shows(outputs: readonly Output[]): void;
  /** "refused": what the cell needs has failed. */
  ends(result: Run | "stopped" | "dropped" | "refused"): void;
  /** Something that the output depends on has changed since. */
  ages(): void;
  /** All that the output depends on is the author's again: so is what is shown. */
  restore(): void;
  /** Whether a reader sees its output, or nearly. */
  isInSight(): boolean;
}

export interface LiveCell {
  readonly id: string;
  /** What runs: while a value is dragged, it may hold quicker values than what the reader sees. */
  source: string;
  /** The author's source. */
  readonly original: string;
  /** Whether what rests on it is drawn while it runs. */
  readonly isFollowed: boolean;
  readonly view: CellView;
}

/** A cell with another source; with a name, the source differs in the value of this name only. */
export interface Change {
  readonly cell: number;
  readonly name?: string;
}

/** How what rests on changes is run again. */
export interface Refresh {
  /** The cell that runs before others. */
  readonly first?: number;
  /** The names that hold quicker values than what the reader sees. */
  readonly drafted?: readonly Change[];
  /** More changes come soon: only what is quick runs now, and a refresh without changes runs the rest. */
  readonly isMoving?: boolean;
}

/** The cells of a page, run in one session, one at a time and each after those that it needs. */
export interface Queue {
  /** Resolves when the cells have been read. */
  readonly ready: Promise<void>;
  /** Runs a cell, after those it takes something from and that have not run yet. */
  run(cell: number): Promise<void>;
  /** Runs the cells from the first up to this one, which is left out. */
  runAbove(cell: number): Promise<void>;
  /** Gives a cell another source; with a name, the source differs in the value of this name only. */
  change(cell: number, source: string, name?: string): Promise<void>;
  /** Runs again what depends on changes, or on earlier ones, and is in sight; the rest when it is seen. */
  refresh(changes: readonly Change[], how?: Refresh): Promise<void>;
  /** How long it takes to run a cell again after changes; undefined as long as it is not known. */
  timeOf(cell: number, changes: readonly Change[]): number | undefined;
  /** Whether the sources of a cell and of all that it uses are the author's. */
  isAuthors(cell: number): boolean;
  /** A cell came into sight. */
  seen(cell: number): Promise<void>;
  /** Ends what runs for values that are past. */
  overtake(): void;
  /** Ends what runs and drops what waits. */
  stop(): void;
}
