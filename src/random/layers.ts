// Layers of equal area AREA cover the curve exp(-x²/2), x >= 0: 255 rectangles and, below them, the
// base strip with all of the tail beyond TAIL. Both numbers solve "256 layers reach height 1".
const LAYERS = 256;
const TAIL = 3.654152885361008771645;
const AREA = 0.004928673233974655347;

/**
 * The layers of the ziggurat: entry i is the half width of layer i, from the base (as wide as its area
 * asks), over the tail's start, to the top, 0.
 */
export function layerEdges(): Float64Array {
  const edges = new Float64Array(LAYERS + 1);
  edges[0] = AREA / gaussianCurve(TAIL);
  edges[1] = TAIL;
  for (let i = 1; i < LAYERS - 1; i++) {
    edges[i + 1] = inverseGaussianCurve(gaussianCurve(edges[i]) + AREA / edges[i], edges[i]);
  }
  return edges;
}

/** The x in (0, start) at which the curve has this height, by Newton's method. */
function inverseGaussianCurve(height: number, start: number): number {
  let x = start;
  for (let i = 0; i < 12; i++) {
    const curve = gaussianCurve(x);
    x += (curve - height) / (x * curve);
  }
  return x;
}

/**
 * exp(-x²/2), the normal density without its constant, from + × / alone.
 *
 * Math.exp differs in its last bits from engine to engine, so a sample that is accepted or refused
 * by it differs as well, now and then. This one rounds the same way everywhere. So does `exp` of
 * numerics/, in other last bits: on these rests what every seed gives.
 *
 * *Domain*: |x| <= 4, to a relative error below 4e-15.
 *
 * @example gaussianCurve(0) // 1
 *
 * Source: the exponential series at an eighth of the argument, squared three times.
 */
export function gaussianCurve(x: number): number {
  const eighth = (-x * x) / 16;
  let sum = 1;
  for (let k = 20; k >= 1; k--) sum = 1 + (eighth * sum) / k;
  const quarter = sum * sum;
  const half = quarter * quarter;
  return half * half;
}
