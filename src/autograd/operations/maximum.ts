import { reducedShapes, type Reduction } from "./reduction";
import type { Result, Values } from "../operation";
import { formatShape, sizeOf } from "../shape";

export function max(x: Values, reduction: Reduction): Result {
  if (x.data.length === 0) {
    throw new RangeError(`max: needs at least one value, got shape ${formatShape(x.shape)}`);
  }
  return reduction.dim === undefined ? maxOfAll(x, reduction) : maxAlong(x, reduction);
}

/** Ties share the gradient: at a tie of k entries each moves the maximum by 1/k on average. */
function maxOfAll(x: Values, reduction: Reduction): Result {
  const largest = x.data.reduce((a, b) => Math.max(a, b), -Infinity);
  const isLargest = (value: number): boolean =>
    value === largest || (Number.isNaN(value) && Number.isNaN(largest));
  const pullback = ([gradient]: Float64Array): Float64Array => {
    const ties = x.data.filter(isLargest).length;
    return x.data.map((value) => (isLargest(value) ? gradient / ties : 0));
  };
  const { shape } = reducedShapes("max", x.shape, reduction);
  return {
    name: "max",
    output: { data: Float64Array.of(largest), shape },
    pullbacks: [pullback],
  };
}

/** The first of the largest entries takes the gradient, as its index is the one that is reported. */
function maxAlong(x: Values, reduction: Reduction): Result {
  const { kept, shape } = reducedShapes("max", x.shape, reduction);
  const dim = reduction.dim! < 0 ? reduction.dim! + x.shape.length : reduction.dim!;
  const stride = sizeOf(x.shape.slice(dim + 1));
  const places = new Int32Array(sizeOf(kept));
  for (let i = 0; i < places.length; i++) {
    const first = Math.floor(i / stride) * stride * x.shape[dim] + (i % stride);
    places[i] = placeOfLargest(x.data, first, stride, x.shape[dim]);
  }
  const pullback = (gradient: Float64Array): Float64Array => {
    const out = new Float64Array(x.data.length);
    places.forEach((place, i) => (out[place] = gradient[i]));
    return out;
  };
  const data = Float64Array.from(places, (place) => x.data[place]);
  return { name: "max", output: { data, shape }, pullbacks: [pullback] };
}

function placeOfLargest(data: Float64Array, first: number, stride: number, length: number): number {
  let best = first;
  for (let i = 1; i < length; i++) {
    const place = first + i * stride;
    if (Number.isNaN(data[best])) break;
    if (data[place] > data[best] || Number.isNaN(data[place])) best = place;
  }
  return best;
}
