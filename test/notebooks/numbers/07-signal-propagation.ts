import {
  backwardGain,
  correlationMap,
  criticalWeightStd,
  fixedPointVariance,
  gain,
  gaussianMean,
  gradientFactor,
  relu,
  selu,
  sigmoid,
  silu,
  tanh,
  varianceMap,
} from "../../../src/index";
import type { InWords, Quoted } from "../prose.test";

/** E tanh² after so many layers with weights of size 1, from an input of mean square 1. */
const fading = (layers: number): number => {
  const next = varianceMap(tanh, { weightStd: 1 });
  return Array.from({ length: layers }).reduce<number>(next, 1);
};

/** Share of tanh units beyond 0.97 deep in a net whose weights have deviation 1. */
const stuck = (width: number): number => {
  const q = fixedPointVariance(tanh, { weightStd: Math.sqrt(width) });
  return gaussianMean((h) => +(Math.abs(h) > Math.atanh(0.97)), Math.sqrt(q));
};

/** What 50 layers of tanh at 5/3 make of a gradient, its start with an input of mean square 1 and all. */
const fiftyLayers = (): number => {
  const next = varianceMap(tanh, { weightStd: 5 / 3 });
  let [q, whole] = [25 / 9, 1];
  for (let l = 1; l <= 50; l++) {
    whole *= (5 / 3) * Math.sqrt(gaussianMean((h) => tanh.derivative(h) ** 2, Math.sqrt(q)));
    q = next(q);
  }
  return whole;
};

const varianceGain = (): number => 1 / Math.sqrt(gain(sigmoid) ** -2 - 0.25);

/** The typical factor of sigmoids at 15, to first order in 1/width. */
const typical = (width: number): number => {
  const next = varianceMap(sigmoid, { weightStd: 15 });
  const q = Array.from({ length: 60 }).reduce<number>(next, 1);
  const [two, four] = [2, 4].map((power) =>
    gaussianMean((h) => sigmoid.derivative(h) ** power, Math.sqrt(q)),
  );
  const kappa = (3 * four) / two ** 2 - 1;
  return gradientFactor(sigmoid, { weightStd: 15 }) * Math.exp(-kappa / (4 * width));
};

/** The q² term of a mean square, per q², from the map at a small q. */
const second = (f: (x: number) => number, first: number): number =>
  (gaussianMean((h) => f(h) ** 2, 1e-2) / 1e-4 - first) / 1e-4;
const share = (): number => {
  const [ofTanh, ofSilu] = [second(tanh, 1), second(silu, 0.25)];
  return -ofTanh / (ofSilu - ofTanh);
};

export const quoted: readonly Quoted[] = [
  ["0.394", () => fading(1)],
  ["0.236", () => fading(2)],
  ["0.005", () => fading(100)],
  ["0.0040", () => fading(100) / (1 + 100 / (3 * 128))],
  ["0.0045", () => fading(100) / (1 + 100 / (3 * 256))],
  ["2.09", () => Math.atanh(0.97)],
  ["88", fiftyLayers],
  ["4.8", varianceGain],
  ["0.202", () => Math.sqrt(fixedPointVariance(selu, { weightStd: 3 / 4 })) / (3 / 4)],
  ["0.68", () => correlationMap(sigmoid, { weightStd: 4 })(0)],
  ["0.914", share, 0.001],
  ["1.208", () => gradientFactor(sigmoid, { weightStd: 15 })],
  ["1.186", () => typical(256)],
  ["1.122", () => typical(64)],
  ["0.391", () => gain(sigmoid) / backwardGain(sigmoid)],
  ["1.017", () => varianceGain() / backwardGain(sigmoid)],
  ["0.4082", () => gradientFactor(relu, { weightStd: 1 / Math.sqrt(3) })],
  ["1.5 \\cdot 10^{-6}", () => gradientFactor(relu, { weightStd: 1 / Math.sqrt(3) }) ** 15],
  ["0.64", () => (4 * 256 * 64) / (256 + 64) ** 2],
  ["0.8731", () => (3 - Math.sqrt(9 - 4 * 2 * (13 / 16))) / (13 / 8)],
];

export const inWords: readonly InWords[] = [
  ["about 89 % of the units stick", () => [100 * stuck(256), 89, 0.5]],
  ["in layers of 4 units it leaves 85 % free", () => [100 * (1 - stuck(4)), 85, 0.5]],
  [
    "the default costs ReLU more than half of the gradient in each layer",
    () => [1 - gradientFactor(relu, { weightStd: 1 / Math.sqrt(3) }), 0.6, 0.05],
  ],
  [
    "LeCun and Glorot cost ReLU nearly a third",
    () => [1 - gradientFactor(relu, { weightStd: 1 }), 0.3, 0.04],
  ],
  ["fifty layers of ten per cent are two powers of ten", () => [Math.log10(fiftyLayers()), 2, 0.1]],
  ["the ring of ReLU is He's point", () => [criticalWeightStd(relu), Math.SQRT2, 1e-9]],
];
