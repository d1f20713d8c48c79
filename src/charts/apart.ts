/**
 * The heights, moved as little upward as keeps neighbours `gap` apart, so that names at the ends of
 * curves do not cover each other. In the order in which they came.
 *
 * @example apart([1, 5, 1.2], 1) // [1, 5, 2]
 */
export function apart(heights: readonly number[], gap: number): number[] {
  const moved = [...heights];
  const upward = [...heights.keys()].sort((a, b) => heights[a] - heights[b]);
  for (const [i, key] of upward.entries()) {
    if (i > 0) moved[key] = Math.max(moved[key], moved[upward[i - 1]] + gap);
  }
  return moved;
}
