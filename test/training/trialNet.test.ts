import { expect } from "chai";
import { activations } from "../../src/activations/activations";
import { normal } from "../../src/random/normal";
import { generator } from "../../src/random/generator";
import { trialNet, type TrialNet } from "../../src/training/trialNet";
import { weightLaw, type TrialWeights } from "../../src/training/trialWeights";

const sampling = (seed = 1): { generator: ReturnType<typeof generator> } => ({
  generator: generator(seed),
});

describe("trialNet", () => {
  const net = (options: Partial<TrialNet>): ReturnType<typeof trialNet> =>
    trialNet({ depth: 3, activation: "tanh", ...options }, sampling());

  it("has depth hidden layers of width units, and 10 outputs", () => {
    const shapes = (options: Partial<TrialNet>): unknown =>
      net(options).parameters.map(({ shape }) => shape);
    expect(shapes({ depth: 1, width: 1 })).to.eql([[1, 64], [1], [10, 1], [10]]);
    expect(shapes({ depth: 2, width: 5, norm: "batch" })).to.eql(
      [[5, 64], [5], [5], [5], [5, 5], [5], [5], [5], [10, 5], [10]], // prettier-ignore
    );
  });

  const starts: TrialWeights[] = ["default", "xavier", "kaiming", "gain", "orthogonal", 4];
  for (const initialisation of starts)
    it(`${initialisation}: the weights have the size of its law, biases too`, () => {
      const width = 200;
      const [, , weight, bias] = net({ initialisation, width }).parameters;
      const place = { f: activations.tanh, fanIn: width, fanOut: width };
      const law = weightLaw(initialisation, place);
      const square = (values: Float64Array): number =>
        values.reduce((sum, x) => sum + (x * x) / values.length, 0);
      // Four standard errors of a mean square, whose relative one is at most √(2/n), for normal numbers.
      const within = 1 + 4 * Math.sqrt(2 / width ** 2);
      const ratio = (width * square(weight.data)) / law.weightStd ** 2;
      expect(ratio).to.be.within(1 / within, within);
      const biases = square(bias.data);
      if (law.biasStd === 0) expect(biases).to.equal(0);
      else expect(biases / law.biasStd ** 2).to.be.closeTo(1, 4 * Math.sqrt(2 / width));
    });

  it("centred sigmoids with weights of size 4 are tanh(h/2) with weights of size 2, after layer 1", () => {
    const options: TrialNet = { depth: 3, activation: "sigmoid", initialisation: 4, centred: true };
    const sigmoids = trialNet(options, sampling());
    const x = normal(0, 1, [5, 64], sampling(2));
    const weights = sigmoids.parameters.filter(({ shape }) => shape.length === 2);
    const { tanh } = activations;
    const same = weights
      .slice(1)
      .reduce(
        (h, W) => tanh(h.mul(0.5)).matmul(W.mul(0.5).transpose()),
        x.matmul(weights[0].transpose()),
      );
    const outputs = sigmoids(x).data;
    // Sums of 64 products of some size 10, rounded in another order.
    same.data.forEach((y, i) => expect(outputs[i]).to.be.closeTo(y, 1e-12));
  });

  it("residual adds to the input of each hidden layer after the first", () => {
    const x = normal(0, 1, [5, 64], sampling(2));
    const zero = net({ initialisation: 0, residual: true, activation: "sigmoid" });
    const [first] = zero.layers;
    // Without weights each layer adds sigmoid(0) = 1/2 to what the first one gives.
    const [, second] = zero.layers;
    expect(second(first(x)).data[0]).to.equal(1);
  });
});
