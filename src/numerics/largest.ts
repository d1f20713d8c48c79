/** The place of the largest number: the first of equals, and of the first NaN if there is one. */
export function indexOfLargest(values: Float64Array): number {
  let best = 0;
  for (let i = 1; i < values.length && !Number.isNaN(values[best]); i++) {
    // Not `>`: NaN must come through.
    if (!(values[i] <= values[best])) best = i;
  }
  return best;
}

/** The largest size of a number: 0 for none, NaN if one is NaN. */
export function largestSize(values: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]));
  return largest;
}
