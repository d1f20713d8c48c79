import { negativeLogLikelihood } from "./operations/likelihood";
import { formatShape } from "./shape";
import { apply, checkTensor, type Tensor } from "./tensor";

/**
 * The mean over the rows of -log p[target], where p = softmax(logits) are the probabilities of the
 * classes: the loss of a classifier, as a scalar in nats. Accurate where p[target] rounds to 1 and
 * where exp(logit) overflows; -Infinity marks a class that cannot be.
 *
 * @param logits shape [rows, classes].
 * @param targets the index of the right class for each row.
 * @throws RangeError for another shape, another number of targets, or a target that is no class.
 * @example crossEntropy(tensor([[0, 0]]), [1]).item() // 0.6931471805599453
 */
export function crossEntropy(logits: Tensor, targets: ArrayLike<number>): Tensor {
  checkTensor("crossEntropy", logits);
  const [rows, classes] = logits.shape;
  if (logits.shape.length !== 2 || rows === 0 || classes === 0 || targets.length !== rows) {
    throw new RangeError(
      "crossEntropy: needs logits of shape [rows, classes] and a target for each row, " +
        `got ${formatShape(logits.shape)} and ${targets.length} targets`,
    );
  }
  const wrong = Array.from(targets).find((t) => !(Number.isInteger(t) && t >= 0 && t < classes));
  if (wrong !== undefined) {
    throw new RangeError(
      `crossEntropy: targets must be integers >= 0 and < ${classes}, got ${wrong}`,
    );
  }
  const places = Int32Array.from(targets);
  return apply((x) => negativeLogLikelihood(x, places), logits);
}
