import { escapeHtml } from "./html";
import { currentStage, readTexts } from "./stage";
import { translate } from "./texts";
import { describe } from "../numerics/describe";

/** What a reader may be asked for: a number, several, a word, or a function of a number. */
export type Answer = number | readonly number[] | string | ((x: number) => number);

/** An answer, and what to say to a reader who gives it. */
export type Mistake = readonly [answer: Answer, hint: string];

export interface Judgement {
  /** The right answer, computed and of the same kind as the reader's. */
  readonly right: Answer;
  /** How far a number may be from it. */
  readonly tolerance?: number;
  /** Where a function is compared with the right one. */
  readonly at?: ArrayLike<number>;
  /** Usual wrong answers, within the same tolerance. */
  readonly mistakes?: readonly Mistake[];
}

/**
 * Shows below the running cell what becomes of a reader's answer: `renderCheck`, displayed.
 *
 * @example check("1", NaN, { right: criticalStd(2), tolerance: 5e-4 });
 */
export function check(exercise: string, answer: Answer, judgement: Judgement): void {
  currentStage().show(renderCheck(exercise, answer, judgement), "check");
}

/**
 * The HTML of a sentence: the exercise is not answered yet, right, or not right yet, and then what a
 * usual mistake means. It never holds the right answer.
 *
 * NaN, "" and a function that gives NaN everywhere are no answers yet. Words are compared without
 * regard to capitals.
 *
 * @throws TypeError when the right answer is a function and `at` has no places
 * @example renderCheck("2", NaN, { right: 0.25 }) // '<p>Exercise 2: not answered yet.</p>'
 * @example renderCheck("2", 0.25, { right: 0.25 }) // '<p>Exercise 2: right.</p>'
 * @example renderCheck("2", 1, { right: 0.25, mistakes: [[1, "That is the slope of tanh."]] })
 * // '<p>Exercise 2: not yet. That is the slope of tanh.</p>'
 */
export function renderCheck(exercise: string, answer: Answer, judgement: Judgement): string {
  const texts = readTexts();
  const [verdict, hint] = judge(answer, judgement);
  const sentences = [`Exercise ${exercise}: ${verdict}.`, ...(hint ? [hint] : [])];
  return `<p>${escapeHtml(sentences.map((text) => translate(text, texts)).join(" "))}</p>`;
}

function judge(
  answer: Answer,
  { right, tolerance = 0, at = [], mistakes = [] }: Judgement,
): readonly [verdict: string, hint: string] {
  if (typeof right === "function" && at.length === 0) {
    throw new TypeError("check: at must hold the places where functions are compared, got none");
  }
  let given: Values;
  try {
    given = values(answer, at);
  } catch (error) {
    return ["your function stopped", (error as Error).message];
  }
  if (given.every(isNothing)) return ["not answered yet", ""];
  if (kindOf(answer) !== kindOf(right)) {
    return [`needs ${kindOf(right)}, got ${describe(answer)}`, ""];
  }
  const isLike = (other: Answer): boolean => agree(given, values(other, at), tolerance);
  if (isLike(right)) return ["right", ""];
  return ["not yet", mistakes.find(([mistake]) => isLike(mistake))?.[1] ?? ""];
}

type Values = readonly (number | string)[];

function values(answer: Answer, at: ArrayLike<number>): Values {
  if (typeof answer === "function") return Array.from(at, (x) => answer(x));
  if (typeof answer === "string") return [answer.trim().toLowerCase()];
  return typeof answer === "object" && answer !== null ? Array.from(answer) : [answer];
}

function kindOf(answer: Answer): string {
  if (typeof answer === "function") return "a function";
  if (typeof answer === "string") return "a word";
  return typeof answer === "number" ? "a number" : "a list of numbers";
}

function isNothing(value: number | string | undefined): boolean {
  return value === "" || value === undefined || Number.isNaN(value);
}

function agree(answer: Values, right: Values, tolerance: number): boolean {
  return (
    answer.length === right.length &&
    answer.every(
      (value, i) => value === right[i] || Math.abs(Number(value) - Number(right[i])) <= tolerance,
    )
  );
}
