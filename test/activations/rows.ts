import * as fc from "fast-check";
import { activations, geluTanh } from "../../src/index";

const { celu, elu, gelu, hardsigmoid, hardswish, hardtanh, identity, leakyRelu } = activations;
const { logSigmoid, mish, prelu, quickGelu, relu, relu6, rrelu, selu, sigmoid, silu } = activations;
const { softcap, softplus, softshrink, squaredRelu, squareplus, tanh, tanhshrink } = activations;

type Parameters = Readonly<Record<string, number>>;

/** What the tests have to know of a function, beside its true values in test/oracle. */
export interface Row {
  readonly defaults?: Parameters;
  /** Where f has a kink or jump: derivative and differences disagree there by convention. */
  readonly kinks?: (parameters: Parameters) => readonly number[];
  /** Parameters of other variants, for which everything must hold as well. */
  readonly variants?: Readonly<Record<string, fc.Arbitrary<number>>>;
  /** What the library computes: parameters, range, the rest in words, largest slope. */
  readonly facts: readonly (readonly [Parameters, range: string, words: string, slope: number])[];
  /** x, f(x) and f′(x), with other parameters where they are given; exact but for `within`. */
  readonly values: readonly Value[];
  /** Parameters on the edge of what `with` takes, and ones beyond with the end of the message. */
  readonly allowed?: readonly Parameters[];
  readonly refused?: readonly (readonly [parameters: Parameters, message: string])[];
  /** f(−x) = −f(x) and f′(−x) = f′(x), to the last bit. */
  readonly odd?: boolean;
  /** Equations in x, each with its two sides. */
  readonly equations?: Readonly<Record<string, (x: number) => readonly [number, number]>>;
}

type Value = readonly [
  x: number,
  f: number,
  d: number,
  more?: { with?: Parameters; within?: number },
];

/** Parameters as a person writes them, with two decimals. */
function decimals(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: 100 * min, max: 100 * max }).map((hundredths) => hundredths / 100);
}

