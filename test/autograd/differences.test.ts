import * as fc from "fast-check";
import { cat } from "../../src/autograd/cat";
import { crossEntropy } from "../../src/autograd/crossEntropy";
import { gradcheck } from "../../src/autograd/gradcheck";
import { mseLoss } from "../../src/autograd/mseLoss";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import {
  broadcastingShapes,
  broadcastingTensors,
  matrices,
  reductions,
  shapes,
  stacks,
  tensors,
  tensorsOf,
} from "./arbitraries";
import { pointwise } from "./pointwise";

const within = (min: number, max: number): fc.Arbitrary<Tensor> =>
  shapes(3).chain((shape) => tensorsOf(shape, min, max));
const pairs = (first: number[], second: number[]): fc.Arbitrary<Tensor[]> =>
  fc.tuple(tensorsOf(first), tensorsOf(second));
const alike = shapes(3).chain((shape) => pairs(shape, shape));
const powers = broadcastingShapes().chain(([a, b]) =>
  fc.tuple(tensorsOf(a, 0.3, 2), tensorsOf(b, -2, 3)),
);
const products = fc.oneof(matrices, stacks).filter(([a, b]) => a.data.length * b.data.length < 400);
const logistic = (z: number): number => 1 / (1 + Math.exp(-z));
const lifted = (x: Tensor): Tensor =>
  pointwise(x, logistic, (z) => logistic(z) * (1 - logistic(z)));
/** Twelve entries in any order, so far apart that no step of the differences changes the largest. */
const apart = fc
  .shuffledSubarray([0.3, -1, 2, 0.7, 5, 1, -3, 4, 0, 9, 8, 7], { minLength: 12 })
  .map((data) => tensor(data).reshape([2, 3, 2]));

/** Each operation, its inputs, and how many of them are tried where it is not 50. */
const operations: Record<
  string,
  [fc.Arbitrary<Tensor | Tensor[]>, (...inputs: Tensor[]) => Tensor, number?]
> = {
  "x.add(y)": [broadcastingTensors(), (x, y) => x.add(y)],
  "x.sub(y)": [broadcastingTensors(), (x, y) => x.sub(y)],
  "x.mul(y)": [broadcastingTensors(), (x, y) => x.mul(y)],
  "x.div(y)": [broadcastingTensors(), (x, y) => x.div(y)],
  "x.neg()": [tensors(), (x) => x.neg()],
  "x.pow(y) for x > 0": [powers, (x, y) => x.pow(y)],
  "x.exp() and x.sin()": [within(-3, 3), (x) => x.exp().sin()],
  "x.log() and x.sqrt() for x > 0": [within(0.1, 5), (x) => x.log().add(x.sqrt())],
  "x.reshape(shape)": [tensors(), (x) => x.reshape([-1]).sin()],
  "x.slice(start, end, dim)": [tensorsOf([2, 4, 3]), (x) => x.slice(1, -1, 1).exp(), 20],
  "x.matmul(y)": [products, (x, y) => x.matmul(y).sin(), 40],
  "m.matmul(v) of a vector": [pairs([2, 3], [3]), (m, v) => m.matmul(v).exp(), 20],
  "v.matmul(m) of a vector": [pairs([3], [3, 2]), (v, m) => v.matmul(m).exp(), 20],
  "v.matmul(w) of two vectors": [pairs([3], [3]), (v, w) => v.matmul(w).exp(), 20],
  "cat([x, y, x])": [pairs([2, 1], [2, 2]), (x, y) => cat([x, y, x], { dim: 1 }).exp(), 20],
  "crossEntropy(x, targets)": [tensorsOf([3, 4]), (x) => crossEntropy(x, [3, 0, 1])],
  "mseLoss(x, y)": [alike, mseLoss],
  "elementwise(name, x, loops)": [tensors(), lifted, 20],
};
for (const p of [0, 1, 2, 3, 4, 7]) operations[`x.pow(${p})`] = [tensors(), (x) => x.pow(p), 20];
for (const dim of [undefined, 0, 1, 2, -1]) {
  operations[`x.max({ dim: ${dim} })`] = [apart, (x) => x.max({ dim }).sin(), 5];
}

describe("gradients by central differences", () => {
  for (const [operation, [inputs, f, numRuns = 50]] of Object.entries(operations)) {
    it(`agree with ${operation}`, () => {
      fc.assert(
        fc.property(inputs, (x) => gradcheck(f, [x].flat()).ok),
        { numRuns },
      );
    });
  }

  it("agree with x.sum(options) and x.mean(options)", () => {
    fc.assert(
      fc.property(reductions, ([x, options]) => {
        return gradcheck((y) => y.sin().sum(options).sin().mul(y.mean(options)), [x]).ok;
      }),
      { numRuns: 50 },
    );
  });
});
