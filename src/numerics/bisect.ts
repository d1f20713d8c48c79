/**
 * The point between two positive numbers where a statement turns from false (at `low`) to true (at
 * `high`), by halving on a logarithmic scale until the doubles in between run out.
 *
 * @example bisect((x) => x * x >= 2, 1, 2) // 1.414213562373095
 */
export function bisect(isTrue: (x: number) => boolean, low: number, high: number): number {
  for (;;) {
    const middle = Math.sqrt(low) * Math.sqrt(high);
    if (!(middle > Math.min(low, high) && middle < Math.max(low, high))) return middle;
    if (isTrue(middle)) high = middle;
    else low = middle;
  }
}
