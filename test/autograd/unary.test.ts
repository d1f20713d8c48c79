import { expect } from "chai";
import * as fc from "fast-check";
import { tensor } from "../../src/autograd/tensor";
import { shapes, tensorsOf } from "./arbitraries";

const positive = shapes(3).chain((shape) => tensorsOf(shape, 0.1, 5));

describe("elementary functions", () => {
  it("exp, log, sqrt and sin are Math's, entry by entry", () => {
    fc.assert(
      fc.property(positive, (x) => {
        for (const name of ["exp", "log", "sqrt", "sin"] as const) {
          expect(x[name]().data).to.eql(x.data.map(Math[name]));
          expect(x[name]().shape).to.eql(x.shape);
        }
      }),
    );
  });

  it("follow IEEE 754 at the edges of their domains", () => {
    const x = tensor([-1, 0, Infinity, NaN]);
    expect(x.log().toArray()).to.eql([NaN, -Infinity, Infinity, NaN]);
    expect(x.sqrt().toArray()).to.eql([NaN, 0, Infinity, NaN]);
    const zero = tensor(0, { requiresGrad: true });
    zero.sqrt().backward();
    expect(zero.grad!.item()).to.equal(Infinity);
  });
});
