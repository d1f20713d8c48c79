import type { Tensor } from "../autograd/tensor";
import { checkNumber, checkStd } from "../numerics/checks";
import { describe } from "../numerics/describe";
import { optimizerOf, type Optimizer } from "./optimizer";

export interface AdamOptions {
  /** The learning rate, finite and >= 0. */
  lr?: number;
  /** How much of the running means of g and g² stays at a step: two numbers >= 0 and < 1. */
  betas?: readonly [number, number];
  /** What keeps the quotient finite where gradients are 0: finite and >= 0. */
  eps?: number;
  /** How strongly weights are pulled to 0, finite and >= 0. */
  weightDecay?: number;
}

/**
 * Adam: w ← w - lr m / (√v + eps), where m and v are running means of the gradient g and of g²,
 * divided by 1 - betaᵗ at step t, as they begin at 0. Weight decay adds weightDecay w to g.
 *
 * @throws TypeError or RangeError for other parameters or options.
 * @example
 * const w = tensor([1, 1], { requiresGrad: true });
 * w.mul(tensor([1e-6, 1e6])).sum().backward();
 * adam([w], { lr: 0.5, eps: 0 }).step();
 * w.toArray() // [0.5, 0.5]
 *
 * Source: Kingma & Ba 2015, "Adam: a method for stochastic optimization", ICLR, algorithm 1.
 */
export function adam(parameters: readonly Tensor[], options: AdamOptions = {}): Optimizer {
  return adaptive("adam", parameters, options, false);
}

/** Adam, or with `decoupled` AdamW, where weight decay shrinks w itself. */
export function adaptive(
  name: string,
  parameters: readonly Tensor[],
  { lr = 1e-3, betas = [0.9, 0.999], eps = 1e-8, weightDecay = 0 }: AdamOptions,
  decoupled: boolean,
): Optimizer {
  checkBetas(name, betas);
  checkStd(name, "eps", eps);
  checkStd(name, "weightDecay", weightDecay);
  const [beta1, beta2] = betas;
  const states: State[] = [];
  return optimizerOf(name, parameters, lr, (w, gradient, i, lr) => {
    const state = (states[i] ??= startOf(w.length));
    const { m, v } = state;
    state.left1 *= beta1;
    state.left2 *= beta2;
    const rate = lr / (1 - state.left1);
    const root = Math.sqrt(1 - state.left2);
    for (let j = 0; j < w.length; j++) {
      if (decoupled) w[j] *= 1 - lr * weightDecay;
      const g = decoupled ? gradient[j] : gradient[j] + weightDecay * w[j];
      m[j] += (1 - beta1) * (g - m[j]);
      v[j] = beta2 * v[j] + (1 - beta2) * g * g;
      w[j] -= (rate * m[j]) / (Math.sqrt(v[j]) / root + eps);
    }
  });
}

/** The running means of a parameter, and the share betaᵗ of their start that is still in them. */
interface State {
  readonly m: Float64Array;
  readonly v: Float64Array;
  left1: number;
  left2: number;
}

function startOf(length: number): State {
  return { m: new Float64Array(length), v: new Float64Array(length), left1: 1, left2: 1 };
}

function checkBetas(caller: string, betas: readonly number[]): void {
  if (!Array.isArray(betas) || betas.length !== 2) {
    throw new TypeError(`${caller}: betas must be two numbers, got ${describe(betas)}`);
  }
  for (const beta of betas) checkNumber(caller, "betas", beta);
  if (!betas.every((beta) => beta >= 0 && beta < 1)) {
    throw new RangeError(`${caller}: betas must be >= 0 and < 1, got ${betas.join(" and ")}`);
  }
}
