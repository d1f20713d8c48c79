import { DENSITY_AT_0 } from "./normalTail";
import { nodesOn } from "./panel";

/** No more coefficients than these are made: with c^k up to c = 0.945 all beyond are below 2e-16. */
export const MOST = 640;
const BLOCK = 32;
const NOTHING = 1e-20;
// A polynomial of degree MOST is smooth on so wide a piece.
const WIDEST = 0.4;

/** The coefficients of a function, made as far as they are asked for. */
export interface HermiteCoefficients {
  /** Those that count in Σ a[k]² c^k and its slope: beyond them c^k is below 1e-20. */
  upTo(c: number): readonly number[];
  /** Whether they end, below MOST: then those are all that count, for c = 1 too. */
  end(): boolean;
}

/**
 * The coefficients a[k] = E[f(z) h[k](z)], z standard normal, of f in Hermite's polynomials h[k] with
 * E[h[k]²] = 1, so that two standard normal numbers of correlation c give E[f(z₁) f(z₂)] = Σ a[k]² c^k.
 *
 * @param edges of pieces on which f is smooth.
 *
 * Source: Mehler's formula.
 */
export function hermiteCoefficients(
  f: (z: number) => number,
  edges: readonly number[],
): HermiteCoefficients {
  const { nodes, weights } = nodesOn(edges, WIDEST);
  const parts = weights.map(
    (w, i) => w * f(nodes[i]) * DENSITY_AT_0 * Math.exp((-nodes[i] * nodes[i]) / 2),
  );
  const found: number[] = [];
  let before = new Float64Array(nodes.length);
  let now = new Float64Array(nodes.length).fill(1);
  let all = 0;
  let last = Infinity;
  const addBlock = (): void => {
    last = 0;
    for (let k = found.length, end = k + BLOCK; k < end; k++) {
      const a = dot(parts, now);
      found.push(a);
      all += a * a;
      last += (k * a) ** 2;
      raise(nodes, before, now, k);
      [before, now] = [now, before];
    }
  };
  const isWhole = (): boolean => found.length > BLOCK && last <= 1e-18 * all;
  const extend = (count: number): void => {
    while (found.length < Math.min(count, MOST) && !isWhole()) addBlock();
  };
  return {
    upTo(c) {
      const log = Math.log(Math.abs(c));
      extend(log < 0 ? 2 + Math.log(NOTHING) / log : MOST);
      return found;
    },
    end() {
      extend(MOST);
      return isWhole();
    },
  };
}

/** From h[k-1] and h[k] at the nodes to h[k+1], which takes the place of the first. */
function raise(nodes: Float64Array, before: Float64Array, now: Float64Array, k: number): void {
  const [a, b] = [1 / Math.sqrt(k + 1), Math.sqrt(k / (k + 1))];
  for (let i = 0; i < nodes.length; i++) before[i] = a * nodes[i] * now[i] - b * before[i];
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
