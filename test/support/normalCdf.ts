import { millsRatio, timesDensity } from "../../src/numerics/normalTail";

/** Φ(x), the probability that a standard normal number is below x: within 4 doubles of it. */
export function normalCdf(x: number): number {
  const tail = timesDensity(millsRatio(Math.abs(x)), x);
  return x < 0 ? tail : 1 - tail;
}
