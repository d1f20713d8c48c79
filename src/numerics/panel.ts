// The 15 nodes of Kronrod's rule on [-1, 1], from the end to the middle, with their weights; every
// second one is a node of Gauss's rule of 7.
const NODES = [
  0.991455371120812639, 0.949107912342758525, 0.864864423359769073, 0.74153118559939444,
  0.58608723546769113, 0.405845151377397167, 0.207784955007898468, 0,
];
const KRONROD = [
  0.022935322010529225, 0.063092092629978553, 0.104790010322250184, 0.140653259715525919,
  0.169004726639267903, 0.19035057806478541, 0.204432940075298892, 0.209482141084727828,
];
const GAUSS = [
  0, 0.129484966168869693, 0, 0.279705391489276668, 0, 0.381830050505118945, 0,
  0.417959183673469388,
];

// No node lies within GAP of an end: a jump or a kink there shows only in the value at the end, which
// the polynomial through the nodes must meet. That value is taken a little inside, since f may have
// its jump at the edge itself.
const GAP = 1 - NODES[0];
const END = 1 - 2 ** -45;
// What the values at -NODES[i] and at NODES[i] weigh in that polynomial at 1: Lagrange's.
const [FAR_SHARE, NEAR_SHARE] = [-1, 1].map((side) => NODES.map((node) => lagrange(side * node)));

/** A part of the domain, with the integral of f over it. */
export interface Panel {
  readonly low: number;
  readonly high: number;
  readonly integral: number;
  /** An estimate of the error of the integral. */
  readonly error: number;
  /** The integral of |f|. */
  readonly size: number;
}

/** The panel between two edges, by one application of the rules. */
export function measure(f: (x: number) => number, low: number, high: number): Panel {
  const middle = (low + high) / 2;
  const half = (high - low) / 2;
  const centre = f(middle);
  let kronrod = KRONROD[7] * centre;
  let gauss = GAUSS[7] * centre;
  let size = Math.abs(kronrod);
  let atLow = NEAR_SHARE[7] * centre;
  let atHigh = atLow;
  for (let i = 0; i < 7; i++) {
    const left = f(middle - half * NODES[i]);
    const right = f(middle + half * NODES[i]);
    kronrod += KRONROD[i] * (left + right);
    gauss += GAUSS[i] * (left + right);
    size += KRONROD[i] * (Math.abs(left) + Math.abs(right));
    atLow += NEAR_SHARE[i] * left + FAR_SHARE[i] * right;
    atHigh += NEAR_SHARE[i] * right + FAR_SHARE[i] * left;
  }
  const missed =
    Math.abs(f(middle - half * END) - atLow) + Math.abs(f(middle + half * END) - atHigh);
  const error = (Math.abs(kronrod - gauss) + GAP * missed) * half;
  return { low, high, integral: kronrod * half, error, size: size * half };
}

function lagrange(node: number): number {
  const all = [...NODES, ...NODES.slice(0, 7).map((x) => -x)];
  return all.reduce((share, x) => (x === node ? share : (share * (1 - x)) / (node - x)), 1);
}

/** The nodes and weights of the rule of 15 points on the pieces between edges, cut to a width. */
export function nodesOn(
  edges: readonly number[],
  widest: number,
): { nodes: Float64Array; weights: Float64Array } {
  const [nodes, weights]: [number[], number[]] = [[], []];
  for (let i = 1; i < edges.length; i++) {
    const parts = Math.ceil((edges[i] - edges[i - 1]) / widest);
    const half = (edges[i] - edges[i - 1]) / parts / 2;
    for (let part = 0; part < parts; part++) {
      const middle = edges[i - 1] + (2 * part + 1) * half;
      for (let j = -7; j <= 7; j++) {
        nodes.push(middle + Math.sign(j) * half * NODES[7 - Math.abs(j)]);
        weights.push(half * KRONROD[7 - Math.abs(j)]);
      }
    }
  }
  return { nodes: Float64Array.from(nodes), weights: Float64Array.from(weights) };
}
