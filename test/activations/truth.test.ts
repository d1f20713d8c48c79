import { expect } from "chai";
import { activations, geluTanh, type Activation } from "../../src/index";
import { readOracle, type ActivationCase } from "../support/oracle";
import { ulpsBetween } from "../support/ulps";

/** Value and derivative are at most this many doubles away from the truth, but for the exceptions. */
const ULPS = 4;

interface Exception {
  readonly of: readonly string[];
  readonly what: readonly ("value" | "derivative")[];
  readonly where: (x: number, oracle: ActivationCase) => boolean;
  readonly relative?: number;
  readonly absolute?: number;
}

/** Where the derivative of the functions that turn back is 0. */
const roots: Readonly<Record<string, number>> = {
  gelu: -0.7518,
  geluTanh: -0.7525,
  silu: -1.2785,
  mish: -1.1924,
  quickGelu: -0.7512,
};

const both = ["value", "derivative"] as const;
const beforeBend = (x: number): boolean => x >= -5 && x < -1;
const farLeft = (x: number): boolean => x < -5;
const nearRoot = (x: number, { name }: ActivationCase): boolean => Math.abs(x - roots[name]) <= 1.3;
const rounds = (name: string): Exception["where"] => {
  return (_, { parameters }) => !Number.isInteger(Math.log2(parameters[name]));
};

// prettier-ignore
const exceptions: readonly Exception[] = [
  { of: Object.keys(roots),           what: ["derivative"], where: nearRoot,        absolute: 5e-16 },
  { of: ["geluTanh"],                 what: both,           where: beforeBend,      relative: 1e-14 },
  { of: ["geluTanh", "silu", "mish"], what: both,           where: farLeft,         relative: 1e-12 },
  { of: ["celu"],                     what: ["derivative"], where: rounds("alpha"), relative: 1e-13 },
  { of: ["softcap"],                  what: ["derivative"], where: rounds("cap"),   relative: 1e-13 },
  { of: ["softplus"],                 what: both,           where: rounds("beta"),  relative: 1e-13 },
];

const SMALLEST_NORMAL = 2 ** -1022;
const SUBNORMAL = 1e-320;

const functions: Readonly<Record<string, Activation>> = { ...activations, geluTanh };
const cases = readOracle<ActivationCase[]>("activations.json");

describe("catalogue: the accuracy of value and derivative", () => {
  for (const oracle of cases) {
    const id = [oracle.name, ...Object.values(oracle.parameters)].join(" ");
    it(id, () => {
      const f = functions[oracle.name].with(oracle.parameters);
      oracle.x.forEach((x, i) => {
        expectClose(f(x), oracle.f[i], `${id} at ${x}`, toleranceAt("value", x, oracle));
        const tolerance = toleranceAt("derivative", x, oracle);
        expectClose(f.derivative(x), oracle.d[i], `${id}, its slope at ${x}`, tolerance);
      });
    });
  }

  it("is checked for every function, by a formula in test/oracle/activations.py", () => {
    expect(cases.map(({ name }) => name)).to.include.members(Object.keys(functions));
  });
});

function toleranceAt(
  what: "value" | "derivative",
  x: number,
  oracle: ActivationCase,
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
