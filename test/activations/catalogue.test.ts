import { expect } from "chai";
import * as fc from "fast-check";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { activations, gaussianMean, gelu, geluTanh, selu, type Activation } from "../../src/index";
import { itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";
import { itHolds, itIsOdd } from "../support/activationIdentities";
import { rows } from "./rows";

const functions: Readonly<Record<string, Activation>> = { ...activations, geluTanh };

describe("catalogue", () => {
  for (const [name, row] of Object.entries(rows)) {
    describe(name, () => {
      const f = functions[name];

      itKeepsTheActivationContract(f, {
        kinks: row.kinks,
        variants: fc.record(row.variants ?? {}),
      });

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
        for (const facts of row.facts) expectFacts(f, facts);
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

      if (row.odd) itIsOdd(f);
      for (const [equation, sides] of Object.entries(row.equations ?? {})) itHolds(equation, sides);
    });
  }

  for (const name of Object.keys(functions)) {
    it(`tests ${name} by a row or a file of its own`, () => {
      if (name in rows || existsSync(join(__dirname, `${name}.test.ts`))) return;
      expect.fail(`${name} has no test: write a row for it in test/activations/rows.ts.`);
    });
  }

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
