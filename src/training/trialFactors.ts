import { crossEntropy } from "../autograd/crossEntropy";
import { rootMeanSquare } from "../numerics/rootMeanSquare";
import { stdOf } from "../propagation/gradientFactor";
import { varianceMap } from "../propagation/varianceMap";
import type { Labelled } from "./batches";
import { layerStatistics } from "./layerStatistics";
import type { Module } from "./module";
import { checkedNet, PIXELS, type TrialNet } from "./trialNet";
import { weightLaw } from "./trialWeights";

/**
 * By which factor a hidden layer changes the length of the gradient on its way back, before
 * training: the root mean square over the layers of |∂L/∂h_l| / |∂L/∂h_{l+1}|. NaN of one layer.
 */
export function measuredFactor(net: Module, { images, labels }: Labelled): number {
  const layers = layerStatistics(() => crossEntropy(net(images), labels).backward());
  const ratios = layers.slice(1).map(({ gradient }, i) => layers[i].gradient / gradient);
  return meanRoot(ratios.map((ratio) => ratio * ratio));
}

/**
 * The factor by which a layer of a trial's net changes the length of a gradient at the start, by the
 * theory of wide nets: the root mean square over the layers l < depth of weightStd √E[f′(√q_l z)²],
 * where the variances q_l follow from pixels of mean square 1 by `varianceMap`, layer by layer, to the
 * limits at 0 and Infinity where they die out or grow without bound.
 *
 * NaN for one layer, with a norm, and for a residual net, of which this theory does not speak.
 *
 * @throws TypeError or RangeError for an option outside its bounds.
 * @example predictedFactor({ depth: 10, activation: "relu", initialisation: "kaiming" }) // 1
 *
 * Source: Poole et al. 2016, NeurIPS; Schoenholz et al. 2017, ICLR.
 */
export function predictedFactor(net: TrialNet): number {
  const { f, width, weights, centre } = checkedNet(net);
  if (net.norm !== undefined || net.residual) return NaN;
  const shifted = Object.assign((x: number) => f(x) - centre, { derivative: f.derivative });
  const first = weightLaw(weights, { f, fanIn: PIXELS, fanOut: width });
  const law = weightLaw(weights, { f, fanIn: width, fanOut: width });
  const next = varianceMap(shifted, law);
  let q = first.weightStd ** 2 + first.biasStd ** 2;
  const squares = Array.from({ length: net.depth - 1 }, () => {
    const factor = law.weightStd * rootMeanSquare(f.derivative, stdOf(q));
    if (q < Infinity) q = next(q);
    return factor * factor;
  });
  return meanRoot(squares);
}

/** The square root of the mean; NaN of nothing. */
function meanRoot(squares: readonly number[]): number {
  return Math.sqrt(squares.reduce((sum, x) => sum + x, 0) / squares.length);
}
