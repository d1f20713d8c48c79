/** How long to work between two turns of the event loop, in milliseconds. */
const WORK = 50;

/**
 * A function to be awaited again and again by long work: now and then it gives the event loop a turn.
 *
 * @throws Error, from that function, once the kernel has been interrupted.
 */
export function pause(): () => Promise<void> {
  const before = interrupts();
  let since = performance.now();
  return async () => {
    if (performance.now() - since < WORK) return;
    await new Promise<void>((resolve) => setTimeout(resolve));
    if (interrupts() !== before) throw new Error("train: interrupted");
    since = performance.now();
  };
}

/** How often the kernel was interrupted, which its launcher counts; a page ends its Worker instead. */
function interrupts(): number {
  const shared = globalThis as { [key: symbol]: number | undefined };
  return shared[Symbol.for("tslab.interrupts")] ?? 0;
}
