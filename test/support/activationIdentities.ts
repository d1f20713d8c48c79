import { expect } from "chai";
import * as fc from "fast-check";
import type { Activation } from "../../src/activations/activation";

/** Both sides of an equation agree for random x of every size, to the rounding of the larger one. */
export function itHolds(
  equation: string,
  sides: (x: number) => readonly [left: number, right: number],
): void {
  const anyNumber = fc.double({ min: -1e300, max: 1e300, noNaN: true });
  const moderate = fc.double({ min: -30, max: 30, noNaN: true });
  it(equation, () => {
    fc.assert(
      fc.property(fc.oneof(anyNumber, moderate), (x) => {
        const [left, right] = sides(x);
        const rounding = 4 * Number.EPSILON * Math.max(1, Math.abs(x));
        expect(left, `x = ${x}`).to.be.closeTo(right, rounding);
      }),
    );
  });
}

/** f(−x) = −f(x), and f′(−x) = f′(x), to the last bit. */
export function itIsOdd(f: Activation): void {
  it("is odd, and its derivative even", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(f(-x) + 0).to.equal(-f(x) + 0);
        expect(f.derivative(-x)).to.equal(f.derivative(x));
      }),
    );
  });
}
