import { rootMeanSquare } from "../numerics/rootMeanSquare";
import { checkDifferentiable, type Differentiable } from "./differentiable";

/**
 * The weightStd at which a signal of size 1 keeps its size: 1/√E[f(z)²], z standard normal.
 *
 * √width times the standard deviation of a weight, as everywhere in this folder: √2 for ReLU, which
 * is He's initialisation. At this weightStd the variance 1 is a fixed point of `varianceMap`, though
 * not always one that attracts. Infinity for the function 0.
 *
 * @throws TypeError unless the argument is a function with a derivative.
 * @example gain(relu) // 1.4142135623730951
 * @example gain(tanh) // 1.5925374197228...
 *
 * Source: He, Zhang, Ren & Sun 2015, ICCV, equation 10.
 */
export function gain(activation: Differentiable): number {
  checkDifferentiable("gain", activation);
  return 1 / rootMeanSquare(activation);
}

/**
 * The weightStd at which a gradient keeps its length where the pre-activations have variance 1:
 * 1/√E[f′(z)²], z standard normal.
 *
 * The same as `gain` where f(x) = x f′(x), as for ReLU and its leaky kin. Infinity where the slope is
 * 0, as of a step.
 *
 * @throws TypeError unless the argument is a function with a derivative.
 * @example backwardGain(relu) // 1.4142135623730951
 * @example backwardGain(tanh) // 1.4674135916307...
 *
 * Source: He, Zhang, Ren & Sun 2015, ICCV, equation 14.
 */
export function backwardGain(activation: Differentiable): number {
  checkDifferentiable("backwardGain", activation);
  return 1 / rootMeanSquare(activation.derivative);
}
