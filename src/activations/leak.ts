/** slope · x, and 0 for slope 0 also where x is infinite. */
export function leak(slope: number, x: number): number {
  return slope === 0 ? 0 : slope * x;
}
