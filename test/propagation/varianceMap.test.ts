import { expect } from "chai";
import fc from "fast-check";
import { activations } from "../../src/activations/activations";
import { fixedPointVariance } from "../../src/propagation/fixedPointVariance";
import { varianceMap } from "../../src/propagation/varianceMap";

const { relu, sigmoid, tanh } = activations;

describe("varianceMap", () => {
  it("(q) is weightStd² q / 2 + biasStd² for ReLU", () => {
    const [size, q] = [
      fc.double({ min: 0, max: 1e3, noNaN: true }),
      fc.double({ min: 0, max: 1e9, noNaN: true }),
    ];
    fc.assert(
      fc.property(size, size, q, (weightStd, biasStd, q) => {
        const next = (weightStd ** 2 * q) / 2 + biasStd ** 2;
        expect(varianceMap(relu, { weightStd, biasStd })(q)).to.be.closeTo(
          next,
          1e-12 * next + 1e-300,
        );
      }),
    );
  });

  it("(0) is what the function and the bias make of 0", () => {
    expect(varianceMap(sigmoid, { weightStd: 2, biasStd: 3 })(0)).to.equal(10);
    expect(varianceMap(tanh, { weightStd: 2 })(0)).to.equal(0);
  });

  it("stays at the fixed point", () => {
    const law = { weightStd: 1.5 };
    const q = fixedPointVariance(tanh, law);
    expect(varianceMap(tanh, law)(q)).to.be.closeTo(q, 1e-12);
  });
});
