const block = 128;

/**
 * The sum of data[start], ..., data[end - 1], added in halves so that the rounding error grows with
 * log n and not with n; 0 if there is nothing to add.
 *
 * Source: Higham, "The accuracy of floating point summation", SIAM J. Sci. Comput. 14 (1993) 783.
 */
export function pairwiseSum(data: Float64Array, start: number, end: number): number {
  if (end - start > block) {
    const middle = start + Math.floor((end - start) / 2);
    return pairwiseSum(data, start, middle) + pairwiseSum(data, middle, end);
  }
  let sum = 0;
  for (let i = start; i < end; i++) sum += data[i];
  return sum;
}