// prettier-ignore
export const rows: Readonly<Record<string, Row>> = {
  celu: {
    defaults: { alpha: 1 }, kinks: () => [0], variants: { alpha: decimals(0.25, 5) },
    facts: [
      [{}, "(-1, ∞)", "monotone, smooth", 1],
      [{ alpha: 1.5 }, "(-1.5, ∞)", "monotone, smooth", 1],
      [{ alpha: 100 }, "(-100, ∞)", "monotone, smooth", 1],
    ],
    values: [
      [-Infinity, -2, 0, { with: { alpha: 2 } }], [2, 2, 1, { with: { alpha: 2 } }],
      [0, 0, 1, { with: { alpha: 0.1 } }], [0, 0, 1], [0, 0, 1, { with: { alpha: 7 } }],
    ],
    refused: [[{ alpha: 0 }, "alpha must be > 0, got 0"], [{ alpha: -1 }, "alpha must be > 0, got -1"]],
    equations: { "celu(x) with alpha 4 is 4 celu(x / 4)": (x) => [celu.with({ alpha: 4 })(x), 4 * celu(x / 4)] },
  },
  elu: {
    defaults: { alpha: 1 }, kinks: () => [0], variants: { alpha: decimals(0, 3) },
    facts: [
      [{}, "(-1, ∞)", "monotone, smooth", 1],
      [{ alpha: 1.7 }, "(-1.7, ∞)", "monotone", 1.7],
      [{ alpha: 0 }, "[0, ∞)", "monotone", 1],
    ],
    values: [
      [-Infinity, -0.5, 0, { with: { alpha: 0.5 } }], [2, 2, 1, { with: { alpha: 0.5 } }],
      [0, 0, 1.7, { with: { alpha: 1.7 } }],
      // e^x alone underflows.
      [-1000, -1e300, 5.07595889754945677e-135, { with: { alpha: 1e300 }, within: 1e-13 }],
    ],
    allowed: [{ alpha: 0 }], refused: [[{ alpha: -1 }, "alpha must be >= 0, got -1"]],
    equations: { "elu(x) is celu(x)": (x) => [elu(x), celu(x)] },
  },
  gelu: {
    facts: [[{}, "[-0.16997120748, ∞)", "smooth", 1.12890414518515]],
    values: [
      [0, 0, 0.5], [-Infinity, 0, 0], [Infinity, Infinity, 1], [40, 40, 1],
      // 1 + erf is 0.
      [-10, -7.61985302416052607e-23, -7.61840009646481409e-22, { within: 2e-14 }],
    ],
    equations: { "gelu(x) - gelu(-x) is x": (x) => [gelu(x) - gelu(-x), x] },
  },
  geluTanh: {
    facts: [[{}, "[-0.170040750571, ∞)", "smooth", 1.12899306865877]],
    values: [[0, 0, 0.5], [-Infinity, 0, 0], [Infinity, Infinity, 1], [40, 40, 1]],
    equations: { "geluTanh(x) - geluTanh(-x) is x": (x) => [geluTanh(x) - geluTanh(-x), x] },
  },
  hardshrink: {
    defaults: { lambda: 0.5 }, kinks: ({ lambda }) => [-lambda, lambda], variants: { lambda: decimals(0, 3) },
    facts: [
      [{}, "(-∞, ∞)", "monotone, zero-centred", 1],
      [{ lambda: 1.25 }, "(-∞, ∞)", "monotone, zero-centred", 1],
    ],
    values: [[-2, -2, 1], [-0.5, 0, 0], [0.5, 0, 0], [0.6, 0.6, 1], [2, 2, 1]],
    allowed: [{ lambda: 0 }], refused: [[{ lambda: -1 }, "lambda must be >= 0, got -1"]],
    odd: true,
  },
  hardsigmoid: {
    kinks: () => [-3, 3],
    facts: [[{}, "[0, 1]", "monotone", 1 / 6]],
    values: [[0, 0.5, 1 / 6], [-3, 0, 0], [3, 1, 0]],
    equations: { "hardsigmoid(x) + hardsigmoid(-x) is 1": (x) => [hardsigmoid(x) + hardsigmoid(-x), 1] },
  },
  hardswish: {
    kinks: () => [-3, 3],
    facts: [[{}, "[-0.375, ∞)", "", 1.5]],
    values: [
      [-1.5, -0.375, 0], [-3, 0, 0], [3, 3, 1],
      [1e308, 1e308, 1], [-1e308, 0, 0], [-Infinity, 0, 0],
    ],
    equations: { "hardswish(x) is x hardsigmoid(x)": (x) => [hardswish(x), x * hardsigmoid(x)] },
  },
  hardtanh: {
    defaults: { minVal: -1, maxVal: 1 }, kinks: ({ minVal, maxVal }) => [minVal, maxVal],
    variants: { minVal: decimals(-5, -0.1), maxVal: decimals(0.1, 5) },
    facts: [
      [{}, "[-1, 1]", "monotone, zero-centred", 1],
      [{ minVal: -2, maxVal: 0.5 }, "[-2, 0.5]", "monotone", 1],
      [{ minVal: 5, maxVal: 5.001 }, "[5, 5.001]", "monotone", 1],
      [{ minVal: -1000, maxVal: 1000 }, "[-1000, 1000]", "monotone, zero-centred", 1],
    ],
    values: [[-2, -1, 0], [-1, -1, 0], [0, 0, 1], [0.3, 0.3, 1], [1, 1, 0], [2, 1, 0]],
    refused: [
      [{ minVal: 1 }, "maxVal must be > minVal, got 1 and 1"],
      [{ minVal: 2 }, "maxVal must be > minVal, got 1 and 2"],
    ],
    odd: true,
    equations: {
      "hardtanh(x) from 0 to 6 is relu6(x)": (x) => [hardtanh.with({ minVal: 0, maxVal: 6 })(x), relu6(x)],
    },
  },
  identity: {
    facts: [[{}, "(-∞, ∞)", "monotone, smooth, zero-centred", 1]],
    values: [[-2, -2, 1]],
    odd: true,
    equations: { "identity(x) is x": (x) => [identity(x), x] },
  },
  leakyRelu: {
    defaults: { negativeSlope: 0.01 }, kinks: () => [0], variants: { negativeSlope: decimals(-2, 2) },
    facts: [
      [{}, "(-∞, ∞)", "monotone", 1],
      [{ negativeSlope: 1 }, "(-∞, ∞)", "monotone, smooth, zero-centred", 1],
      [{ negativeSlope: 0 }, "[0, ∞)", "monotone", 1],
      [{ negativeSlope: -3 }, "[0, ∞)", "", 3],
    ],
    values: [
      [-2, -0.02, 0.01], [2, 2, 1], [0, 0, 0.2, { with: { negativeSlope: 0.2 } }],
      [-Infinity, 0, 0, { with: { negativeSlope: 0 } }], [-1, 0, 0, { with: { negativeSlope: 0 } }],
    ],
    equations: { "leakyRelu(x) is relu(x) - 0.01 relu(-x)": (x) => [leakyRelu(x), relu(x) - 0.01 * relu(-x)] },
  },
  logSigmoid: {
    facts: [[{}, "(-∞, 0)", "monotone, smooth", 1]],
    values: [
      [0, -Math.LN2, 0.5], [-1000, -1000, 1],
      // sigmoid is 1 to the last digit.
      [40, -4.24835425529158899e-18, 4.24835425529158898e-18, { within: 1e-14 }],
    ],
    equations: {
      "logSigmoid(x) - logSigmoid(-x) is x": (x) => [logSigmoid(x) - logSigmoid(-x), x],
      "logSigmoid(x) is -softplus(-x) without a threshold":
        (x) => [logSigmoid(x), -softplus.with({ threshold: 1e308 })(-x)],
    },
  },
  mish: {
    facts: [[{}, "[-0.308843413017, ∞)", "smooth", 1.08849816125]],
    values: [[0, 0, 0.6], [-Infinity, 0, 0], [Infinity, Infinity, 1]],
    equations: { "mish(x) is x tanh(softplus(x))": (x) => [mish(x), x * tanh(softplus(x))] },
  },
  prelu: {
    defaults: { weight: 0.25 }, kinks: () => [0], variants: { weight: decimals(-2, 2) },
    facts: [
      [{}, "(-∞, ∞)", "monotone", 1],
      [{ weight: -1 }, "[0, ∞)", "", 1],
      [{ weight: 1.5 }, "(-∞, ∞)", "monotone", 1.5],
    ],
    values: [
      [-2, -0.5, 0.25], [2, 2, 1], [0, 0, 0.1, { with: { weight: 0.1 } }],
      [-Infinity, 0, 0, { with: { weight: 0 } }],
    ],
    equations: { "prelu(x) with weight -1 is |x|": (x) => [prelu.with({ weight: -1 })(x), Math.abs(x)] },
  },
  quickGelu: {
    facts: [[{}, "[-0.163610189636, ∞)", "smooth", 1.0998393201288668]],
    values: [
      [0, 0, 0.5], [-Infinity, 0, 0], [Infinity, Infinity, 1], [1e308, 1e308, 1], [-1e308, 0, 0],
      // e^(1.702 x) alone has one digit.
      [-437, -4.20278771250918775e-321, -7.14352732350411767e-321, { within: 4e-3 }],
    ],
    equations: {
      "quickGelu(x) is silu(1.702 x) / 1.702": (x) => [quickGelu(x), silu(1.702 * x) / 1.702],
      "quickGelu(x) - quickGelu(-x) is x": (x) => [quickGelu(x) - quickGelu(-x), x],
    },
  },
  relu: {
    kinks: () => [0],
    facts: [[{}, "[0, ∞)", "monotone", 1]],
    values: [[-2, 0, 0], [-0, 0, 0], [0, 0, 0], [3, 3, 1]],
    equations: { "relu(x) - relu(-x) is x": (x) => [relu(x) - relu(-x), x] },
  },
  relu6: {
    kinks: () => [0, 6],
    facts: [[{}, "[0, 6]", "monotone", 1]],
    values: [[-1, 0, 0], [0, 0, 0], [3, 3, 1], [6, 6, 0], [8, 6, 0]],
    equations: { "relu6(x) is 6 hardsigmoid(x - 3)": (x) => [relu6(x), 6 * hardsigmoid(x - 3)] },
  },
  rrelu: {
    defaults: { lower: 1 / 8, upper: 1 / 3 }, kinks: () => [0], variants: { lower: decimals(-1, 0.33) },
    facts: [[{}, "(-∞, ∞)", "monotone", 1], [{ lower: -1, upper: 1 }, "[0, ∞)", "monotone", 1]],
    values: [
      [-48, -11, 11 / 48, { within: 1e-15 }], [0, 0, 0.5, { with: { lower: 0.25, upper: 0.75 } }],
      [-Infinity, 0, 0, { with: { lower: -1, upper: 1 } }],
    ],
    allowed: [{ lower: 0.2, upper: 0.2 }],
    refused: [[{ lower: 0.5 }, "upper must be >= lower, got 0.3333333333333333 and 0.5"]],
    equations: {
      "rrelu(x) with equal bounds is leakyRelu(x)":
        (x) => [rrelu.with({ lower: 0.2, upper: 0.2 })(x), leakyRelu.with({ negativeSlope: 0.2 })(x)],
    },
  },
  selu: {
    kinks: () => [0],
    facts: [[{}, "(-1.75809934085, ∞)", "monotone, zero-centred", 1.7580993408473766]],
    values: [
      [1, 1.0507009873554805, 1.0507009873554805], [-Infinity, -1.7580993408473766, 0],
      [0, 0, 1.7580993408473766],
    ],
    equations: {
      "selu(x) is scale elu(x) with its alpha":
        (x) => [selu(x), 1.0507009873554805 * elu.with({ alpha: 1.6732632423543772 })(x)],
    },
  },
  sigmoid: {
    facts: [[{}, "(0, 1)", "monotone, smooth", 0.25]],
    values: [
      [0, 0.5, 0.25],
      // s (1 - s) is 0.
      [40, 1, 4.248354255291589e-18, { within: 1e-14 }],
    ],
    equations: { "sigmoid(x) + sigmoid(-x) is 1": (x) => [sigmoid(x) + sigmoid(-x), 1] },
  },
  silu: {
    facts: [[{}, "[-0.278464542761, ∞)", "smooth", 1.0998393201288668]],
    values: [
      [0, 0, 0.5], [-Infinity, 0, 0], [Infinity, Infinity, 1],
      // e^x alone underflows.
      [-740, -3.09966751123555622e-319, -3.09547877135550817e-319, { within: 3e-4 }],
    ],
    equations: {
      "silu(x) is x sigmoid(x)": (x) => [silu(x), x * sigmoid(x)],
      "silu(x) - silu(-x) is x": (x) => [silu(x) - silu(-x), x],
    },
  },
  softcap: {
    defaults: { cap: 30 }, variants: { cap: decimals(0.25, 100) },
    facts: [
      [{}, "(-30, 30)", "monotone, smooth, zero-centred", 1],
      [{ cap: 0.5 }, "(-0.5, 0.5)", "monotone, smooth, zero-centred", 1],
    ],
    values: [
      [0, 0, 1], [-Infinity, -30, 0], [Infinity, 30, 0], [1e308, 30, 0],
      // x / cap would be subnormal.
      [1e-307, 1e-307, 1], [1, 1, 1, { with: { cap: 1e308 } }], [1, 1e-308, 0, { with: { cap: 1e-308 } }],
    ],
    refused: [[{ cap: 0 }, "cap must be > 0, got 0"], [{ cap: -30 }, "cap must be > 0, got -30"]],
    odd: true,
    equations: { "softcap(x) with cap 1 is tanh(x)": (x) => [softcap.with({ cap: 1 })(x), tanh(x)] },
  },
  softplus: {
    defaults: { beta: 1, threshold: 20 }, kinks: ({ beta, threshold }) => [threshold / beta],
    variants: { beta: decimals(0.25, 4) },
    facts: [
      [{}, "(0, ∞)", "monotone, smooth", 1],
      [{ beta: 100 }, "(0, ∞)", "monotone, smooth", 1],
      [{ beta: 0.3, threshold: 6 }, "(0, ∞)", "", 1],
    ],
    values: [
      [0, Math.LN2, 0.5], [20, 20.000000002061153, 0.9999999979388464, { within: 1e-15 }],
      // x itself strictly beyond the threshold.
      [20.1, 20.1, 1], [10.1, 10.1, 1, { with: { beta: 2 } }],
      // e^(beta x) alone underflows.
      [-750 * 2 ** 40, 2.09092472970754744e-314, 0, { with: { beta: 2 ** -40 }, within: 1e-9 }],
    ],
    refused: [[{ beta: 0 }, "beta must be > 0, got 0"], [{ beta: -1 }, "beta must be > 0, got -1"]],
    equations: {
      "softplus(x) - softplus(-x) is x without a threshold": (x) => {
        const f = softplus.with({ threshold: 1e308 });
        return [f(x) - f(-x), x];
      },
    },
  },
  softshrink: {
    defaults: { lambda: 0.5 }, kinks: ({ lambda }) => [-lambda, lambda], variants: { lambda: decimals(0, 3) },
    facts: [[{}, "(-∞, ∞)", "monotone, zero-centred", 1]],
    values: [[-2, -1.5, 1], [-0.5, 0, 0], [0.5, 0, 0], [2, 1.5, 1]],
    allowed: [{ lambda: 0 }], refused: [[{ lambda: -1 }, "lambda must be >= 0, got -1"]],
    odd: true,
    equations: {
      "softshrink(x) + hardtanh(x) is x for lambda 1":
        (x) => [softshrink.with({ lambda: 1 })(x) + hardtanh(x), x],
    },
  },
  softsign: {
    // The second derivative jumps at 0, which shows in the differences.
    kinks: () => [0],
    facts: [[{}, "(-1, 1)", "monotone, smooth, zero-centred", 1]],
    // The square of 1 + |x| overflows at 1e155.
    values: [[3, 0.75, 0.0625], [1e155, 1, 1e-310, { within: 1e-13 }]],
    odd: true,
  },
  squaredRelu: {
    // The second derivative jumps at 0, which shows in the differences.
    kinks: () => [0],
    facts: [[{}, "[0, ∞)", "monotone, smooth", Infinity]],
    values: [
      [-2, 0, 0], [0, 0, 0], [3, 9, 6], [-Infinity, 0, 0], [Infinity, Infinity, Infinity],
      [1e200, Infinity, 2e200],
    ],
    equations: {
      "squaredRelu(x) is x relu(x) up to 1e150": (x) => {
        const y = Math.min(x, 1e150);
        return [squaredRelu(y) / Math.max(1, y), (y * relu(y)) / Math.max(1, y)];
      },
      "the slope of squaredRelu is 2 relu(x)": (x) => [squaredRelu.derivative(x), 2 * relu(x)],
    },
  },
  squareplus: {
    defaults: { b: 4 }, kinks: () => [0], variants: { b: decimals(0, 10) },
    facts: [
      [{}, "(0, ∞)", "monotone, smooth", 1],
      [{ b: 0.01 }, "(0, ∞)", "monotone, smooth", 1],
      [{ b: 0 }, "[0, ∞)", "monotone", 1],
    ],
    values: [
      [0, 1, 0.5], [1.5, 2, 0.8], [-1.5, 0.5, 0.2], [-Infinity, 0, 0], [Infinity, Infinity, 1],
      // x + √(x² + b) is 0, and the sum of the two that is not 0 is infinite.
      [-1e8, 1e-8, 1e-16, { within: 1e-15 }], [-1.5e308, 1 / 1.5e308, 0, { within: 1e-12 }],
      [1.5e308, 1.5e308, 1],
      [-2, 0, 0, { with: { b: 0 } }], [0, 0, 0, { with: { b: 0 } }], [2, 2, 1, { with: { b: 0 } }],
      [-5e-324, 0, 0, { with: { b: 0 } }], [5e-324, 5e-324, 1, { with: { b: 0 } }],
      [0, 5e153, 0.5, { with: { b: 1e308 }, within: 1e-15 }],
    ],
    allowed: [{ b: 0 }], refused: [[{ b: -1 }, "b must be >= 0, got -1"]],
    equations: {
      "squareplus(x) - squareplus(-x) is x": (x) => [squareplus(x) - squareplus(-x), x],
      "squareplus(x) squareplus(-x) is b / 4": (x) => [squareplus(x) * squareplus(-x), 1],
      "squareplus(x) with b 0 is relu(x)": (x) => [squareplus.with({ b: 0 })(x), relu(x)],
    },
  },
  tanh: {
    facts: [[{}, "(-1, 1)", "monotone, smooth, zero-centred", 1]],
    values: [[0, 0, 1]],
    odd: true,
    equations: { "tanh(x) is 2 sigmoid(2x) - 1": (x) => [tanh(x), 2 * sigmoid(2 * x) - 1] },
  },
  tanhshrink: {
    facts: [[{}, "(-∞, ∞)", "monotone, smooth, zero-centred", 1]],
    values: [
      [0, 0, 0],
      // x^3 / 3, where x - tanh x is 0.
      [1e-6, 1e-18 / 3, 1e-12, { within: 1e-12 }],
    ],
    odd: true,
    equations: { "tanhshrink(x) + tanh(x) is x": (x) => [tanhshrink(x) + tanh(x), x] },
  },
  threshold: {
    defaults: { threshold: 0, value: 0 }, kinks: ({ threshold }) => [threshold],
    variants: { threshold: decimals(-5, 5), value: decimals(-20, 20) },
    facts: [
      [{}, "[0, ∞)", "monotone", 1],
      // A jump down is not monotone, and what is approached there open.
      [{ threshold: 0.1, value: 20 }, "(0.1, ∞)", "", 1],
      [{ threshold: -1, value: 0.5 }, "(-1, ∞)", "", 1],
      [{ threshold: 0.1, value: -20 }, "[-20, ∞)", "monotone", 1],
    ],
    values: [
      [-2, 0, 0], [0, 0, 0], [0.1, 0.1, 1], [3, 3, 1],
      [0, 5, 0, { with: { threshold: 1, value: 5 } }], [1, 5, 0, { with: { threshold: 1, value: 5 } }],
      [1.5, 1.5, 1, { with: { threshold: 1, value: 5 } }],
    ],
    equations: { "threshold(x) is relu(x)": (x) => [activations.threshold(x), relu(x)] },
  },
};
