import { checkTensor, type Tensor } from "../autograd/tensor";
import type { Dim } from "./alongDim";
import { softmax } from "./softmax";

/**
 * softmax(−x), the probabilities that favour the smallest entries along a dimension.
 *
 * Shape: that of x. @throws RangeError for a dimension that x does not have.
 * @example softmin(tensor([0, 0, Infinity])).toArray() // [0.5, 0.5, 0]
 *
 * Source: Bridle 1990, NIPS 2.
 */
export function softmin(x: Tensor, { dim = -1 }: Dim = {}): Tensor {
  checkTensor("softmin", x);
  return softmax(x.neg(), { dim });
}
