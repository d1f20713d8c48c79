import { cat as concatenate } from "./operations/arrangement";
import { apply, checkTensor, type Tensor } from "./tensor";

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
  return apply((...parts) => concatenate(parts, dim), ...tensors);
}
