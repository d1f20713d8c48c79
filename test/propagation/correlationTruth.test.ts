import { expect } from "chai";
import { activations } from "../../src/activations/activations";
import { correlationMap } from "../../src/propagation/correlationMap";
import { depthScales } from "../../src/propagation/depthScales";
import { fixedPointCorrelation } from "../../src/propagation/fixedPointCorrelation";
import { fixedPointVariance } from "../../src/propagation/fixedPointVariance";
import { readOracle } from "../support/oracle";

interface Truth {
  readonly name: string;
  readonly weightStd: number;
  readonly biasStd: number;
  readonly q: number;
  readonly varianceScale: number;
  readonly c: readonly number[];
  readonly next: readonly number[];
  /** Where it is known: the fixed point of the correlation, and its scale. */
  readonly fixed?: number;
  readonly correlationScale?: number;
}

// Steep functions, kinks and jumps, below and above c = 0.945, where the method changes.
describe("two inputs, against the true values", () => {
  for (const truth of readOracle<Truth[]>("correlation.json")) {
    const { name, weightStd, biasStd } = truth;
    const f = activations[name];
    const law = { weightStd, biasStd };
    it(`are right to 1e-12 for ${name}, weightStd ${weightStd}, biasStd ${biasStd}`, () => {
      expect(fixedPointVariance(f, law) / truth.q).to.be.closeTo(1, 1e-12);
      const map = correlationMap(f, law);
      truth.c.forEach((c, i) => expect(map(c), `${c}`).to.be.closeTo(truth.next[i], 1e-12));
      const { variance, correlation } = depthScales(f, law);
      expect(variance / truth.varianceScale).to.be.closeTo(1, 1e-12);
      if (truth.fixed === undefined || truth.correlationScale === undefined) return;
      expect(fixedPointCorrelation(f, law)).to.be.closeTo(truth.fixed, 1e-12);
      expect(correlation / truth.correlationScale).to.be.closeTo(1, 1e-12);
    });
  }
});
