import { expect } from "chai";
import type { Activation } from "../../src/activations/activation";
import { activations } from "../../src/activations/activations";
import { geluTanh } from "../../src/activations/geluTanh";
import { oracleCases, type OracleCase } from "../support/activationOracle";
import { ulpsBetween } from "../support/ulps";

/** Value and derivative are at most this many doubles away from the truth, but for the exceptions. */
const ULPS = 4;

interface Exception {
  readonly of: readonly string[];
  readonly what: readonly ("value" | "derivative")[];
  readonly where: (x: number, oracle: OracleCase) => boolean;
  readonly relative?: number;
  readonly absolute?: number;
}

const both = ["value", "derivative"] as const;
const beforeBend = (x: number): boolean => x >= -5 && x < -1;
const farLeft = (x: number): boolean => x < -5;
const nearRoot = (x: number, { root }: OracleCase): boolean => Math.abs(x - root) <= 1.3;
const rounds = (name: string): Exception["where"] => {
  return (_, { parameters }) => !Number.isInteger(Math.log2(parameters[name]));
};

// prettier-ignore
const exceptions: readonly Exception[] = [
  { of: ["gelu", "geluTanh", "silu", "mish"], what: ["derivative"], where: nearRoot,        absolute: 5e-16 },
  { of: ["gelu", "geluTanh"],                 what: both,           where: beforeBend,      relative: 1e-14 },
  { of: ["gelu", "geluTanh", "silu", "mish"], what: both,           where: farLeft,         relative: 1e-12 },
  { of: ["celu"],                             what: ["derivative"], where: rounds("alpha"), relative: 1e-13 },
  { of: ["softplus"],                         what: both,           where: rounds("beta"),  relative: 1e-13 },
];

const SMALLEST_NORMAL = 2 ** -1022;
const SUBNORMAL = 1e-320;

describe("catalogue: the accuracy of value and derivative", () => {
  const functions: Readonly<Record<string, Activation>> = { ...activations, geluTanh };

  for (const oracle of oracleCases()) {
    it(oracle.id, () => {
      const f = functions[oracle.name].with(oracle.parameters);
      for (const { x, f: value, d: slope } of oracle.points) {
        expectClose(f(x), value, `${oracle.id}(${x})`, toleranceAt("value", x, oracle));
        const tolerance = toleranceAt("derivative", x, oracle);
        expectClose(f.derivative(x), slope, `${oracle.id}'(${x})`, tolerance);
      }
    });
  }

  it("is checked for every function of PyTorch that the catalogue has but the identity", () => {
    const checked = new Set(oracleCases().map(({ name }) => name));
    expect(checked.size).to.equal(24);
    expect(Object.keys(functions)).to.include.members([...checked]);
  });
});

function toleranceAt(
  what: "value" | "derivative",
  x: number,
  oracle: OracleCase,
): Exception | undefined {
  return exceptions.find(
    (each) => each.of.includes(oracle.name) && each.what.includes(what) && each.where(x, oracle),
  );
}

function expectClose(actual: number, truth: number, what: string, exception?: Exception): void {
  const message = `${what}: ${actual}, truth ${truth}`;
  const error = Math.abs(actual - truth);
  if (Math.abs(truth) < SMALLEST_NORMAL) {
    expect(error, message).to.be.at.most(exception?.absolute ?? SUBNORMAL);
  } else if (exception === undefined || !Number.isFinite(truth)) {
    expect(ulpsBetween(actual, truth), message).to.be.at.most(ULPS);
  } else {
    const tolerance = exception.absolute ?? exception.relative! * Math.abs(truth);
    expect(error, message).to.be.at.most(tolerance);
  }
}
