import type { Tensor } from "../autograd/tensor";
import { checkFinite, checkStd } from "../numerics/checks";
import { optimizerOf, type Optimizer } from "./optimizer";

export interface SgdOptions {
  /** The learning rate, finite and >= 0. */
  lr?: number;
  /** The share of the last step that is made once more, finite and >= 0. */
  momentum?: number;
  /** The share of the gradient that momentum leaves out. */
  dampening?: number;
  /** How strongly weights are pulled to 0, finite and >= 0. */
  weightDecay?: number;
  /** Nesterov's momentum: the gradient where the step will lead. */
  nesterov?: boolean;
}

/**
 * Stochastic gradient descent, w ← w - lr v with the velocity v ← momentum v + (1 - dampening) g,
 * g the gradient plus weightDecay w; Nesterov's form moves by g + momentum v instead. The first
 * velocity is g itself.
 *
 * @throws TypeError or RangeError for other parameters or options, and for nesterov without momentum
 * or with dampening.
 * @example
 * const w = tensor([1], { requiresGrad: true });
 * w.mul(w).sum().backward();
 * sgd([w], { lr: 0.25 }).step();
 * w.toArray() // [0.5]
 *
 * Source: Sutskever, Martens, Dahl & Hinton 2013, ICML, in PyTorch's form, where lr stands before v.
 */
export function sgd(
  parameters: readonly Tensor[],
  { lr = 1e-3, momentum = 0, dampening = 0, weightDecay = 0, nesterov = false }: SgdOptions = {},
): Optimizer {
  checkStd("sgd", "momentum", momentum);
  checkFinite("sgd", "dampening", dampening);
  checkStd("sgd", "weightDecay", weightDecay);
  if (nesterov && (momentum === 0 || dampening !== 0)) {
    throw new RangeError(
      `sgd: nesterov needs momentum > 0 and dampening 0, got ${momentum} and ${dampening}`,
    );
  }
  const velocities: Float64Array[] = [];
  return optimizerOf("sgd", parameters, lr, (w, gradient, i, lr) => {
    const v = velocities[i];
    const next = momentum === 0 ? gradient : (velocities[i] ??= new Float64Array(w.length));
    for (let j = 0; j < w.length; j++) {
      const g = gradient[j] + weightDecay * w[j];
      if (momentum !== 0) next[j] = v === undefined ? g : momentum * v[j] + (1 - dampening) * g;
      const velocity = momentum === 0 ? g : next[j];
      w[j] -= lr * (nesterov ? g + momentum * velocity : velocity);
    }
  });
}
