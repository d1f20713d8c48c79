import { checkLayer, moduleOf, type Layer, type Module } from "./module";
import { applied } from "./observe";

/** A net whose layers can be read. */
export interface Sequential extends Module {
  readonly layers: readonly Layer[];
}

/**
 * A net of layers one after the other: the last of ... the second of the first of x.
 *
 * A layer is a Module or any function of a tensor, so an Activation stands in it as it is.
 *
 * @throws TypeError for what is no function.
 * @example
 * const rng = { generator: generator(1) };
 * const net = sequential(linear(64, 32, rng), tanh, linear(32, 10, rng));
 * net(zeros([5, 64])).shape // [5, 10]
 * net.parameters.map((each) => each.shape) // [[32, 64], [32], [10, 32], [10]]
 */
export function sequential(...layers: readonly Layer[]): Sequential {
  for (const layer of layers) checkLayer("sequential", layer);
  const net = moduleOf((x) => layers.reduce((h, layer) => applied(layer, h), x), [], layers);
  return Object.assign(net, { layers });
}
