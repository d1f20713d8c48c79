import { setTimeout as sleep } from "node:timers/promises";

/**
 * So many minutes in milliseconds, for a test's or a hook's `this.timeout`. They are ten times what
 * a quiet machine needs; TEST_PATIENCE=3 makes all of them three times as long.
 */
export const minutes = (count: number): number =>
  count * 60_000 * Number(process.env.TEST_PATIENCE ?? 1);

/** Waits until it is so. What never comes is ended by the timeout of the test, and holds nothing open. */
export async function until(isSo: () => unknown): Promise<void> {
  while (!(await isSo())) await sleep(20, undefined, { ref: false });
}
