import type { Setting } from "./setting";
import { NETWORKS, networkOf } from "./theory";

// What of a frame may go to simulated networks, in milliseconds: those that are left come in the next ones.
const BUDGET = 8;

/** Networks that follow a setting: the oldest is simulated again first. */
export function simulation(): { all: readonly number[][]; follow(setting: Setting): boolean } {
  const all: number[][] = [];
  let followed: Setting | undefined;
  let oldest = 0;
  let waiting = 0;
  return {
    all,
    /** Whether some are left for the next frame. */
    follow(setting) {
      if (setting !== followed) waiting = NETWORKS;
      followed = setting;
      const start = performance.now();
      while (waiting > 0 && performance.now() - start < BUDGET) {
        all[oldest] = networkOf(setting, oldest);
        oldest = (oldest + 1) % NETWORKS;
        waiting--;
      }
      return waiting > 0;
    },
  };
}
