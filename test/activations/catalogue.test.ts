import { expect } from "chai";
import * as fc from "fast-check";
import { activations, gaussianMean, gelu, geluTanh, selu, type Activation } from "../../src/index";
import { itKeepsTheContract } from "./contract";
import { inWords, written } from "./inWords";
import { rows } from "./rows";

const functions: Readonly<Record<string, Activation>> = { ...activations, geluTanh };
const anyNumber = fc.double({ noNaN: true });
const moderate = fc.double({ min: -30, max: 30, noNaN: true });
const finite = fc.oneof(fc.double({ min: -1e300, max: 1e300, noNaN: true }), moderate);

describe("catalogue", () => {
  for (const [name, row] of Object.entries(rows)) {
    describe(name, () => {
      const f = functions[name];

      itKeepsTheContract(f, row);

      it("has its default parameters", () => {
        expect(f.parameters).to.eql(row.defaults ?? {});
      });

      it("has its exact values and slopes", () => {
        for (const [x, value, slope, { with: parameters = {}, within = 0 } = {}] of row.values) {
          const g = f.with(parameters);
          const what = `${name} at ${x} with ${JSON.stringify(parameters)}`;
          for (const [actual, exact] of [
            [g(x), value],
            [g.derivative(x), slope],
          ]) {
            if (Number.isFinite(exact)) {
              expect(actual, what).to.be.closeTo(exact, within * Math.abs(exact));
            } else expect(actual, what).to.equal(exact);
          }
        }
      });

      it("has the range, the character and the largest slope that a text says", () => {
        for (const [parameters, range, words, maxSlope] of row.facts) {
          const facts = [range, ...(words ? [words] : []), written(maxSlope)].join(", ");
          expect(inWords(f.with(parameters)), JSON.stringify(parameters)).to.equal(facts);
        }
      });

      for (const parameters of row.allowed ?? []) {
        it(`takes ${JSON.stringify(parameters)}`, () => {
          expect(f.with(parameters).parameters).to.eql({ ...row.defaults, ...parameters });
        });
      }

      for (const [parameters, message] of row.refused ?? []) {
        it(`refuses ${JSON.stringify(parameters)}, by name`, () => {
          expect(() => f.with(parameters)).to.throw(RangeError, `${name}: ${message}`);
        });
      }

      if (row.odd) {
        it("is odd, and its derivative even, to the last bit", () => {
          fc.assert(
            fc.property(anyNumber, (x) => {
              expect(f(-x) + 0).to.equal(-f(x) + 0);
              expect(f.derivative(-x)).to.equal(f.derivative(x));
            }),
          );
        });
      }

      for (const [equation, sides] of Object.entries(row.equations ?? {})) {
        it(`${equation}, to the rounding of the larger side`, () => {
          fc.assert(
            fc.property(finite, (x) => {
              const [left, right] = sides(x);
              const rounding = 4 * Number.EPSILON * Math.max(1, Math.abs(x));
              expect(left, `x = ${x}`).to.be.closeTo(right, rounding);
            }),
          );
        });
      }
    });
  }

  it("has a row for each function, and each under its own name, in alphabetical order", () => {
    const names = Object.keys(activations);
    expect(rows, "write a row in test/activations/rows.ts").to.have.all.keys(functions);
    expect(names).to.eql([...names].sort());
    for (const name of names) expect(activations[name].name).to.equal(name);
  });

  it("has in sigmoid what is 1 from 37.43 on, where its formula says 1 from 36.74", () => {
    expect([37.42, 37.43].map((x) => activations.sigmoid(x) === 1)).to.eql([false, true]);
  });

  it("has in selu what takes mean 0 and variance 1 to mean 0 and variance 1", () => {
    expect(gaussianMean(selu)).to.be.closeTo(0, 1e-12);
    expect(gaussianMean((z) => selu(z) ** 2)).to.be.closeTo(1, 1e-12);
  });

  it("has in geluTanh what is within 0.0005 of gelu", () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (x) => {
        expect(geluTanh(x)).to.be.closeTo(gelu(x), 0.0005);
      }),
    );
  });
});
