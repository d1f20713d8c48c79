import { affine } from "../autograd/affine";
import { formatShape, sameShape } from "../autograd/shape";
import { Tensor, tensor } from "../autograd/tensor";
import { checkCount, checkSize } from "../numerics/checks";
import { describe } from "../numerics/describe";
import { generatorOf, type Generator, type Sampling } from "../random/generator";
import { uniform } from "../random/uniform";
import { moduleOf, type Module } from "./module";

/** What draws the first weights or biases, as `xavierNormal` does. */
export type Initialiser = (shape: readonly number[], options: Sampling) => Tensor;

export interface LinearOptions {
  /** What draws the weight [out, in], or its values. */
  weight?: Initialiser | Tensor;
  /** What draws the bias [out], or its values; false for none. */
  bias?: boolean | Initialiser | Tensor;
  /** Needed unless nothing is drawn. */
  generator?: Generator;
}

/** The layer, whose weight can be read. */
export interface Linear extends Module {
  readonly weight: Tensor;
}

/**
 * The layer x Wᵀ + b from `inFeatures` numbers to `outFeatures`, with weight W [out, in] and bias b
 * [out] as its parameters.
 *
 * Both are drawn from U(-1/√in, 1/√in), PyTorch's default, unless the options say otherwise; the
 * weight first. Values that are given are copied.
 *
 * @throws TypeError or RangeError for sizes that are not integers >= 1, for values of another shape,
 * and without a generator if something is to be drawn; the generator has then not moved.
 * @example
 * const layer = linear(2, 1, { weight: tensor([[3, 4]]), bias: tensor([5]) });
 * layer(tensor([[1, 2]])).toArray() // [[16]]
 */
export function linear(
  inFeatures: number,
  outFeatures: number,
  options: LinearOptions = {},
): Linear {
  checkCount("linear", "inFeatures", inFeatures);
  checkCount("linear", "outFeatures", outFeatures);
  checkSize("linear", inFeatures * outFeatures);
  const bound = 1 / Math.sqrt(inFeatures);
  const byDefault: Initialiser = (shape, sampling) => uniform(-bound, bound, shape, sampling);
  const { weight = byDefault, bias = true } = options;
  const sources = [
    sourceOf("weight", weight, [outFeatures, inFeatures]),
    ...(bias === false ? [] : [sourceOf("bias", bias === true ? byDefault : bias, [outFeatures])]),
  ];
  if (sources.some(({ values }) => typeof values === "function")) {
    generatorOf("linear", options as Sampling);
  }
  const [W, b] = sources.map((source) => parameterFrom(source, options as Sampling));
  const layer = moduleOf((x) => affine(x, W, b), b === undefined ? [W] : [W, b]);
  return Object.assign(layer, { weight: W });
}

interface Source {
  readonly name: string;
  readonly values: Initialiser | Tensor;
  readonly shape: readonly number[];
}

function sourceOf(name: string, values: Initialiser | Tensor, shape: readonly number[]): Source {
  if (values instanceof Tensor) checkValues(name, values, shape);
  else if (typeof values !== "function") {
    throw new TypeError(
      `linear: ${name} must be a Tensor or a function that draws one, got ${describe(values)}`,
    );
  }
  return { name, values, shape };
}

function parameterFrom({ name, values, shape }: Source, { generator }: Sampling): Tensor {
  const drawn = typeof values === "function" ? values(shape, { generator }) : values;
  checkValues(name, drawn, shape);
  return tensor(drawn, { requiresGrad: true });
}

function checkValues(name: string, values: Tensor, shape: readonly number[]): void {
  if (values instanceof Tensor && sameShape(values.shape, shape)) return;
  const got = values instanceof Tensor ? formatShape(values.shape) : describe(values);
  throw new RangeError(`linear: ${name} must have the shape ${formatShape(shape)}, got ${got}`);
}
