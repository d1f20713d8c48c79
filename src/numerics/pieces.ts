import { panels } from "./integrate";
import { measure } from "./panel";

const TOLERANCE = 1e-14;
const WIDEST = 1;
// So near to it a steep but smooth function looks like a polynomial, and one with a kink does not.
const NEAR = 1e-3;

/** Where f is cut so that each piece is smooth. */
export interface Pieces {
  /** The ends of the pieces, rising. */
  readonly edges: readonly number[];
  /** Those of them at which f has a jump or a kink. */
  readonly breaks: readonly number[];
  readonly hasJump: boolean;
}

/**
 * The pieces, at most 1 wide or between given edges, on which a polynomial of degree 13 stands for f
 * to 1e-14 of its size: the panels of `integrate`, with those joined again that only cornered a jump
 * or a kink.
 */
export function pieces(f: (x: number) => number, given: readonly number[]): Pieces {
  const found = panels(f, given);
  const size = found.reduce((sum, panel) => sum + panel.size, 0);
  const isSmooth = (low: number, high: number): boolean =>
    !(measure(f, low, high).error > TOLERANCE * size);
  const edges = [given[0]];
  found.forEach(({ high }, i) => {
    const [start, end] = [edges[edges.length - 1], found[i + 1]?.high ?? Infinity];
    if (end - start > WIDEST || !isSmooth(start, end)) edges.push(high);
  });
  const breaks = edges.slice(1, -1).filter((x) => !isSmooth(x - NEAR, x + NEAR));
  return { edges, breaks, hasJump: breaks.some((x) => isJump(f, x, size)) };
}

/** Whether a difference of f about x does not shrink with the distance. */
function isJump(f: (x: number) => number, x: number, size: number): boolean {
  const [wide, narrow] = [1e-6, 1e-8].map((step) => Math.abs(f(x + step) - f(x - step)));
  return narrow > 1e-8 * size && narrow > wide / 2;
}
