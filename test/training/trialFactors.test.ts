import { expect } from "chai";
import { activations } from "../../src/activations/activations";
import { gradientFactor } from "../../src/propagation/gradientFactor";
import { generator } from "../../src/random/generator";
import { subset } from "../../src/training/batches";
import { splitDigits } from "../../src/training/splitDigits";
import { measuredFactor, predictedFactor } from "../../src/training/trialFactors";
import { trialNet, type TrialNet } from "../../src/training/trialNet";

describe("predictedFactor", () => {
  it("of ReLU is weightStd/√2, whatever the depth", () => {
    const of = (initialisation: TrialNet["initialisation"], depth: number): number =>
      predictedFactor({ depth, activation: "relu", initialisation });
    expect(of("default", 2)).to.be.closeTo(1 / Math.sqrt(6), 1e-14);
    expect(of("kaiming", 20)).to.be.closeTo(1, 1e-14);
    expect(of(3, 7)).to.be.closeTo(3 / Math.SQRT2, 1e-13);
    // Variances that end as 1e-848 and 1e+1096.
    expect(of(0.2, 500)).to.be.closeTo(0.2 / Math.SQRT2, 1e-14);
    expect(of(5, 1000)).to.be.closeTo(5 / Math.SQRT2, 1e-13);
  });

  it("nears gradientFactor with depth", () => {
    for (const weightStd of [1, 4, 12]) {
      const net = { depth: 400, activation: "sigmoid", initialisation: weightStd };
      const deep = gradientFactor(activations.sigmoid, { weightStd });
      // All but some ten layers of 400 are settled.
      expect(predictedFactor(net)).to.be.closeTo(deep, 0.02 * deep);
    }
  });

  it("of centred sigmoids with weights of size 4 is that of tanh, which begins with size 2", () => {
    const net = { depth: 10, activation: "sigmoid", initialisation: 4, centred: true };
    // tanh(h/2) in place of sigmoid(h): weights of size 1 in x/2 but for the first layer's, of size 2.
    let q = 4;
    const squares = Array.from({ length: 9 }, () => {
      const { tanh } = activations;
      const step = 0.001;
      const mean = (f: (z: number) => number): number => {
        let sum = 0;
        for (let z = -9; z < 9; z += step) sum += f(z) * Math.exp((-z * z) / 2) * step;
        return sum / Math.sqrt(2 * Math.PI);
      };
      const at = Math.sqrt(q);
      const square = mean((z) => tanh.derivative(at * z) ** 2);
      q = mean((z) => tanh(at * z) ** 2);
      return square;
    });
    const factor = Math.sqrt(squares.reduce((sum, x) => sum + x) / 9);
    expect(predictedFactor(net)).to.be.closeTo(factor, 1e-9);
  });

  it("is NaN where the theory says nothing", () => {
    expect(predictedFactor({ depth: 1, activation: "tanh" })).to.eql(NaN);
    expect(predictedFactor({ depth: 5, activation: "tanh", norm: "batch" })).to.eql(NaN);
    expect(predictedFactor({ depth: 5, activation: "tanh", residual: true })).to.eql(NaN);
  });
});

describe("measuredFactor", () => {
  const some = subset(
    splitDigits().test,
    Array.from({ length: 64 }, (_, i) => i),
  );
  const nets: TrialNet[] = [
    { depth: 6, activation: "tanh", initialisation: "xavier" },
    { depth: 6, activation: "relu", initialisation: "default" },
    { depth: 6, activation: "sigmoid", initialisation: 4, centred: true },
    { depth: 6, activation: "selu", initialisation: "gain" },
  ];
  for (const options of nets)
    it(`is what is predicted: ${options.activation}, ${options.initialisation}`, () => {
      const wide = { ...options, width: 128 };
      const factors = Array.from({ length: 6 }, (_, seed) =>
        measuredFactor(trialNet(wide, { generator: generator(seed) }), some),
      );
      const mean = factors.reduce((sum, x) => sum + x) / 6;
      const variance = factors.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 5;
      // Four standard errors of the mean, and the bias of a width, of relative order depth/width.
      const tolerance = 4 * Math.sqrt(variance / 6) + (mean * 6) / 128;
      expect(mean).to.be.closeTo(predictedFactor(wide), tolerance);
    });
});
