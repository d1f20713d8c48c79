import { checkCount, checkSize, checkStd } from "../numerics/checks";
import { normalise } from "../numerics/norm";
import { times, transposedTimes } from "../numerics/squareMatrix";
import { generatorOf, type Sampling } from "../random/generator";
import { fillNormal } from "../random/ziggurat";
import { checkDifferentiable, type Differentiable } from "./differentiable";
import { rescale } from "./rescale";

/** A random net, all layers equally wide. */
export interface RandomNet extends Sampling {
  /** Units per layer, an integer >= 1. */
  readonly width: number;
  /** How many layers, an integer >= 1. */
  readonly depth: number;
  /** √width times the standard deviation of a weight: finite and >= 0. */
  readonly weightStd: number;
  /** The standard deviation of a bias: finite and >= 0, 0 by default. */
  readonly biasStd?: number;
}

/**
 * ln |∂L/∂h_l| for l = 1 to depth, in nats, measured in one random net: the length of the gradient
 * with respect to each layer's pre-activations, by the chain rule backward from the last.
 *
 * The net is h_l = W_l f(h_{l-1}) + b_l with weights N(0, weightStd²/width) and biases N(0, biasStd²);
 * instead of f(h_0) stands an input with entries N(0, 1). L = v · f(h_depth) with a unit vector v of
 * random direction. Drawn in this order: the input, W_1 row by row, b_1 unless biasStd is 0, and so on
 * to depth, v.
 *
 * Gradients are kept as direction and log-norm, so no depth makes them 0 or infinite. -Infinity if
 * the gradient is exactly 0, as in a narrow net whose ReLUs are all off.
 *
 * @throws TypeError or RangeError for an option outside its bounds, before anything is drawn. Error
 * if the signal overflows on its way forward: possible only for functions that grow faster than |x|, and
 * with biases.
 * @example
 * const net = { width: 256, depth: 50, weightStd: 1, generator: generator(1) };
 * const norms = gradientNorms(sigmoid, net);
 * Math.exp((norms[9] - norms[39]) / 30) // 0.232...
 *
 * Source: Glorot & Bengio 2010, AISTATS, equations 2-6; Schoenholz et al. 2017, ICLR.
 */
export function gradientNorms(activation: Differentiable, net: RandomNet): Float64Array {
  const { width, depth, weightStd, biasStd = 0 } = net;
  checkDifferentiable("gradientNorms", activation);
  checkCount("gradientNorms", "width", width);
  checkSize("gradientNorms", width * width);
  checkCount("gradientNorms", "depth", depth);
  checkSize("gradientNorms", width * depth);
  checkStd("gradientNorms", "weightStd", weightStd);
  checkStd("gradientNorms", "biasStd", biasStd);
  generatorOf("gradientNorms", net);
  return backward(forward(activation, net), net);
}

/** What the way back needs of a layer. */
interface Layer {
  /** The slopes f′(h). */
  readonly slopes: Float64Array;
  /** The generator's state before the weights: a deep net's would fill the memory, so they are
   * drawn again. */
  readonly state: Int32Array;
}

function forward(
  activation: Differentiable,
  { width, depth, weightStd, biasStd = 0, generator }: RandomNet,
): Layer[] {
  const weights = new Float64Array(width * width);
  const biases = new Float64Array(width);
  let signal = new Float64Array(width);
  fillNormal(signal, generator);
  return Array.from({ length: depth }, (_, layer) => {
    const state = generator.state.slice();
    fillNormal(weights, generator);
    const h = times(weights, signal);
    if (biasStd > 0) fillNormal(biases, generator);
    for (let i = 0; i < width; i++) {
      h[i] = h[i] * (weightStd / Math.sqrt(width)) + biasStd * biases[i];
    }
    if (!h.every(Number.isFinite)) {
      throw new Error(
        `gradientNorms: the signal must stay finite, but overflows in layer ${layer + 1}`,
      );
    }
    // A bias does not shrink with the signal.
    if (biasStd === 0) rescale(h, activation);
    signal = h.map((x) => activation(x));
    return { slopes: h.map((x) => activation.derivative(x)), state };
  });
}

function backward(
  layers: readonly Layer[],
  { width, depth, weightStd, generator }: RandomNet,
): Float64Array {
  const logNorms = new Float64Array(depth).fill(-Infinity);
  const weights = new Float64Array(width * width);
  let gradient: Float64Array = new Float64Array(width);
  fillNormal(gradient, generator);
  const end = generator.state.slice();
  normalise(gradient);
  let logNorm = 0;
  for (let layer = depth - 1; layer >= 0; layer--) {
    const { slopes, state } = layers[layer];
    for (let i = 0; i < width; i++) gradient[i] *= slopes[i];
    logNorm += normalise(gradient);
    logNorms[layer] = logNorm;
    if (logNorm === -Infinity) break;
    generator.state.set(state);
    fillNormal(weights, generator);
    gradient = transposedTimes(weights, gradient);
    logNorm += Math.log(weightStd / Math.sqrt(width));
  }
  generator.state.set(end);
  return logNorms;
}
