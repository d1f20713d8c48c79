import { expect } from "chai";
import { factsOf } from "../../src/activations/facts";
import type { Scalar } from "../../src/activations/curve";
import { inWords } from "./inWords";

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const bell = (x: number): number => Math.exp(-x * x);
const clamp = (x: number): number => Math.min(1, Math.max(-1, x));
const bent = (x: number): number => (x === -Infinity ? 0 : x + Math.hypot(1, x));
/** x beyond the place, y up to it. */
const jump = (y: number, place: number): [Scalar, Scalar] => [
  (x) => (x > place ? x : y),
  (x) => +(x > place),
];

/** What the rows of the catalogue do not show: the function, its slope, and its facts in words. */
// prettier-ignore
const cases: [what: string, f: Scalar, derivative: Scalar, facts: string][] = [
  ["has an end that is a minimum, and no number at infinity", (x) => x * logistic(x),
    (x) => logistic(x) * (1 + x * logistic(-x)), "[-0.278464542761, ∞), smooth, 1.09983932013"],
  ["falls everywhere", (x) => -clamp(x), (x) => -(Math.abs(x) < 1),
    "[-1, 1], monotone, zero-centred, 1"],
  ["is steepest where it falls", bell, (x) => -2 * x * bell(x), "(0, 1], smooth, 0.857763884961"],
  ["knows no bound, though sin ∞ is no number", (x) => x + Math.sin(x) ** 2,
    (x) => 1 + Math.sin(2 * x), "(-∞, ∞), monotone, smooth, 2"],
  ["oscillates more often than anyone will count", Math.sin, Math.cos,
    "[-1, 1], smooth, zero-centred, 1"],
  ["only approaches a jump from behind", ...jump(2, 0.5), "(0.5, ∞), 1"],
  ["meets a jump from behind", (x) => (x >= 0.5 ? x : 2), (x) => +(x >= 0.5), "[0.5, ∞), 1"],
  ["only approaches a jump from before", (x) => (x < 0.5 ? x : -2), (x) => +(x < 0.5),
    "(-∞, 0.5), 1"],
  ["jumps down where no slope shows it", ...jump(20, 0), "(0, ∞), 1"],
  ["has a steep but continuous slope", (x) => Math.tanh(50 * x),
    (x) => 50 / Math.cosh(50 * x) ** 2, "(-1, 1), monotone, smooth, zero-centred, 50"],
  ["has a step", (x) => +(x > 0.3), () => 0, "[0, 1], monotone, 0"],
  ["never changes", () => 2, () => 0, "[2, 2], monotone, smooth, 0"],
  ["has mean 0 but is not odd", (x) => x * x - 1, (x) => 2 * x, "[-1, ∞), smooth, zero-centred, ∞"],
  ["is the steeper the farther out", bent,
    (x) => (Math.abs(x) === Infinity ? 1 + Math.sign(x) : 1 + x / Math.hypot(1, x)),
    "(0, ∞), monotone, smooth, 2"],
];

describe("facts", () => {
  for (const [what, f, derivative, facts] of cases) {
    it(`of what ${what} are ${facts}`, () => {
      expect(inWords(factsOf(f, derivative))).to.equal(facts);
    });
  }
});
