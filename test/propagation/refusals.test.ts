import { tensor } from "../../src/autograd/tensor";
import { tanh } from "../../src/activations/tanh";
import { chainEnsemble } from "../../src/propagation/chainEnsemble";
import { deadFraction } from "../../src/propagation/deadFraction";
import { backwardGain, gain } from "../../src/propagation/gain";
import { gradientNorms } from "../../src/propagation/gradientNorms";
import { logSingularValues, logSingularValuesOf } from "../../src/propagation/logSingularValues";
import {
  criticalStd,
  logGrowthVariance,
  lyapunovExponents,
} from "../../src/propagation/lyapunovExponents";
import { matrixChain } from "../../src/propagation/matrixChain";
import { correlationMap } from "../../src/propagation/correlationMap";
import { criticalWeightStd } from "../../src/propagation/criticalWeightStd";
import { depthScales } from "../../src/propagation/depthScales";
import { fixedPointCorrelation } from "../../src/propagation/fixedPointCorrelation";
import { fixedPointVariance } from "../../src/propagation/fixedPointVariance";
import { gradientFactor } from "../../src/propagation/gradientFactor";
import { varianceMap } from "../../src/propagation/varianceMap";
import { slopeChain } from "../../src/propagation/slopeChain";
import { itRefuses } from "../support/refusals";

const chain = { n: 4, factors: 2 };
const chains = { ...chain, chains: 2 };
const net = { width: 4, depth: 4, weightStd: 1 };
const none = { generator: undefined as never };

