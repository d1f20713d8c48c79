import { expect } from "chai";
import * as fc from "fast-check";
import type { Activation } from "../../src/activations/activation";
import { tensor } from "../../src/autograd/tensor";
import { oracleCases } from "./activationOracle";
import { ulpsBetween } from "./ulps";

const SMALLEST_NORMAL = 2 ** -1022;

/** Where f has a kink or jump; derivative and differences disagree there by convention. */
export interface Kinks {
  readonly kinks?: readonly number[];
}

/** What holds for every activation: accuracy, derivative, range, tensors. */
export function itKeepsTheActivationContract(
  f: Activation,
  id: string,
  { kinks = [] }: Kinks = {},
): void {
  const awayFromKinks = (x: number): boolean => kinks.every((kink) => Math.abs(x - kink) > 1e-3);
  const moderate = fc.double({ min: -30, max: 30, noNaN: true });

  it("is at most 4 doubles away from the truth, as is its derivative", () => {
    for (const { points } of oracleCases(id)) {
      for (const { x, f: value, d: slope } of points) {
        expectClose(f(x), value, `f(${x})`);
        expectClose(f.derivative(x), slope, `f'(${x})`);
      }
    }
  });

  it("gives NaN for NaN", () => {
    expect([f(NaN), f.derivative(NaN)]).to.eql([NaN, NaN]);
  });

  it("has the slope that central differences measure, and autograd records", () => {
    fc.assert(
      fc.property(moderate.filter(awayFromKinks), (x) => {
        const h = 1e-5 * Math.max(1, Math.abs(x));
        expect((f(x + h) - f(x - h)) / (2 * h)).to.be.closeTo(f.derivative(x), 1e-8);
        const t = tensor(x, { requiresGrad: true });
        f(t).backward();
        expect(t.grad!.item()).to.equal(f.derivative(x));
      }),
    );
  });

  it("gives a tensor what it gives a number", () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { minLength: 1 }), (xs) => {
        expect([...f(tensor(xs)).data]).to.eql(xs.map(f));
        expect([...Float64Array.from(xs).map(f)]).to.eql(xs.map(f));
      }),
    );
  });

  it("stays within its range, and its slope within maxSlope", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(f(x)).to.be.at.least(f.range.low).and.at.most(f.range.high);
        expect(Math.abs(f.derivative(x))).to.be.at.most(f.maxSlope);
      }),
    );
  });

  it("never turns back if it says so", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
        if (f.monotone) expect(f(Math.max(a, b))).to.be.at.least(f(Math.min(a, b)));
      }),
    );
  });

  it("refuses what is neither a number nor a tensor", () => {
    const g = f as unknown as (x: unknown) => unknown;
    for (const wrong of ["1", undefined, null, [1], {}, 1n, true]) {
      expect(() => g(wrong)).to.throw(TypeError, "x must be a number or a Tensor, got");
      expect(() => f.derivative(wrong as never)).to.throw(TypeError, "x must be a number, got");
    }
  });
}

function expectClose(actual: number, truth: number, what: string): void {
  if (Math.abs(truth) < SMALLEST_NORMAL) {
    expect(Math.abs(actual - truth), what).to.be.at.most(1e-320);
  } else {
    expect(ulpsBetween(actual, truth), `${what}: ${actual}, truth ${truth}`).to.be.at.most(4);
  }
}
