import type { Tensor } from "../autograd/tensor";

/** The mean along a dimension, which stays with length 1, x without it, and the mean of its square. */
export interface Moments {
  readonly mean: Tensor;
  readonly centred: Tensor;
  readonly variance: Tensor;
}

export function moments(x: Tensor, dim: number): Moments {
  const mean = x.mean({ dim, keepdim: true });
  const centred = x.sub(mean);
  return { mean, centred, variance: centred.mul(centred).mean({ dim, keepdim: true }) };
}

/** centred / √(variance + eps) · weight + bias. */
export function scaled(
  { centred, variance }: Omit<Moments, "mean">,
  eps: number,
  weight: Tensor,
  bias: Tensor,
): Tensor {
  return centred.div(variance.add(eps).sqrt()).mul(weight).add(bias);
}
