import { checkCount, checkFinite, checkSize } from "../numerics/checks";
import { checkDifferentiable, type Differentiable } from "./differentiable";

/** A net with one unit a layer: y ↦ f(weight y + bias), again and again. */
export interface SlopeChainOptions {
  /** How many layers, an integer >= 1. */
  readonly depth: number;
  /** The input of the first layer: finite, 0 by default. */
  readonly input?: number;
  /** The weight of every layer: finite, 1 by default. */
  readonly weight?: number;
  /** The bias of every layer: finite, 0 by default. */
  readonly bias?: number;
}

/**
 * ln |dy_l/dx| for l = 1 to depth, in nats, where y_l is the output of layer l and x the input:
 * the sum of ln |weight f′(weight y + bias)| over the layers up to l. Weights times slopes; as a sum
 * of logarithms it has no depth at which it becomes 0.
 *
 * -Infinity from the first layer on whose slope is 0.
 *
 * @throws TypeError or RangeError for an argument outside its bounds.
 * @example
 * // Each layer at the middle of the sigmoid, where its slope is largest: 10 ln 0.25.
 * slopeChain(sigmoid, { depth: 10, input: 0.5, bias: -0.5 })[9] // -13.862943611198906
 *
 * Source: Hochreiter 1991, diploma thesis, TU München; Bengio, Simard & Frasconi 1994,
 * IEEE Trans. Neural Netw. 5, 157-166.
 */
export function slopeChain(activation: Differentiable, options: SlopeChainOptions): Float64Array {
  const { depth, input = 0, weight = 1, bias = 0 } = options;
  checkDifferentiable("slopeChain", activation);
  checkCount("slopeChain", "depth", depth);
  checkSize("slopeChain", depth);
  checkFinite("slopeChain", "input", input);
  checkFinite("slopeChain", "weight", weight);
  checkFinite("slopeChain", "bias", bias);
  let y = input;
  let logSlope = 0;
  return Float64Array.from({ length: depth }, () => {
    const preActivation = weight * y + bias;
    logSlope += Math.log(Math.abs(weight * activation.derivative(preActivation)));
    y = activation(preActivation);
    return logSlope;
  });
}
