import { times } from "./arithmetic";
import { broadcastTo, sumTo } from "../broadcast";
import type { Result, Values } from "../operation";
import { resolveDim } from "../shape";

/** Which dimension to reduce (all of them by default), and whether to keep it with length 1. */
export interface Reduction {
  dim?: number;
  keepdim?: boolean;
}

export function sum(x: Values, reduction: Reduction): Result {
  const { kept, shape } = reducedShapes("sum", x.shape, reduction);
  return {
    name: "sum",
    output: { data: sumTo(x, kept), shape },
    pullbacks: [(gradient) => broadcastTo({ data: gradient, shape: kept }, x.shape)],
  };
}

export function mean(x: Values, reduction: Reduction): Result {
  const total = sum(x, reduction);
  const share = {
    data: Float64Array.of(total.output.data.length / x.data.length),
    step: 0,
  } as const;
  const { data, shape } = total.output;
  return {
    name: "mean",
    output: { data: data.map((value) => (value * data.length) / x.data.length), shape },
    pullbacks: [(gradient) => total.pullbacks[0]!(times(gradient, share))],
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
