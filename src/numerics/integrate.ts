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

const TOLERANCE = 1e-14;
// A jump is cornered in a panel 2⁻⁵⁰ as wide as the first one.
const MAX_HALVINGS = 50;

interface Panel {
  readonly low: number;
  readonly high: number;
  readonly integral: number;
  readonly error: number;
  /** The integral of |f|. */
  readonly size: number;
}

/**
 * The integral of f over panels with the given edges, each halved until the rules of 7 and of 15
 * points agree to 1e-14 of the integral of |f| over all of them.
 *
 * Source: Piessens, de Doncker-Kapenga, Überhuber & Kahaner 1983, QUADPACK, rule QK15.
 */
export function integrate(f: (x: number) => number, edges: readonly number[]): number {
  const panels = edges.slice(1).map((high, i) => measure(f, edges[i], high));
  const tolerance = TOLERANCE * panels.reduce((sum, { size }) => sum + size, 0);
  return panels.reduce((sum, panel) => sum + refined(f, panel, tolerance, MAX_HALVINGS), 0);
}

function refined(
  f: (x: number) => number,
  { low, high, integral, error }: Panel,
  tolerance: number,
  halvings: number,
): number {
  // Not `error <= tolerance`: NaN must end it too.
  if (!(error > tolerance) || halvings === 0) return integral;
  const middle = (low + high) / 2;
  const left = refined(f, measure(f, low, middle), tolerance, halvings - 1);
  return left + refined(f, measure(f, middle, high), tolerance, halvings - 1);
}

function measure(f: (x: number) => number, low: number, high: number): Panel {
  const middle = (low + high) / 2;
  const half = (high - low) / 2;
  const centre = f(middle);
  let kronrod = KRONROD[7] * centre;
  let gauss = GAUSS[7] * centre;
  let size = Math.abs(kronrod);
  for (let i = 0; i < 7; i++) {
    const left = f(middle - half * NODES[i]);
    const right = f(middle + half * NODES[i]);
    kronrod += KRONROD[i] * (left + right);
    gauss += GAUSS[i] * (left + right);
    size += KRONROD[i] * (Math.abs(left) + Math.abs(right));
  }
  const error = Math.abs(kronrod - gauss) * half;
  return { low, high, integral: kronrod * half, error, size: size * half };
}
