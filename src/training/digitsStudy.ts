import { digitsStudyData } from "./digitsStudyData";
import type { TrialOptions } from "./trial";

/** How the seeds 1, 2, ... did at one learning rate. */
export interface StudyScore {
  readonly rate: number;
  /** Right answers of 300 test images, seed by seed. */
  readonly right: readonly number[];
  /** The mean of the test accuracies, from 0 to 1. */
  readonly test: number;
  /** Their standard deviation over the seeds. */
  readonly std: number;
  /** How many of them ended early: they diverged, or were stuck at half time. */
  readonly ended: number;
}

/** One configuration of the study: the options of `trial` but rate and seed, and what came out. */
export interface StudyRow extends Omit<TrialOptions, "rate" | "seed"> {
  /** At the rate with the best mean accuracy on the validation images, of equal ones the smallest. */
  readonly best: StudyScore & {
    /** That mean. */
    readonly validation: number;
    /** Whether no smaller, or no larger, rate was tried: the true best one may lie beyond. */
    readonly onEdge: boolean;
  };
  /** At the rate 0.01, which is the same for all. */
  readonly small: StudyScore;
  /** By which factor a layer changed gradients before training: the mean over the seeds. */
  readonly factor: number;
  /** The same by theory, as `predictedFactor` gives it; null where that is NaN. */
  readonly predictedFactor: number | null;
}

/**
 * What `npm run study` has found: how nets of several depths, functions and initialisations learn the
 * handwritten digits, each with five seeds at every rate of one grid. study/README.md has the
 * protocol and study/digits.csv all runs; `trial` makes each of them again.
 *
 * @example
 * const row = digitsStudy().find(({ depth, activation }) => depth === 2 && activation === "tanh")!;
 * const { test, std, rate } = row.best;
 * // await trial({ ...row, rate, seed: 1 });
 */
export function digitsStudy(): readonly StudyRow[] {
  const lines = digitsStudyData.trim().split("\n");
  return lines.map((line) => JSON.parse(line) as StudyRow);
}
