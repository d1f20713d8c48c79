import { exp } from "./exp";

/**
 * a e^t for t ≤ 0, with all its digits also where e^t alone underflows. At t = −∞ it is 0, even for
 * an infinite a: the exponential wins.
 *
 * @example timesExp(1e300, -1000) // 5.075958897549457e-135
 */
export function timesExp(a: number, t: number): number {
  if (t > -700) return a * exp(t);
  // Below -1500 no double a lifts it above 0; above, e^(t/2) is far from underflow.
  if (t < -1500) return 0 * Math.sign(a);
  const half = exp(t / 2);
  return a * half * half;
}
