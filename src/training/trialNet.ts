import type { Activation } from "../activations/activation";
import { activations } from "../activations/activations";
import { checkCount } from "../numerics/checks";
import { describe } from "../numerics/describe";
import type { Sampling } from "../random/generator";
import { batchNorm } from "./batchNorm";
import type { Layer } from "./module";
import { residual } from "./residual";
import { sequential, type Sequential } from "./sequential";
import { isTrialWeights, startingLayer, type TrialWeights } from "./trialWeights";

/** The net of a trial, from 64 pixels to 10 digits. */
export interface TrialNet {
  /** Hidden layers, an integer >= 1. */
  readonly depth: number;
  /** Units of each, 64 by default. */
  readonly width?: number;
  /** Its name in `activations`, as "tanh". */
  readonly activation: string;
  /** How weights and biases begin, "default" by default. */
  readonly initialisation?: TrialWeights;
  /**
   * Whether biases begin so that a layer sees f - f(0), and sigmoids are centred on 0: as
   * -f(0) Σ_j W_ij, after the first layer. Needs an initialisation other than "default".
   */
  readonly centred?: boolean;
  /** "batch" puts `batchNorm` before each activation. */
  readonly norm?: "batch";
  /** Whether each hidden layer after the first adds to its input. */
  readonly residual?: boolean;
}

export const PIXELS = 64;
const CLASSES = 10;

/**
 * The net of a trial, with its weights drawn layer by layer.
 *
 * @throws TypeError or RangeError for an option outside its bounds, before anything is drawn.
 * @example
 * const net = trialNet({ depth: 1, activation: "tanh" }, { generator: generator(1) });
 * net.parameters.map(({ shape }) => shape) // [[64, 64], [64], [10, 64], [10]]
 */
export function trialNet(net: TrialNet, sampling: Sampling): Sequential {
  const { f, width, weights, centre } = checkedNet(net);
  const hidden = Array.from({ length: net.depth }, (_, layer) => {
    const place = { f, fanIn: layer === 0 ? PIXELS : width, fanOut: width };
    const start = startingLayer(weights, place, layer === 0 ? 0 : centre, sampling);
    const layers: Layer[] = net.norm === "batch" ? [start, batchNorm(width), f] : [start, f];
    const block = sequential(...layers);
    return net.residual && layer > 0 ? residual(block) : block;
  });
  const place = { f, fanIn: width, fanOut: CLASSES };
  return sequential(...hidden, startingLayer(weights, place, centre, sampling));
}

/** What a net's options say. */
export interface CheckedNet {
  readonly f: Activation;
  readonly width: number;
  readonly weights: TrialWeights;
  /** What is taken away from the values of f. */
  readonly centre: number;
}

/** @throws TypeError or RangeError for an option outside its bounds. */
export function checkedNet(net: TrialNet): CheckedNet {
  const { depth, width = PIXELS, activation, initialisation: weights = "default" } = net;
  checkCount("trial", "depth", depth);
  checkCount("trial", "width", width);
  if (!Object.hasOwn(activations, activation)) {
    throw new RangeError(
      `trial: activation must be a name in activations, got ${describe(activation)}`,
    );
  }
  if (!isTrialWeights(weights)) {
    throw new RangeError(
      "trial: initialisation must be default, xavier, kaiming, gain, orthogonal or a number >= 0, " +
        `got ${describe(weights)}`,
    );
  }
  if (net.norm !== undefined && net.norm !== "batch") {
    throw new RangeError(`trial: norm must be "batch" or undefined, got ${describe(net.norm)}`);
  }
  if (net.centred && weights === "default") {
    throw new RangeError(`trial: centred needs another initialisation than "default"`);
  }
  const f = activations[activation];
  return { f, width, weights, centre: net.centred ? f(0) : 0 };
}
