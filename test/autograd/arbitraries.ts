import * as fc from "fast-check";
import { tensor, type Tensor } from "../../src/autograd/tensor";

/** Lengths from 1 to 4 in at most `maxRank` dimensions. */
export function shapes(maxRank: number): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: maxRank });
}

/** Tensors of a shape with entries between -2 and 2, or other bounds. */
export function tensorsOf(shape: readonly number[], min = -2, max = 2): fc.Arbitrary<Tensor> {
  const size = shape.reduce((a, b) => a * b, 1);
  return fc
    .array(fc.double({ min, max, noNaN: true }), { minLength: size, maxLength: size })
    .map((data) => tensor(Float64Array.from(data)).reshape(shape));
}

/** Tensors of any shape of at most `maxRank` dimensions. */
export function tensors(maxRank = 3): fc.Arbitrary<Tensor> {
  return shapes(maxRank).chain((shape) => tensorsOf(shape));
}

/** Pairs of shapes that broadcast: both are cut from one, leading lengths dropped, others made 1. */
export function broadcastingShapes(): fc.Arbitrary<[number[], number[]]> {
  const part = (shape: number[]): fc.Arbitrary<number[]> =>
    fc
      .tuple(fc.nat({ max: shape.length }), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
      .map(([dropped, ones]) => shape.map((n, i) => (ones[i] ? 1 : n)).slice(dropped));
  return shapes(4).chain((shape) => fc.tuple(part(shape), part(shape)));
}

/** Pairs of tensors whose shapes broadcast; the second is bounded away from 0. */
export function broadcastingTensors(): fc.Arbitrary<[Tensor, Tensor]> {
  return broadcastingShapes().chain(([a, b]) => fc.tuple(tensorsOf(a), tensorsOf(b, 0.5, 2)));
}

/** Every index of a shape, in row-major order. */
export function indices(shape: readonly number[]): number[][] {
  return shape.reduce<number[][]>(
    (prefixes, n) => prefixes.flatMap((p) => Array.from({ length: n }, (_, i) => [...p, i])),
    [[]],
  );
}

/** The entry of x at an index of a shape that x broadcasts to, by the rule's own words. */
export function entryAt(x: Tensor, index: readonly number[]): number {
  const own = index.slice(index.length - x.shape.length);
  const place = x.shape.reduce((sum, n, dim) => sum * n + (n === 1 ? 0 : own[dim]), 0);
  return x.data[place];
}

const length = fc.integer({ min: 1, max: 9 });

/** Pairs of matrices that can be multiplied. */
export const matrices: fc.Arbitrary<[Tensor, Tensor]> = fc
  .tuple(length, length, length)
  .chain(([n, m, p]) => fc.tuple(tensorsOf([n, m]), tensorsOf([m, p])));

/** Pairs of stacks of such matrices that broadcast. */
export const stacks: fc.Arbitrary<[Tensor, Tensor]> = fc
  .tuple(broadcastingShapes(), length, length, length)
  .chain(([[a, b], n, m, p]) =>
    fc.tuple(tensorsOf([...a.slice(-2), n, m]), tensorsOf([...b.slice(-2), m, p])),
  );

/** A tensor, and a reduction of all of it or of one dimension, counted from either end. */
export const reductions: fc.Arbitrary<[Tensor, { dim?: number; keepdim: boolean }]> = shapes(
  3,
).chain((shape) => {
  const dim = fc.constantFrom(undefined, ...shape.flatMap((_, d) => [d, d - shape.length]));
  return fc.tuple(tensorsOf(shape), fc.record({ dim, keepdim: fc.boolean() }));
});
