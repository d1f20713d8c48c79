import type { Tensor } from "../autograd/tensor";
import type { Layer } from "./module";

/** What may stand between a layer and its input: it sees both, and gives the layer what it returns. */
export type Observer = (layer: Layer, x: Tensor) => Tensor;

let observer: Observer | undefined;

/** What f returns, while the observer sees every layer that a net calls inside. f is synchronous. */
export function observing<T>(by: Observer, f: () => T): T {
  const before = observer;
  observer = by;
  try {
    return f();
  } finally {
    observer = before;
  }
}

/** The layer's value at x, or at what the observer makes of x. */
export function applied(layer: Layer, x: Tensor): Tensor {
  return layer(observer === undefined ? x : observer(layer, x));
}
