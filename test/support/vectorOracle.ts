import { expect } from "chai";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { readOracle } from "./oracle";

/** One call of a function on a vector: x, its value, and what backward makes of the cotangent v. */
interface VectorCase {
  readonly name: string;
  readonly x: number[];
  readonly v: number[];
  readonly f: number[];
  readonly vjp: number[];
  /** What the error of each product is measured by: its terms' sizes, before they cancel. */
  readonly scale: number[];
}

const cases = readOracle<VectorCase[]>("vectors.json");

const SMALLEST_NORMAL = 2 ** -1022;
const SUBNORMAL = 1e-320;
const RELATIVE = 1e-13;

/** Values to 1e-13 relative, products with the cotangent to 1e-13 of their scale. */
export function itAgreesWithTheTruth(
  name: string,
  f: (x: Tensor, options: { dim: number }) => Tensor,
): void {
  it("agrees with the true values and products", () => {
    const own = cases.filter((each) => each.name === name);
    expect(own.length).to.be.above(0);
    own.forEach(({ x: data, v, f: values, vjp, scale }, i) => {
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
