import { checkNumber } from "../numerics/checks";
import type { Differentiable } from "./differentiable";
import { settledPair } from "./settledPair";
import { checkedLaw, type WeightLaw } from "./weightLaw";

/**
 * What one layer deep in a wide random net makes of the correlation c of two inputs, as a function:
 * c ↦ (weightStd² E[f(u₁) f(u₂)] + biasStd²) / q, where u₁ and u₂ are the two pre-activations of a
 * unit, normal with correlation c, both of variance q = `fixedPointVariance`.
 *
 * From [-1, 1] into it; 1 stays 1. Where the variance dies out or grows without bound it is the limit
 * of E[f(u₁) f(u₂)] / E[f(u)²] there: c itself for tanh at weightStd <= 1, the arc-cosine kernel for
 * ReLU at every weightStd. 1 for every c where there are biases only. NaN where nothing is left to be
 * correlated: no weights and no biases, a function that dies out because it is 0 about 0, as hardshrink
 * does, or one that overflows.
 *
 * @throws TypeError or RangeError for an argument outside its bounds; so does the map for a c outside
 * [-1, 1].
 * @example correlationMap(relu, { weightStd: 1 })(0) // 0.318309886183...
 * @example correlationMap(tanh, { weightStd: 1 })(0.5) // 0.5
 *
 * Source: Poole et al. 2016, "Exponential expressivity in deep neural networks through transient
 * chaos", NeurIPS; the kernel is Cho & Saul 2009, "Kernel methods for deep learning", NeurIPS.
 */
export function correlationMap(activation: Differentiable, law: WeightLaw): (c: number) => number {
  const { mean, share } = settledPair(activation, checkedLaw("correlationMap", activation, law));
  return (c) => {
    checkNumber("correlationMap", "c", c);
    if (!(Math.abs(c) <= 1)) {
      throw new RangeError(`correlationMap: c must be from -1 to 1, got ${c}`);
    }
    return Math.max(-1, 1 - share * mean.drop(1 - c, 1 + c));
  };
}
