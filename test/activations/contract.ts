import { expect } from "chai";
import * as fc from "fast-check";
import type { Activation } from "../../src/activations/activation";
import { onesLike } from "../../src/autograd/fill";
import { tensor } from "../../src/autograd/tensor";
import { ulpsBetween } from "../support/ulps";
import type { Row } from "./rows";

/** An extreme value that is itself computed may be off by its own rounding. */
const ROUNDING = 4 * Number.EPSILON;

/** What holds for every activation, whatever its parameters: derivative, range, tensors. */
export function itKeepsTheContract(f: Activation, { kinks = () => [], variants = {} }: Row): void {
  const anyNumber = fc.double({ noNaN: true });
  const moderate = fc.double({ min: -30, max: 30, noNaN: true });
  const variant = fc.record(variants).map((parameters) => f.with(parameters));
  const overNumbers = (xs: fc.Arbitrary<number>, check: (g: Activation, x: number) => void): void =>
    fc.assert(
      fc.property(variant, fc.array(xs, { minLength: 40, maxLength: 60 }), (g, all) =>
        all.forEach((x) => check(g, x)),
      ),
      { numRuns: 20 },
    );

  it("gives NaN for NaN", () => {
    expect([f(NaN), f.derivative(NaN)]).to.eql([NaN, NaN]);
  });

  it("has the slope that central differences measure, and autograd records", () => {
    overNumbers(moderate, (g, x) => {
      const t = tensor(x, { requiresGrad: true });
      g(t).backward();
      expect(t.grad!.item()).to.equal(g.derivative(x));
      if (kinks(g.parameters).some((kink) => Math.abs(x - kink) < 1e-3)) return;
      const h = 1e-5 * Math.max(1, Math.abs(x));
      expect((g(x + h) - g(x - h)) / (2 * h)).to.be.closeTo(g.derivative(x), 1e-8);
    });
  });

  it("gives a tensor, and an array's map, what it gives a number", () => {
    fc.assert(
      fc.property(variant, fc.array(fc.double(), { minLength: 1 }), (g, xs) => {
        const values = xs.map((x) => g(x));
        const x = tensor(xs, { requiresGrad: true });
        const y = g(x);
        y.backward(onesLike(x));
        expect([...y.data]).to.eql(values);
        expect([...x.grad!.data]).to.eql(xs.map((each) => g.derivative(each)));
        expect([...Float64Array.from(xs).map(g)]).to.eql(values);
        expect(xs.map(g)).to.eql(values);
        expect(xs.map(g.derivative)).to.eql(xs.map((x) => g.derivative(x)));
      }),
    );
  });

  it("stays within its range, and its slope within maxSlope", () => {
    overNumbers(anyNumber, (g, x) => {
      const { low, high } = g.range;
      expect(g(x)).to.be.at.least(low - ROUNDING * Math.abs(low));
      expect(g(x)).to.be.at.most(high + ROUNDING * Math.abs(high));
      expect(Math.abs(g.derivative(x))).to.be.at.most(g.maxSlope * (1 + ROUNDING));
    });
  });

  it("never turns back if it says so", () => {
    overNumbers(fc.oneof(anyNumber, moderate), (g, x) => {
      if (g.monotone) expect(g.derivative(x)).to.be.at.least(0);
      const [lower, upper] = [Math.min(x, x / 2), Math.max(x, x / 2)].map((at) => g(at));
      // Where the curve is flat, rounding may exchange two values that are next to each other.
      if (g.monotone && lower > upper) expect(ulpsBetween(lower, upper)).to.be.at.most(1);
    });
  });

  it("refuses what is neither a number nor a tensor", () => {
    const g = f as unknown as (x: unknown) => unknown;
    for (const wrong of ["1", undefined, null, [1], {}, 1n, true]) {
      expect(() => g(wrong)).to.throw(TypeError, "x must be a number or a Tensor, got");
      expect(() => f.derivative(wrong as never)).to.throw(TypeError, "x must be a number, got");
    }
  });

  it("with(...) refuses other parameters, and numbers that are not finite, by name", () => {
    const known = Object.keys(f.parameters);
    const text = `${f.name}.with: parameters are ${known.join(", ") || "none"}, got nothing`;
    expect(() => f.with({ nothing: 1 })).to.throw(TypeError, text);
    for (const name of known) {
      expect(() => f.with({ [name]: NaN })).to.throw(RangeError, `${name} must be finite, got NaN`);
      expect(() => f.with({ [name]: Infinity })).to.throw(RangeError, `${name} must be finite`);
      expect(() => f.with({ [name]: "1" as never })).to.throw(
        TypeError,
        `${name} must be a number`,
      );
    }
  });

  it("has a label, both formulas and a source", () => {
    for (const text of [f.label, f.formula, f.derivativeFormula, f.source]) {
      expect(text).to.be.a("string").and.not.equal("");
    }
    expect(Object.isFrozen(f.parameters)).to.equal(true);
  });
}
