import { noGrad } from "../autograd/noGrad";
import { formatShape } from "../autograd/shape";
import { indexOfLargest } from "../numerics/largest";
import { checkLabelled, type Labelled } from "./batches";
import { checkModule, type Module } from "./module";

/**
 * The share of images, from 0 to 1, whose largest output is that of their label. Nothing is recorded,
 * and the net is in evaluation meanwhile. Outputs with NaN are wrong; of equals the first counts.
 *
 * @throws TypeError or RangeError for another net or other data.
 * @example
 * const net = sequential(tanh);
 * classificationAccuracy(net, { images: tensor([[1, 2], [3, 1]]), labels: [1, 1] }) // 0.5
 */
export function classificationAccuracy(net: Module, data: Labelled): number {
  checkModule("classificationAccuracy", net);
  checkLabelled("classificationAccuracy", data);
  const { training } = net;
  net.eval();
  try {
    const { data: outputs, shape } = noGrad(() => net(data.images));
    const [images, classes] = shape;
    if (shape.length !== 2 || images !== data.labels.length) {
      throw new RangeError(
        `classificationAccuracy: needs outputs of shape [${data.labels.length}, classes], ` +
          `got ${formatShape(shape)}`,
      );
    }
    const right = data.labels.filter((label, i) => {
      const row = outputs.subarray(i * classes, (i + 1) * classes);
      return indexOfLargest(row) === label && !Number.isNaN(row[label]);
    });
    return right.length / data.labels.length;
  } finally {
    net.train(training);
  }
}
