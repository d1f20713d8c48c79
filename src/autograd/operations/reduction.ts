import { broadcastTo, sumTo } from "../broadcast";
import type { Result, Values } from "../operation";
import { resolveDim } from "../shape";

/** Which dimension to reduce (all of them by default), and whether to keep it with length 1. */
export interface Reduction {
  dim?: number;
  keepdim?: boolean;
}

export function sum(x: Values, reduction: Reduction): Result {
  return total("sum", x, reduction);
}

export function mean(x: Values, reduction: Reduction): Result {
  const { output, pullbacks } = total("mean", x, reduction);
  const count = x.data.length / output.data.length;
  const share = (sums: Float64Array): Float64Array => sums.map((value) => value / count);
  return {
    name: "mean",
    output: { data: share(output.data), shape: output.shape },
    pullbacks: [(gradient) => pullbacks[0](share(gradient))],
  };
}

function total(name: string, x: Values, reduction: Reduction): Result {
  const { kept, shape } = reducedShapes(name, x.shape, reduction);
  const data = sumTo(x, kept);
  const from = x.shape;
  return {
    name,
    output: { data: data === x.data ? data.slice() : data, shape },
    pullbacks: [(gradient) => broadcastTo({ data: gradient, shape: kept }, from)],
  };
}

/** The shape with the reduced dimensions kept as 1, which broadcasts back, and the output's shape. */
export function reducedShapes(
  caller: string,
  shape: readonly number[],
  { dim, keepdim = false }: Reduction,
): { kept: number[]; shape: number[] } {
  const along = dim === undefined ? undefined : resolveDim(caller, dim, shape.length);
  const reduced = (d: number): boolean => along === undefined || d === along;
  const kept = shape.map((length, d) => (reduced(d) ? 1 : length));
  return { kept, shape: keepdim ? kept : shape.filter((_, d) => !reduced(d)) };
}
