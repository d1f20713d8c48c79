import { formatShape, sameShape } from "../autograd/shape";
import { checkLayer, moduleOf, type Layer, type Module } from "./module";
import { applied } from "./observe";

/**
 * x + layer(x): the layer learns what to add, and gradients pass beside it with factor 1.
 *
 * @throws TypeError for what is no function; the result throws a RangeError unless the layer keeps
 * the shape.
 * @example residual(tanh)(tensor([0, 1])).toArray() // [0, 1.7615941559557649]
 *
 * Source: He, Zhang, Ren & Sun 2016, "Deep residual learning for image recognition", CVPR.
 */
export function residual(layer: Layer): Module {
  checkLayer("residual", layer);
  return moduleOf(
    (x) => {
      const y = applied(layer, x);
      if (!sameShape(x.shape, y.shape)) {
        throw new RangeError(
          `residual: the layer must keep the shape ${formatShape(x.shape)}, got ${formatShape(y.shape)}`,
        );
      }
      return x.add(y);
    },
    [],
    [layer],
  );
}
