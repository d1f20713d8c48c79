import { expect } from "chai";
import { relu } from "../../src/activations/relu";
import { sigmoid } from "../../src/activations/sigmoid";
import { softplus } from "../../src/activations/softplus";
import { tanh } from "../../src/activations/tanh";
import { rescale } from "../../src/propagation/rescale";

const far = Float64Array.of(2 ** 410, -(2 ** 401));
const near = Float64Array.of(2 ** -410, -(2 ** -420));

const square = Object.assign((x: number) => x * x, { derivative: (x: number) => 2 * x });

describe("rescale", () => {
  it("brings back by 2^300 where f is straight", () => {
    for (const f of [relu, softplus]) {
      const signal = far.slice();
      rescale(signal, f);
      expect([...signal]).to.deep.equal([2 ** 110, -(2 ** 101)]);
    }
    for (const f of [relu, tanh]) {
      const signal = near.slice();
      rescale(signal, f);
      expect([...signal]).to.deep.equal([2 ** -110, -(2 ** -120)]);
    }
  });

  it("leaves signals of ordinary size, zeros, and signals on which f is curved", () => {
    for (const [signal, f] of [
      [Float64Array.of(1e100, -1e-300), relu],
      [new Float64Array(2), relu],
      [far, square],
      [near, square],
      [near, sigmoid],
    ] as const) {
      const copy = signal.slice();
      rescale(copy, f);
      expect(copy).to.deep.equal(signal);
    }
  });
});
