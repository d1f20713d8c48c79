import { indexOfLargest } from "../numerics/largest";
import { broadcastTo, sumTo } from "./broadcast";
import type { Pullback, Result, Values } from "./operation";
import { formatShape, resolveDim } from "./shape";
import { swapWithLast } from "./strided";

/** Which dimension to reduce (all of them by default), and whether to keep it with length 1. */
export interface Reduction {
  dim?: number;
  keepdim?: boolean;
}

export function sum(x: Values, reduction: Reduction): Result {
  return total("sum", x, reduction);
}

export function mean(x: Values, reduction: Reduction): Result {
  const { data, shape, pullbacks } = total("mean", x, reduction);
  const count = x.data.length / data.length;
  const share = (sums: Float64Array): Float64Array => sums.map((value) => value / count);
  return {
    name: "mean",
    data: share(data),
    shape,
    pullbacks: [(gradient) => pullbacks[0](share(gradient))],
  };
}

export function max(x: Values, reduction: Reduction): Result {
  if (x.data.length === 0) {
    throw new RangeError(`max: needs at least one value, got shape ${formatShape(x.shape)}`);
  }
  return reduction.dim === undefined
    ? maxOfAll(x, reduction)
    : maxAlong(x, reduction.dim, reduction);
}

function total(name: string, x: Values, reduction: Reduction): Result {
  const { kept, shape } = reducedShapes(name, x.shape, reduction);
  const data = sumTo(x, kept);
  const from = x.shape;
  return {
    name,
    data: data === x.data ? data.slice() : data,
    shape,
    pullbacks: [(gradient) => broadcastTo({ data: gradient, shape: kept }, from)],
  };
}

/** Ties share the gradient: at a tie of k entries each moves the maximum by 1/k on average. */
function maxOfAll({ data: x, shape: from }: Values, reduction: Reduction): Result {
  const largest = x[indexOfLargest(x)];
  const isLargest = (value: number): boolean =>
    value === largest || (Number.isNaN(value) && Number.isNaN(largest));
  const pullback: Pullback = ([gradient]) => {
    const ties = x.filter(isLargest).length;
    return x.map((value) => (isLargest(value) ? gradient / ties : 0));
  };
  const { shape } = reducedShapes("max", from, reduction);
  return { name: "max", data: Float64Array.of(largest), shape, pullbacks: [pullback] };
}

/** The first of the largest entries takes the gradient, as its index is the one that is reported. */
function maxAlong(x: Values, dim: number, reduction: Reduction): Result {
  const { kept, shape } = reducedShapes("max", x.shape, reduction);
  const along = resolveDim("max", dim, x.shape.length);
  const { data: lines, shape: swapped } = swapWithLast(x, along);
  const [length, size] = [x.shape[along], lines.length];
  const places = new Int32Array(size / length);
  for (let i = 0; i < places.length; i++) {
    places[i] = i * length + indexOfLargest(lines.subarray(i * length, (i + 1) * length));
  }
  const largest = Float64Array.from(places, (place) => lines[place]);
  const { data } = swapWithLast({ data: largest, shape: [...swapped.slice(0, -1), 1] }, along);
  const pullback: Pullback = (gradient) => {
    const { data: from } = swapWithLast({ data: gradient, shape: kept }, along);
    const out = new Float64Array(size);
    places.forEach((place, i) => (out[place] = from[i]));
    return swapWithLast({ data: out, shape: swapped }, along).data;
  };
  return { name: "max", data, shape, pullbacks: [pullback] };
}

/** The shape with the reduced dimensions kept as 1, which broadcasts back, and the output's shape. */
function reducedShapes(
  caller: string,
  shape: readonly number[],
  { dim, keepdim = false }: Reduction,
): { kept: number[]; shape: number[] } {
  const along = dim === undefined ? undefined : resolveDim(caller, dim, shape.length);
  const reduced = (d: number): boolean => along === undefined || d === along;
  const kept = shape.map((length, d) => (reduced(d) ? 1 : length));
  return { kept, shape: keepdim ? kept : shape.filter((_, d) => !reduced(d)) };
}
