import type { Tensor } from "../autograd/tensor";
import { adaptive, type AdamOptions } from "./adam";
import type { Optimizer } from "./optimizer";

/**
 * AdamW: Adam whose weight decay, 0.01 by default, does not pass through the running means: each step
 * first shrinks w to (1 - lr weightDecay) w.
 *
 * @throws TypeError or RangeError for other parameters or options.
 * @example
 * const w = tensor([1], { requiresGrad: true });
 * w.mul(0).sum().backward();
 * adamW([w], { lr: 0.5, weightDecay: 0.5 }).step();
 * w.toArray() // [0.75]
 *
 * Source: Loshchilov & Hutter 2019, "Decoupled weight decay regularization", ICLR, algorithm 2.
 */
export function adamW(
  parameters: readonly Tensor[],
  { weightDecay = 0.01, ...options }: AdamOptions = {},
): Optimizer {
  return adaptive("adamW", parameters, { ...options, weightDecay }, true);
}
