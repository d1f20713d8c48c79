/**
 * exp(-x²/2), the normal density without its constant, from + × / alone.
 *
 * Math.exp differs in its last bits from engine to engine, so a sample that is accepted or refused
 * by it differs as well, now and then. This one rounds the same way everywhere.
 *
 * *Domain*: |x| <= 4, to a relative error below 4e-15.
 *
 * @example gaussianCurve(0) // 1
 *
 * Source: the exponential series at an eighth of the argument, squared three times.
 */
export function gaussianCurve(x: number): number {
  const eighth = (-x * x) / 16;
  let sum = 1;
  for (let k = 20; k >= 1; k--) sum = 1 + (eighth * sum) / k;
  const quarter = sum * sum;
  const half = quarter * quarter;
  return half * half;
}
