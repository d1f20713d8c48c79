import type { Activation } from "../activations/activation";
import { zeros } from "../autograd/fill";
import { gain } from "../propagation/gain";
import type { WeightLaw } from "../propagation/weightLaw";
import type { Sampling } from "../random/generator";
import { kaimingNormal } from "../random/kaimingNormal";
import { orthogonal } from "../random/orthogonal";
import { xavierNormal } from "../random/xavierNormal";
import { linear, type Initialiser } from "./linear";
import type { Module } from "./module";

/**
 * How the weights of a trial begin: "default" as PyTorch's linear layer; "xavier"; "kaiming" with √2;
 * "gain" as "kaiming" with `gain(f)`; "orthogonal" with gain 1; a number as "kaiming" with that gain.
 * Biases begin as 0, except by default.
 */
export type TrialWeights = "default" | "xavier" | "kaiming" | "gain" | "orthogonal" | number;

interface Start {
  /** √fanIn times the standard deviation of a weight. */
  readonly weightStd: (f: Activation, fanIn: number, fanOut: number) => number;
  /** What draws the weights; absent where `linear` draws them itself, and its biases. */
  readonly draw?: (f: Activation) => Initialiser;
}

const STARTS: Readonly<Record<Exclude<TrialWeights, number>, Start>> = {
  default: { weightStd: () => 1 / Math.sqrt(3) },
  xavier: {
    weightStd: (_, fanIn, fanOut) => Math.sqrt((2 * fanIn) / (fanIn + fanOut)),
    draw: () => xavierNormal,
  },
  kaiming: ofGain(() => Math.SQRT2),
  gain: ofGain(gain),
  orthogonal: { weightStd: () => 1, draw: () => orthogonal },
};

function ofGain(gainOf: (f: Activation) => number): Start {
  return {
    weightStd: gainOf,
    draw: (f) => (shape, options) => kaimingNormal(shape, { ...options, gain: gainOf(f) }),
  };
}

function startOf(weights: TrialWeights): Start {
  return typeof weights === "number" ? ofGain(() => weights) : STARTS[weights];
}

/** Whether the value says how weights begin. */
export function isTrialWeights(value: unknown): value is TrialWeights {
  if (typeof value === "number") return value >= 0 && value < Infinity;
  return typeof value === "string" && Object.hasOwn(STARTS, value);
}

/** The sizes of a linear layer, and the function whose values it gets. */
export interface Place {
  readonly f: Activation;
  readonly fanIn: number;
  readonly fanOut: number;
}

/**
 * A linear layer at its start. With `centre` its biases are -centre Σ_j W_ij, which takes `centre`
 * away from each of its inputs.
 */
export function startingLayer(
  weights: TrialWeights,
  { f, fanIn, fanOut }: Place,
  centre: number,
  sampling: Sampling,
): Module {
  const draw = startOf(weights).draw?.(f);
  if (draw === undefined) return linear(fanIn, fanOut, sampling);
  const weight = draw([fanOut, fanIn], sampling);
  const bias = centre === 0 ? zeros([fanOut]) : weight.sum({ dim: 1 }).mul(-centre);
  return linear(fanIn, fanOut, { weight, bias });
}

/** The law of its weights, and of its biases without `centre`. */
export function weightLaw(weights: TrialWeights, { f, fanIn, fanOut }: Place): Required<WeightLaw> {
  const biasStd = weights === "default" ? 1 / Math.sqrt(3 * fanIn) : 0;
  return { weightStd: startOf(weights).weightStd(f, fanIn, fanOut), biasStd };
}
