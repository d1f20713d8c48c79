import type { Setting } from "./setting";
import type { Theory } from "./theory";

/** What the parts of the figure show. */
export interface State {
  readonly setting: Setting;
  readonly theory: Theory;
  /** Of the networks simulated so far. */
  readonly networks: readonly (readonly number[])[];
  /** log₁₀ of what the reader thinks arrives; null once something was turned since. */
  readonly guess: number | null;
  /** Whether the answer is seen. */
  readonly isShown: boolean;
}

/** What they can do. */
export interface Actions {
  /** As it is now, not as it was last drawn. */
  now(): State;
  turn(change: Partial<Setting>): void;
  guess(decade: number): void;
  /** Shows the answer, or hides it for another guess. */
  show(isShown: boolean): void;
}

/** A part: it is told what to show, once a frame at most. */
export type Part = (state: State) => void;
