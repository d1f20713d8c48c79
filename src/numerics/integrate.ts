import { measure, type Panel } from "./panel";

const TOLERANCE = 1e-14;
// A jump is cornered in a panel 2⁻⁵⁰ as wide as the first one.
const MAX_HALVINGS = 50;
const MAX_BRANCHING = 12;

/**
 * The integral of f over panels with the given edges, each halved until the rules of 7 and of 15
 * points agree to a share of the integral of |f| over all of them.
 *
 * Jumps and kinks may be anywhere, as long as no two lie closer together than the nodes of a panel.
 *
 * @param tolerance that share; what f has lost by rounding must be below it.
 *
 * Source: Piessens, de Doncker-Kapenga, Überhuber & Kahaner 1983, QUADPACK, rule QK15.
 */
export function integrate(
  f: (x: number) => number,
  edges: readonly number[],
  tolerance: number = TOLERANCE,
): number {
  return panels(f, edges, tolerance).reduce((sum, { integral }) => sum + integral, 0);
}

/** The panels that `integrate` adds up, from left to right. */
export function panels(
  f: (x: number) => number,
  edges: readonly number[],
  tolerance: number = TOLERANCE,
): Panel[] {
  const first = edges.slice(1).map((high, i) => measure(f, edges[i], high));
  const allowed = tolerance * first.reduce((sum, { size }) => sum + size, 0);
  // The first look may have missed most of |f|: no panel can do better than its own digits.
  const isDone = ({ error, size }: Panel): boolean =>
    // Not `error <= allowed`: NaN must end it too.
    !(error > Math.max(allowed, 2 * tolerance * size));
  const found: Panel[] = [];
  for (const panel of first) refine(f, panel, isDone, 0, found);
  return found;
}

function refine(
  f: (x: number) => number,
  panel: Panel,
  isDone: (panel: Panel) => boolean,
  halvings: number,
  found: Panel[],
): void {
  if (isDone(panel) || halvings === MAX_HALVINGS) {
    found.push(panel);
    return;
  }
  const middle = (panel.low + panel.high) / 2;
  const [left, right] = [measure(f, panel.low, middle), measure(f, middle, panel.high)];
  // So deep down there is one jump or kink at most: what looks like more is rounding of f.
  const both = halvings < MAX_BRANCHING;
  for (const [half, other] of [
    [left, right],
    [right, left],
  ]) {
    if (both || half.error >= other.error) refine(f, half, isDone, halvings + 1, found);
    else found.push(half);
  }
}
