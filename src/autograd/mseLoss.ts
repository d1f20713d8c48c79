import { formatShape, sameShape } from "./shape";
import { checkTensor, type Tensor } from "./tensor";

/**
 * The mean squared error: the mean of (y - target)^2 over all entries, as a scalar.
 *
 * @throws RangeError naming both shapes unless they are equal: [n] against [n, 1] would broadcast to
 *   n^2 differences that nobody meant.
 * @example mseLoss(tensor([1, 2]), tensor([1, 4])).item() // 2
 */
export function mseLoss(y: Tensor, target: Tensor): Tensor {
  checkTensor("mseLoss", y);
  checkTensor("mseLoss", target);
  if (!sameShape(y.shape, target.shape)) {
    throw new RangeError(
      `mseLoss: shapes must be equal, got ${formatShape(y.shape)} and ${formatShape(target.shape)}`,
    );
  }
  return y.sub(target).pow(2).mean();
}
