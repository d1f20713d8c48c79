import { exp } from "../numerics/exp";
import { timesExp } from "../numerics/timesExp";

/**
 * a σ(t), with all its digits also where σ(t) alone underflows; 0 at t = −∞ even for an infinite a.
 *
 * @example timesSigmoid(8, 0) // 4
 */
export function timesSigmoid(a: number, t: number): number {
  return (t > 0 ? a : timesExp(a, t)) / (1 + exp(-Math.abs(t)));
}
