import { integrate } from "./integrate";
import { DENSITY_AT_0 } from "./normalTail";
import { nodesOn } from "./panel";
import type { Pieces } from "./pieces";

// In standard deviations of the difference: beyond it the density is below 1e-31.
const FARTHEST = 12;
const MOST_BREAKS = 16;

type Weight = (difference: number, sum: number) => number;

/**
 * E[(f(z₁) - f(z₂)) (g(z₁) - g(z₂))] / 2 for z₁ and z₂ standard normal with correlation 1 - gap, and
 * its derivative in gap, for gaps so small that both lie in one piece or beside a break.
 *
 * Over half the sum s and the difference e of the two, which are independent, with variances
 * 1 - gap/2 and 2 gap. The derivative is that of their densities, so f may have jumps.
 *
 * @param g f itself, or f with its sign of z turned.
 */
export function meanDrop(
  f: (z: number) => number,
  { edges, breaks }: Pieces,
  gap: number,
  side: 1 | -1,
  weight: Weight = () => 1,
): number {
  const sumStd = Math.sqrt(1 - gap / 2);
  const step = Math.sqrt(2 * gap);
  const cuts = side === 1 ? edges : [...edges, ...edges.map((z) => -z)].sort((a, b) => a - b);
  const inner = (y: number): number => {
    const half = (step * y) / 2;
    const { nodes, weights } = nodesOn(shifted(cuts, half), 1);
    let total = 0;
    for (let i = 0; i < nodes.length; i++) {
      const s = nodes[i];
      const x = s / sumStd;
      const first = f(s + half) - f(s - half);
      const second = side === 1 ? first : f(-s - half) - f(half - s);
      total += weights[i] * first * second * weight(y, x) * Math.exp((-x * x) / 2);
    }
    return (total * DENSITY_AT_0) / sumStd;
  };
  const corners = side === 1 ? breaks : [...breaks, ...breaks.map((z) => -z)];
  const mean = (y: number): number => inner(y) * Math.exp((-y * y) / 2);
  const cutsOfY = [0, 1.5, 3, 6, FARTHEST, ...differences(corners, step)].sort((a, b) => a - b);
  // What a difference of f keeps of its digits.
  const tolerance = Math.max(1e-14, 1e-15 / Math.sqrt(gap));
  return DENSITY_AT_0 * integrate(mean, cutsOfY, tolerance);
}

/** Derivative of the two densities in gap, over the densities. */
export function gapWeight(gap: number): Weight {
  return (y, x) => (y * y - 1) / (2 * gap) - (x * x - 1) / (4 - 2 * gap);
}

/** The edges moved to either side, in order, between those of the whole. */
function shifted(edges: readonly number[], half: number): number[] {
  const [low, high] = [edges[0], edges[edges.length - 1]];
  const both = edges.flatMap((z) => [z - half, z + half]).filter((z) => z > low && z < high);
  return [low, ...both, high].sort((a, b) => a - b);
}

/** Where two breaks are as far apart as the two numbers, in standard deviations of that. */
function differences(breaks: readonly number[], step: number): number[] {
  if (breaks.length > MOST_BREAKS) return [];
  return breaks
    .flatMap((a) => breaks.map((b) => (a - b) / step))
    .filter((y) => y > 1e-6 && y < FARTHEST);
}
