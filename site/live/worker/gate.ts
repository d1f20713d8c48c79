/** What holds back whatever waits for a timer. */
export interface Gate {
  close(isClosed: boolean): void;
}

/**
 * From now on a timer that ends while the gate is closed waits until it is open: long work that gives the
 * event loop a turn now and then, as the library's `train`, pauses there.
 */
export function startGate(scope: Pick<typeof globalThis, "setTimeout"> = globalThis): Gate {
  const { setTimeout } = scope;
  let held: (() => void)[] | undefined;
  const later = (
    work: (...values: unknown[]) => void,
    time?: number,
    ...values: unknown[]
  ): unknown =>
    setTimeout(() => (held ? void held.push(() => work(...values)) : work(...values)), time);
  scope.setTimeout = later as typeof setTimeout;
  return {
    close(isClosed) {
      const released = held;
      held = isClosed ? (held ?? []) : undefined;
      if (!isClosed) for (const work of released ?? []) work();
    },
  };
}
