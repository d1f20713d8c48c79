import { uniformFrom, type Generator } from "./generator";

/**
 * A draw from the exponential distribution with mean 1, by comparisons alone: no logarithm, whose
 * last bits differ from engine to engine.
 *
 * From a first uniform number x, a falling run of uniform numbers goes on for m or more further
 * steps with probability xᵐ/m!, hence for an even number of them with probability exp(-x). If it
 * is odd, the whole starts again one unit further out.
 *
 * @example exponential(generator(7)) // 0.09508353589482921
 *
 * Source: von Neumann 1951, "Various techniques used in connection with random digits", NBS Applied
 * Mathematics Series 12, p. 36-38.
 */
export function exponential({ state }: Generator): number {
  for (let unit = 0; ; unit++) {
    const first = uniformFrom(state);
    if (fallsAnEvenNumberOfTimes(first, state)) return unit + first;
  }
}

function fallsAnEvenNumberOfTimes(first: number, state: Int32Array): boolean {
  let even = true;
  let last = first;
  for (let next = uniformFrom(state); next < last; next = uniformFrom(state)) {
    last = next;
    even = !even;
  }
  return even;
}
