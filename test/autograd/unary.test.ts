import { expect } from "chai";
import * as fc from "fast-check";
import { tensor } from "../../src/autograd/tensor";
import { expectGradient, shapes, tensorsOf } from "./arbitraries";

const anyShape = (min: number, max: number): ReturnType<typeof tensorsOf> =>
  shapes(3).chain((shape) => tensorsOf(shape, min, max));

describe("elementary functions", () => {
  it("exp, log, sqrt and sin are Math's, entry by entry", () => {
    fc.assert(
      fc.property(anyShape(0.1, 5), (x) => {
        for (const name of ["exp", "log", "sqrt", "sin"] as const) {
          expect(x[name]().data).to.eql(x.data.map(Math[name]));
          expect(x[name]().shape).to.eql(x.shape);
        }
      }),
    );
  });

  it("exp and sin agree with central differences", () => {
    expectGradient(anyShape(-3, 3), (x) => x.exp().sin());
  });

  it("log and sqrt agree with central differences where x > 0", () => {
    expectGradient(anyShape(0.1, 5), (x) => x.log().add(x.sqrt()));
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
