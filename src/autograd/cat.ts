import type { Result, Values } from "./operation";
import { formatShape, resolveDim, sizeOf, stridesOf } from "./shape";
import { gather, scatter } from "./strided";
import { checkTensor, record, type Tensor } from "./tensor";

/**
 * The tensors one after the other along a dimension; the other lengths must agree.
 *
 * @param options.dim 0 by default; negative counts from the last.
 * @throws RangeError naming two shapes that do not fit, and for no tensors at all.
 * @example cat([tensor([[1], [2]]), tensor([[3], [4]])], { dim: 1 }).toArray() // [[1, 3], [2, 4]]
 */
export function cat(tensors: readonly Tensor[], { dim = 0 }: { dim?: number } = {}): Tensor {
  if (tensors.length === 0) throw new RangeError("cat: needs at least one tensor, got none");
  for (const part of tensors) checkTensor("cat", part);
  return record((...parts) => concatenate(parts, dim), ...tensors);
}

function concatenate(parts: readonly Values[], dim: number): Result {
  const first = parts[0].shape;
  const along = resolveDim("cat", dim, first.length);
  const total = parts.reduce((sum, part) => sum + lengthAlong(part.shape, first, along), 0);
  const shape = first.map((length, d) => (d === along ? total : length));
  const strides = stridesOf(shape);
  // The parts are added into place, and -0 + x is x for every x, where 0 + -0 is 0.
  const data = new Float64Array(sizeOf(shape)).fill(-0);
  let end = 0;
  const pullbacks = parts.map((part) => {
    const place = { shape: part.shape, strides, start: end };
    scatter(part.data, { data, ...place });
    end += part.shape[along] * strides[along];
    return (gradient: Float64Array) => gather({ data: gradient, ...place });
  });
  return { name: "cat", data, shape, pullbacks };
}

function lengthAlong(shape: readonly number[], first: readonly number[], along: number): number {
  const fits =
    shape.length === first.length && shape.every((length, d) => d === along || length === first[d]);
  if (!fits) {
    throw new RangeError(
      `cat: shapes must agree but for dim ${along}, got ${formatShape(first)} and ${formatShape(shape)}`,
    );
  }
  return shape[along];
}
