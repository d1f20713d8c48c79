import { zeros } from "../autograd/fill";
import { isRecording } from "../autograd/noGrad";
import type { Tensor } from "../autograd/tensor";
import type { Activation } from "../activations/activation";
import { describe } from "../numerics/describe";
import { norm } from "../numerics/norm";
import type { Linear } from "./linear";
import { isModule, type Layer } from "./module";
import { observing } from "./observe";

/** A slope below this share of the largest counts as saturated: tanh beyond ±0.975. */
const SATURATED = 0.05;

/** What one layer of a net did in one step, over all units and all images of the batch. */
export interface LayerStatistics {
  /** The standard deviation of the activations f(h). */
  readonly activationStd: number;
  /** The root mean square of ∂L/∂h, the gradient at the pre-activations; 0 if none came. */
  readonly gradient: number;
  /** The share of slopes with |f′(h)| < 0.05 maxSlope; for ReLU of those that are off. */
  readonly saturated: number;
  /** The share of units whose slope is exactly 0 for every image: they do not learn from this batch. */
  readonly dead: number;
  /**
   * Length of the change of the weight over the length that it had: the update : data ratio. NaN
   * without a weight, or for one that was 0.
   */
  readonly updateRatio: number;
}

/**
 * What each layer did while `step` ran one step of training: a call of the net, and then as a rule
 * `backward` and the optimiser's step. A layer is an activation inside a `sequential` or a
 * `residual`, h its input, its weight the last one before it.
 *
 * @param step synchronous; a net that is called without recording is not looked at.
 * @returns one entry an activation, in the order of their calls.
 * @throws TypeError unless the step is a function, and whatever it throws.
 * @example
 * const weight = tensor([[1], [-1]]);
 * const net = sequential(linear(1, 2, { weight, bias: false }), relu);
 * layerStatistics(() => net(tensor([[3], [4]])).sum().backward()).map(({ dead }) => dead) // [0.5]
 *
 * Source: Glorot & Bengio 2010, AISTATS, section 3 and 4, watches the same.
 */
export function layerStatistics(step: () => void): LayerStatistics[] {
  if (typeof step !== "function") {
    throw new TypeError(`layerStatistics: step must be a function, got ${describe(step)}`);
  }
  const seen: Seen[] = [];
  let weight: Weight | undefined;
  observing((layer, x) => {
    if (isLinear(layer)) weight = { now: layer.weight.data, before: layer.weight.data.slice() };
    if (!isActivation(layer) || !isRecording()) return x;
    // Adding zeros changes nothing, and their gradient is that of the pre-activations.
    const probe = zeros(x.shape, { requiresGrad: true });
    seen.push({ f: layer, h: x, probe, weight });
    return x.add(probe);
  }, step);
  return seen.map(statisticsOf);
}

interface Weight {
  readonly now: Float64Array;
  readonly before: Float64Array;
}

interface Seen {
  readonly f: Activation;
  readonly h: Tensor;
  readonly probe: Tensor;
  readonly weight: Weight | undefined;
}

function statisticsOf({ f, h, probe, weight }: Seen): LayerStatistics {
  const slopes = h.data.map((x) => Math.abs(f.derivative(x)));
  const units = h.shape.at(-1)!;
  const least = SATURATED * f.maxSlope;
  const alive = new Set<number>();
  slopes.forEach((slope, i) => slope !== 0 && alive.add(i % units));
  return {
    activationStd: deviation(h.data.map((x) => f(x))),
    gradient: probe.grad === null ? 0 : quadraticMean(probe.grad.data),
    saturated: slopes.filter((slope) => slope < least).length / slopes.length,
    dead: 1 - alive.size / units,
    updateRatio: weight === undefined ? NaN : updateRatio(weight),
  };
}

function updateRatio({ now, before }: Weight): number {
  return norm(now.map((w, i) => w - before[i])) / norm(before);
}

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, x) => sum + x / values.length, 0);
  return quadraticMean(values.map((x) => x - mean));
}

function quadraticMean(values: Float64Array): number {
  return norm(values) / Math.sqrt(values.length);
}

function isLinear(layer: Layer): layer is Linear {
  return isModule(layer) && "weight" in layer;
}

function isActivation(layer: Layer): layer is Activation {
  return "derivative" in layer && "maxSlope" in layer;
}
