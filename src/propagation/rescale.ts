import { largestSize } from "../numerics/largest";
import type { Differentiable } from "./differentiable";

const FAR = 2 ** 400;
const BACK = 2 ** 300;

/**
 * Brings a signal that is about to over- or underflow back towards size 1 by a power of two, in
 * place, where that changes no slope of f: far from 0 ReLU, ELU, GELU and their like are straight,
 * c f(x) = f(c x) and f′(x) = f′(c x), and near 0 every f with f(0) = 0 and f′(0) ≠ 0 is, too. Other
 * signals stay as they are.
 */
export function rescale(signal: Float64Array, f: Differentiable): void {
  const largest = largestSize(signal);
  const isFar = largest > FAR;
  const isNear = largest > 0 && largest < 1 / FAR;
  if (!isFar && !isNear) return;
  const c = isFar ? 1 / BACK : BACK;
  if (!signal.every((x) => isStraight(f, x, c))) return;
  for (let i = 0; i < signal.length; i++) signal[i] *= c;
}

function isStraight(f: Differentiable, x: number, c: number): boolean {
  const slope = f.derivative(x);
  const sameSlope = Math.abs(f.derivative(c * x) - slope) <= 1e-9 * Math.abs(slope);
  return sameSlope && Math.abs(f(c * x) - c * f(x)) <= 1e-9 * Math.abs(c * x);
}
