import { expect } from "chai";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { vectorCases } from "./activationOracle";

const SMALLEST_NORMAL = 2 ** -1022;
const SUBNORMAL = 1e-320;
const RELATIVE = 1e-13;

/** Values to 1e-13 relative, products with the cotangent to 1e-13 of their scale. */
export function itAgreesWithTheTruth(
  name: string,
  f: (x: Tensor, options: { dim: number }) => Tensor,
): void {
  it("agrees with the true values and products", () => {
    vectorCases(name).forEach(({ x: data, v, f: values, vjp, scale }, i) => {
      const x = tensor(data, { requiresGrad: true });
      const y = f(x, { dim: 0 });
      y.backward(tensor(v));
      const what = `${name}, case ${i}`;
      expectAll(y.data, values, values.map(Math.abs), what);
      expectAll(x.grad!.data, vjp, scale, `${what}, product`);
    });
  });
}

function expectAll(
  actual: Float64Array,
  truths: readonly number[],
  scales: readonly number[],
  what: string,
): void {
  expect(actual.length).to.equal(truths.length);
  truths.forEach((truth, i) => {
    const message = `${what}[${i}]: ${actual[i]}, truth ${truth}`;
    if (Number.isFinite(truth)) {
      const tolerance = scales[i] < SMALLEST_NORMAL ? SUBNORMAL : RELATIVE * scales[i];
      expect(Math.abs(actual[i] - truth), message).to.be.at.most(tolerance);
    } else expect(actual[i], message).to.eql(truth);
  });
}
