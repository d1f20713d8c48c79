import { digitsStudy, gain, predictedFactor, sigmoid, type StudyRow } from "../../../src/index";
import type { InWords, Quoted } from "../prose.test";

/** The row of a plain network in the study. */
function row(depth: number, activation: string, initialisation: string): StudyRow {
  return digitsStudy().find(
    (each) =>
      each.depth === depth &&
      each.activation === activation &&
      each.initialisation === initialisation &&
      each.optimizer === undefined &&
      each.norm === undefined &&
      each.residual === undefined,
  )!;
}

/** Networks of ten layers in the grid, by what theory says of them. */
const between = (low: number, high: number): StudyRow[] =>
  digitsStudy().filter(
    ({ depth, initialisation, norm, residual, optimizer, predictedFactor: factor }) =>
      depth === 10 &&
      typeof initialisation === "string" &&
      [norm, residual, optimizer].every((each) => each === undefined) &&
      factor !== null &&
      factor > low &&
      factor < high,
  );

const cured = (option: Partial<StudyRow>): StudyRow =>
  digitsStudy().find((each) =>
    Object.entries(option).every(([key, value]) => each[key as keyof StudyRow] === value),
  )!;

const factor = (activation: string, initialisation: StudyRow["initialisation"]): number =>
  predictedFactor({
    depth: 10,
    activation,
    ...(initialisation !== undefined && { initialisation }),
  });

export const quoted: readonly Quoted[] = [
  ["2.3026", () => Math.log(10)],
  ["0.41", () => factor("relu", "default")],
  ["0.71", () => factor("relu", "xavier")],
  ["0.88", () => factor("tanh", "xavier")],
  ["1.05", () => factor("tanh", "gain")],
  ["0.75", () => factor("selu", "default")],
  ["0.14", () => factor("sigmoid", "default")],
  ["0.62", () => factor("sigmoid", 4)],
  ["1.85", () => gain(sigmoid)],
  ["3.58", () => Math.log(36)],
  ["15.4", () => (12 * Math.LN10) / Math.log(6)],
  ["17", () => 1 + Math.ceil((12 * Math.LN10) / Math.log(6))],
  ["62", () => 100 * cured({ initialisation: 8 }).best.test],
  ["97", () => 100 * cured({ residual: true }).best.test],
  ["93", () => 100 * cured({ centred: true }).best.test],
  ["95", () => 100 * cured({ norm: "batch" }).best.test],
  ["98", () => 100 * row(2, "relu", "default").best.test],
];

export const inWords: readonly InWords[] = [
  [
    "residual networks are ahead with each seed",
    () => [
      Math.min(
        ...cured({ residual: true }).best.right.map((right, seed) =>
          Math.min(
            right - cured({ centred: true }).best.right[seed],
            right - cured({ norm: "batch" }).best.right[seed],
          ),
        ),
      ),
      8,
      7,
    ],
  ],
  [
    "at one small rate ReLU reads four in five at 1",
    () => [row(10, "relu", "kaiming").small.test, 0.8, 0.04],
  ],
  ["one in six at 0.71", () => [row(10, "relu", "xavier").small.test, 1 / 6, 0.03]],
  ["and guesses at 0.41", () => [row(10, "relu", "default").small.test, 0.1, 0.03]],
  [
    "below 0.6 nothing is learned at 0.01",
    () => [Math.max(...between(0, 0.6).map(({ small }) => small.test)), 0.1, 0.03],
  ],
  [
    "between 0.85 and 1.1 most digits are read",
    () => [Math.min(...between(0.85, 1.1).map(({ small }) => small.test)), 0.85, 0.15],
  ],
  [
    "at its best rate 0.71 reads most digits",
    () => [row(10, "relu", "xavier").best.test, 0.77, 0.12],
  ],
  [
    "five layers read as many at 0.71 as at 1",
    () => [row(5, "relu", "xavier").best.test - row(5, "relu", "kaiming").best.test, 0, 0.02],
  ],
  ["no rate helps at 0.41", () => [row(10, "relu", "default").best.test, 0.1, 0.03]],
  [
    "tanh at 0.88 reads no worse than at 1.05",
    () => [row(10, "tanh", "xavier").best.test - row(10, "tanh", "gain").best.test, 0.01, 0.02],
  ],
  [
    "SELU by default more than nine in ten",
    () => [row(10, "selu", "default").best.test, 0.94, 0.035],
  ],
  ["sigmoids guess with 5 layers", () => [row(5, "sigmoid", "default").best.test, 0.1, 0.03]],
  [
    "no rate with Adam, 4 alone or the gain learns",
    () => [
      Math.max(
        cured({ optimizer: "adam" }).best.test,
        cured({ depth: 10, activation: "sigmoid", initialisation: 4, centred: undefined }).best
          .test,
        row(10, "sigmoid", "gain").best.test,
      ),
      0.1,
      0.04,
    ],
  ],
  [
    "centred, batch norm and residual read nine in ten or more",
    () => [
      Math.min(
        cured({ centred: true }).best.test,
        cured({ norm: "batch" }).best.test,
        cured({ residual: true }).best.test,
      ),
      0.93,
      0.05,
    ],
  ],
];
