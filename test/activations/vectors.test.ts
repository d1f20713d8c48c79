import { expect } from "chai";
import * as fc from "fast-check";
import { glu } from "../../src/activations/glu";
import { logSoftmax } from "../../src/activations/logSoftmax";
import { sigmoid } from "../../src/activations/sigmoid";
import { softmax } from "../../src/activations/softmax";
import { softmin } from "../../src/activations/softmin";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { tensorsOf } from "../autograd/arbitraries";
import { readOracle } from "../support/oracle";
import { itRefuses } from "../support/refusals";

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

type Vectorial = (x: Tensor, options?: { dim?: number }) => Tensor;

const functions: Readonly<Record<string, Vectorial>> = { glu, softmax, softmin, logSoftmax };
const cases = readOracle<VectorCase[]>("vectors.json");

/** Of the values, and of the products with the cotangent. */
const RELATIVE = 1e-13;
const SMALLEST_NORMAL = 2 ** -1022;
const SUBNORMAL = 1e-320;

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

describe("functions of a vector", () => {
  for (const [name, f] of Object.entries(functions)) {
    it(`${name} agrees with the true values and products`, () => {
      const own = cases.filter((each) => each.name === name);
      expect(own.length).to.be.above(0);
      own.forEach(({ x: data, v, f: values, vjp, scale }, i) => {
        const x = tensor(data, { requiresGrad: true });
        const y = f(x, { dim: 0 });
        y.backward(tensor(v));
        expectAll(y.data, values, values.map(Math.abs), `${name}, case ${i}`);
        expectAll(x.grad!.data, vjp, scale, `${name}, case ${i}, product`);
      });
    });
  }

  /** What each is by the operations of tensors. */
  const direct: Readonly<Record<string, (x: Tensor, dim: number) => Tensor>> = {
    glu: (x, dim) => x.slice(0, 2, dim).mul(sigmoid(x.slice(2, 4, dim))),
    softmax: (x, dim) => x.exp().div(x.exp().sum({ dim, keepdim: true })),
    softmin: (x, dim) =>
      x
        .neg()
        .exp()
        .div(x.neg().exp().sum({ dim, keepdim: true })),
    logSoftmax: (x, dim) => x.sub(x.exp().sum({ dim, keepdim: true }).log()),
  };
  for (const [name, f] of Object.entries(functions)) {
    it(`${name} works along any dimension, the last by default`, () => {
      fc.assert(
        fc.property(tensorsOf([4, 4, 4], -5, 5), fc.constantFrom(0, 1, 2, -1), (x, dim) => {
          const [actual, expected] = [f(x, { dim }), direct[name](x, dim)];
          expect(actual.shape).to.eql(expected.shape);
          actual.data.forEach((y, i) => expect(y).to.be.closeTo(expected.data[i], 1e-14));
          expect(f(x).toArray()).to.eql(f(x, { dim: 2 }).toArray());
        }),
        { numRuns: 30 },
      );
    });
  }

  it("softmax takes lines of any length, none too", () => {
    const n = 300_000;
    expect(softmax(tensor(new Float64Array(n))).data[n - 1]).to.equal(1 / n);
    expect(softmax(tensor([])).toArray()).to.eql([]);
    expect(softmax(tensor([[], []]), { dim: 0 }).shape).to.eql([2, 0]);
  });

  const odd = tensor([[1, 2, 3]]);
  // prettier-ignore
  itRefuses([
    [() => glu(odd), RangeError, "glu: length along dim 1 must be even, got shape [1, 3]"],
    [() => glu(null as never), TypeError, "glu: needs a Tensor, got null"],
    [() => glu(odd, { dim: 2 }), RangeError, "glu: dim must be"],
    [() => softmax([1, 2] as never), TypeError, "softmax: needs a Tensor, got an Array"],
    [() => softmax(odd, { dim: 2 }), RangeError, "softmax: dim must be"],
    [() => softmax(tensor(1)), RangeError, "softmax: dim must be"],
    [() => softmin(1 as never), TypeError, "softmin: needs a Tensor, got 1"],
    [() => logSoftmax("x" as never), TypeError, 'logSoftmax: needs a Tensor, got "x"'],
    [() => logSoftmax(odd, { dim: 2 }), RangeError, "logSoftmax: dim must be"],
  ]);
});