describe("refusals", () => {
  // prettier-ignore
  itRefuses([
    // matrixChain refuses when it is called, not when it is first iterated.
    [(own) => matrixChain({ ...chain, ...own, std: -1 }), RangeError, "matrixChain: std must be finite"],
    [(own) => matrixChain({ ...chain, ...own, n: 1e6 }), RangeError, "matrixChain: needs at most"],
    [(own) => matrixChain({ ...chain, ...own, n: 0 }), RangeError, "matrixChain: n must be"],
    [(own) => matrixChain({ ...chain, ...own, factors: 0 }), RangeError, "matrixChain: factors must be"],
    [() => matrixChain({ ...chain, ...none }), TypeError, "matrixChain: needs { generator"],

    [(own) => chainEnsemble({ ...chains, ...own, chains: 0 }), RangeError, "chains must be an integer >= 1"],
    [(own) => chainEnsemble({ ...chains, ...own, chains: 1e12 }), RangeError, "got 1000000000000"],
    [(own) => chainEnsemble({ ...chains, ...own, factors: 1.5 }), RangeError, "factors must be an integer"],
    [(own) => chainEnsemble({ ...chains, ...own, n: -1 }), RangeError, "chainEnsemble: n must be"],
    [(own) => chainEnsemble({ ...chains, ...own, std: -1 }), RangeError, "std must be finite and >= 0"],
    [() => chainEnsemble({ ...chains, ...none }), TypeError, "chainEnsemble: needs { generator"],

    [(own) => logSingularValues({ ...chain, ...own, n: 0 }), RangeError, "logSingularValues: n must be"],
    [(own) => logSingularValues({ ...chain, ...own, factors: 1e12 }), RangeError, "got 4000000000000"],
    [(own) => logSingularValues({ ...chain, ...own, std: NaN }), RangeError, "logSingularValues: std must be"],
    [() => logSingularValues({ ...chain, ...none }), TypeError, "logSingularValues: needs { generator"],
    [() => logSingularValuesOf(3 as never), TypeError, "logSingularValuesOf: matrices must be an array of tensors, got 3"],
    [() => logSingularValuesOf([[1]] as never), TypeError, "logSingularValuesOf: "],
    [() => logSingularValuesOf([]), RangeError, "logSingularValuesOf: matrices must be square and alike, got none"],
    [() => logSingularValuesOf([tensor([[1]]), tensor([[1, 2], [3, 4]])]), RangeError, "alike, got [2, 2]"],

    [() => lyapunovExponents(0, 1), RangeError, "lyapunovExponents: n must be an integer >= 1, got 0"],
    [() => lyapunovExponents(1e12, 1), RangeError, "got 1000000000000"],
    [() => lyapunovExponents(4, -1), RangeError, "standard deviation must be finite and >= 0, got -1"],
    [() => lyapunovExponents(4, undefined as never), TypeError, "deviation must be a number, got undefined"],
    [() => criticalStd(0), RangeError, "criticalStd: n must be an integer >= 1"],
    [() => criticalStd(1e12), RangeError, "criticalStd: needs at most"],
    [() => logGrowthVariance(2.5), RangeError, "logGrowthVariance: n must be"],

    [(own) => gradientNorms(tanh, { ...net, ...own, width: 0 }), RangeError, "width must be an integer >= 1"],
    [(own) => gradientNorms(tanh, { ...net, ...own, width: 1e6 }), RangeError, "got 1000000000000"],
    [(own) => gradientNorms(tanh, { ...net, ...own, depth: NaN }), RangeError, "depth must be an integer"],
    [(own) => gradientNorms(tanh, { ...net, ...own, weightStd: -1 }), RangeError, "weightStd must be"],
    [(own) => gradientNorms(tanh, { ...net, ...own, biasStd: NaN }), RangeError, "biasStd must be"],
    [(own) => gradientNorms(tanh, { ...net, ...own, weightStd: null as never }), TypeError, "got null"],
    [() => gradientNorms(tanh, { ...net, ...none }), TypeError, "gradientNorms: needs { generator"],

    [() => gradientFactor(tanh, undefined as never), TypeError, "gradientFactor: weightStd must be a number, got undefined"],
    [() => gradientFactor(tanh, { weightStd: -1 }), RangeError, "gradientFactor: weightStd must be finite"],
    [() => gradientFactor(tanh, { weightStd: 1, biasStd: NaN }), RangeError, "biasStd must"],
    [() => gradientFactor("tanh" as never, { weightStd: 1 }), TypeError, 'got "tanh"'],
    [() => gradientFactor(Math.tanh as never, { weightStd: 1 }), TypeError, "with a derivative"],
    [() => fixedPointVariance(tanh, { weightStd: -1 }), RangeError, "fixedPointVariance: weightStd must"],
    [() => criticalWeightStd(tanh, { biasStd: -1 }), RangeError, "criticalWeightStd: biasStd must"],

    [() => varianceMap(tanh, { weightStd: -1 }), RangeError, "varianceMap: weightStd must be finite"],
    [() => varianceMap(tanh, { weightStd: 1 })(-1), RangeError, "varianceMap: q must be finite and >= 0, got -1"],
    [() => varianceMap(tanh, { weightStd: 1 })("1" as never), TypeError, 'q must be a number, got "1"'],
    [() => correlationMap(tanh, { weightStd: NaN }), RangeError, "correlationMap: weightStd must be finite"],
    [() => correlationMap(tanh, { weightStd: 1 })(1.01), RangeError, "correlationMap: c must be from -1 to 1, got 1.01"],
    [() => correlationMap(tanh, { weightStd: 1 })(NaN), RangeError, "c must be from -1 to 1, got NaN"],
    [() => correlationMap(tanh, { weightStd: 1 })("1" as never), TypeError, 'c must be a number, got "1"'],
    [() => fixedPointCorrelation(tanh, { weightStd: 1, biasStd: -1 }), RangeError, "fixedPointCorrelation: biasStd"],
    [() => fixedPointCorrelation(Math.tanh as never, { weightStd: 1 }), TypeError, "with a derivative"],
    [() => depthScales(tanh, { weightStd: Infinity }), RangeError, "depthScales: weightStd must be finite"],
    [() => depthScales("tanh" as never, { weightStd: 1 }), TypeError, 'got "tanh"'],
    [() => gain(Math.tanh as never), TypeError, "gain: activation must be a function with a derivative"],
    [() => backwardGain(1 as never), TypeError, "backwardGain: activation must be a function with"],

    [() => deadFraction(0, 1), RangeError, "deadFraction: width must be an integer >= 1, got 0"],
    [() => deadFraction(4, 1.5), RangeError, "deadFraction: depth must be an integer >= 1, got 1.5"],
    [() => deadFraction("4" as never, 1), TypeError, 'deadFraction: width must be a number, got "4"'],

    [() => slopeChain(Math.tanh as never, { depth: 1 }), TypeError, "sigmoid, got the function tanh"],
    [() => slopeChain(tanh, { depth: 0 }), RangeError, "slopeChain: depth must be an integer >= 1"],
    [() => slopeChain(tanh, { depth: 1e12 }), RangeError, "got 1000000000000"],
    [() => slopeChain(tanh, { depth: 1, input: NaN }), RangeError, "slopeChain: input must"],
    [() => slopeChain(tanh, { depth: 1, weight: Infinity }), RangeError, "slopeChain: weight must"],
    [() => slopeChain(tanh, { depth: 1, bias: "1" as never }), TypeError, 'bias must be a number, got "1"'],
  ]);
});
