import { expect } from "chai";
import { accuracy } from "../../src/activations/accuracy";
import { activations, type Accuracy } from "../../src/index";
import { readOracle, type ActivationCase } from "../support/oracle";
import { ulpsBetween } from "../support/ulps";

const truths = readOracle<ActivationCase[]>("activations.json");
const pytorch = readOracle<{ torch: string; cases: ActivationCase[] }>("pytorch.json");

// So many doubles lie between 1 and 1.25: a result as far away has no right digit.
const ALL_DIGITS = 2 ** 50;

/** The worst errors of every function whose defaults are among the cases of PyTorch. */
function worstErrors(): Accuracy[] {
  return Object.entries(activations).flatMap(([name, f]) => {
    const isDefault = (each: ActivationCase): boolean =>
      each.name === name &&
      Object.entries(f.parameters).every(([key, value]) => each.parameters[key] === value);
    const exact = truths.find(isDefault);
    const theirs = pytorch.cases.find(isDefault);
    if (!exact || !theirs) return [];
    const worst = (key: "f" | "d", at: (x: number, i: number) => number): number =>
      exact.x.reduce((most, x, i) => {
        const value = exact[key][i];
        const counts = Number.isFinite(x) && exact.tags[i] !== "r" && Math.abs(value) >= 2 ** -1022;
        const ulps = counts ? ulpsBetween(at(x, i), value) : 0;
        return Math.max(most, ulps < ALL_DIGITS ? ulps : Infinity);
      }, 0);
    return {
      name,
      value: { here: worst("f", f), pytorch: worst("f", (_, i) => theirs.f[i]) },
      derivative: { here: worst("d", f.derivative), pytorch: worst("d", (_, i) => theirs.d[i]) },
    };
  });
}

describe("accuracy", () => {
  it("is what the reference points say, of this library and of PyTorch 2.13", () => {
    expect(pytorch.torch).to.match(/^2\.13\.0/);
    expect(accuracy).to.eql(worstErrors());
  });

  it("is never worse here than in PyTorch by more than one double", () => {
    for (const { name, value, derivative } of accuracy) {
      expect(value.here, name).to.be.at.most(value.pytorch + 1);
      expect(derivative.here, name).to.be.at.most(derivative.pytorch + 1);
    }
  });
});
