import { describe } from "../numerics/describe";
import { pairwiseSum } from "../numerics/pairwiseSum";
import { logProbabilities, probabilities } from "../numerics/probabilities";
import type { Pullback, Result, Values } from "./operation";
import { formatShape } from "./shape";
import { checkTensor, record, type Tensor } from "./tensor";

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
      `crossEntropy: targets must be integers >= 0 and < ${classes}, got ${describe(wrong)}`,
    );
  }
  const classOf = Int32Array.from(targets);
  return record((x) => meanSurprise(x, classOf), logits);
}

function meanSurprise({ data, shape }: Values, targets: Int32Array): Result {
  const [rows, classes] = shape;
  const row = (i: number): Float64Array => data.subarray(i * classes, (i + 1) * classes);
  const losses = Float64Array.from(targets, (target, i) => -logProbabilities(row(i))[target]);
  const pullback: Pullback = ([gradient]) => {
    const out = new Float64Array(data.length);
    targets.forEach((target, i) => {
      const slopes = probabilities(row(i)).map((p) => (gradient / rows) * p);
      // p[target] - 1, as the sum of the others, which does not cancel.
      slopes[target] = 0;
      slopes[target] = -pairwiseSum(slopes, 0, classes);
      out.set(slopes, i * classes);
    });
    return out;
  };
  const loss = pairwiseSum(losses, 0, rows) / rows;
  return { name: "crossEntropy", data: Float64Array.of(loss), shape: [], pullbacks: [pullback] };
}
