import { checkStd } from "../numerics/checks";
import { gaussianMean } from "../numerics/gaussianMean";
import type { Differentiable } from "./differentiable";
import { checkedLaw, type WeightLaw } from "./weightLaw";

/**
 * What one layer of a wide random net makes of the variance q of its pre-activations, as a function:
 * q ↦ weightStd² E[f(√q z)²] + biasStd², z standard normal.
 *
 * @throws TypeError or RangeError for an argument outside its bounds; so does the map for a q that is
 * not finite and >= 0.
 * @example varianceMap(relu, { weightStd: 1 })(3) // 1.5
 *
 * Source: Poole et al. 2016, "Exponential expressivity in deep neural networks through transient
 * chaos", NeurIPS, equation 3.
 */
export function varianceMap(activation: Differentiable, law: WeightLaw): (q: number) => number {
  const { weightStd, biasStd } = checkedLaw("varianceMap", activation, law);
  return (q) => {
    checkStd("varianceMap", "q", q);
    return weightStd ** 2 * gaussianMean((x) => activation(x) ** 2, Math.sqrt(q)) + biasStd ** 2;
  };
}
