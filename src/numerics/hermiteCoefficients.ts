import { DENSITY_AT_0 } from "./normalCdf";
import { nodesOn } from "./integrate";

export const MOST = 640;
const BLOCK = 32;
// A polynomial of degree MOST is smooth on so wide a piece.
const WIDEST = 0.4;

/**
 * The coefficients a[k] = E[f(z) h[k](z)], z standard normal, of f in Hermite's polynomials h[k] with
 * E[h[k]²] = 1, so that two standard normal numbers of correlation c give E[f(z₁) f(z₂)] = Σ a[k]² c^k.
 *
 * As many as count, k² a[k]² against the sum of all a[k]², at most 640.
 *
 * @param edges of pieces on which f is smooth.
 *
 * Source: Mehler's formula.
 */
export function hermiteCoefficients(
  f: (z: number) => number,
  edges: readonly number[],
): Float64Array {
  const { nodes, weights } = nodesOn(edges, WIDEST);
  const parts = weights.map(
    (w, i) => w * f(nodes[i]) * DENSITY_AT_0 * Math.exp((-nodes[i] * nodes[i]) / 2),
  );
  const found = new Float64Array(MOST);
  let before = new Float64Array(nodes.length);
  let now = new Float64Array(nodes.length).fill(1);
  let [all, block] = [0, 0];
  for (let k = 0; k < MOST; k++) {
    const a = dot(parts, now);
    found[k] = a;
    all += a * a;
    block += (k * a) ** 2;
    if (k % BLOCK === BLOCK - 1) {
      if (k > BLOCK && block <= 1e-18 * all) return found.slice(0, k + 1);
      block = 0;
    }
    for (let i = 0; i < nodes.length; i++) {
      before[i] = (nodes[i] * now[i] - Math.sqrt(k) * before[i]) / Math.sqrt(k + 1);
    }
    [before, now] = [now, before];
  }
  return found;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
