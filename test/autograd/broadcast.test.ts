import { expect } from "chai";
import * as fc from "fast-check";
import { broadcastShapes, broadcastTo, sumTo } from "../../src/autograd/broadcast";
import { tensor } from "../../src/autograd/tensor";
import {
  broadcastingShapes,
  broadcastingTensors,
  entryAt,
  indices,
  tensorsOf,
} from "./arbitraries";

describe("broadcasting", () => {
  it("gives each operation the entries that NumPy's rule names", () => {
    fc.assert(
      fc.property(broadcastingTensors(), ([a, b]) => {
        const shape = broadcastShapes("test", a.shape, b.shape);
        const expected = (f: (x: number, y: number) => number): number[] =>
          indices(shape).map((index) => f(entryAt(a, index), entryAt(b, index)));
        expect(a.add(b).shape).to.eql(shape);
        expect([...a.add(b).data]).to.eql(expected((x, y) => x + y));
        expect([...a.sub(b).data]).to.eql(expected((x, y) => x - y));
        expect([...a.mul(b).data]).to.eql(expected((x, y) => x * y));
        expect([...a.div(b).data]).to.eql(expected((x, y) => x / y));
      }),
    );
  });

  it("sums gradients to the shape of the input: sumTo is the adjoint of broadcastTo", () => {
    const cases = broadcastingShapes().chain(([from, other]) => {
      const to = broadcastShapes("test", from, other);
      return fc.tuple(tensorsOf(from), tensorsOf(to));
    });
    fc.assert(
      fc.property(cases, ([x, g]) => {
        const dot = (a: Float64Array, b: Float64Array): number =>
          a.reduce((sum, value, i) => sum + value * b[i], 0);
        const there = dot(broadcastTo(x, g.shape), g.data);
        expect(there).to.be.closeTo(dot(sumTo(g, x.shape), x.data), 1e-13 * g.data.length * 4);
      }),
    );
  });

  it("stretches a length of 1 to 0 too", () => {
    const x = tensor([[1], [2]], { requiresGrad: true });
    const y = x.add(tensor([]));
    expect(y.shape).to.eql([2, 0]);
    y.sum().backward();
    expect(x.grad!.toArray()).to.eql([[0], [0]]);
  });
});
