import { backpropagate, free, type GraphNode } from "./backpropagate";
import { isRecording, noGrad } from "./noGrad";
import type { Operation, Values } from "./operation";
import { add, div, mul, neg, sub } from "./operations/arithmetic";
import { reshape, slice, transpose } from "./operations/arrangement";
import { exp, log, sin, sqrt } from "./operations/elementary";
import { max } from "./operations/maximum";
import { pow } from "./operations/power";
import { matmul } from "./operations/product";
import { mean, sum, type Reduction } from "./operations/reduction";
import { print } from "./print";
import { formatShape, sameShape } from "./shape";

const inspect: unique symbol = Symbol.for("nodejs.util.inspect.custom");

/** Numbers nested as deep as a tensor has dimensions. */
export type NestedArray = number | NestedArray[];

/**
 * An array of doubles of any rank that remembers how it was computed, so that `backward` can tell
 * the slope of a result with respect to each number that it was computed from.
 *
 * Operations are methods, change nothing and return a new tensor. An operand may be a number;
 * shapes broadcast as in NumPy. Made by `tensor`, `zeros`, `ones` and by operations, not by `new`.
 *
 * @example
 * const x = tensor([1, 2, 3], { requiresGrad: true });
 * x.mul(x).sum().backward();
 * x.grad // tensor([2., 4., 6.])
 */
export class Tensor implements Values {
  /** The numbers in row-major order: the storage itself, not a copy. */
  readonly data: Float64Array;
  /** The length of each dimension; [] for a single number. */
  readonly shape: readonly number[];
  /** The place in the recorded graph; null for a tensor that requires no gradient. */
  readonly node: GraphNode | null;
  /** The sum of the gradients of all `backward` calls since `zeroGrad`; only leaves have one. */
  grad: Tensor | null = null;

  /** For `tensor` and `apply`: takes the values over without a copy. */
  constructor(
    data: Float64Array,
    shape: readonly number[],
    node: GraphNode | "leaf" | null = null,
  ) {
    this.data = data;
    this.shape = shape;
    this.node = node === "leaf" ? this.#leaf() : node;
  }

  #leaf(): GraphNode {
    const receive = (gradient: Float64Array): void => {
      const received = new Tensor(gradient, this.shape);
      this.grad = this.grad === null ? received : noGrad(() => received.add(this.grad!));
    };
    return { operation: "", inputs: [], pullbacks: [], receive };
  }

  get requiresGrad(): boolean {
    return this.node !== null;
  }

  add(other: Tensor | number): Tensor {
    return apply(add, this, operand("add", other));
  }

  sub(other: Tensor | number): Tensor {
    return apply(sub, this, operand("sub", other));
  }

  mul(other: Tensor | number): Tensor {
    return apply(mul, this, operand("mul", other));
  }

  div(other: Tensor | number): Tensor {
    return apply(div, this, operand("div", other));
  }

  neg(): Tensor {
    return apply(neg, this);
  }

  pow(exponent: Tensor | number): Tensor {
    return apply(pow, this, operand("pow", exponent));
  }

  exp(): Tensor {
    return apply(exp, this);
  }

  log(): Tensor {
    return apply(log, this);
  }

  sqrt(): Tensor {
    return apply(sqrt, this);
  }

  sin(): Tensor {
    return apply(sin, this);
  }

  matmul(other: Tensor): Tensor {
    return apply(matmul, this, other);
  }

  transpose(dim0: number = 0, dim1: number = 1): Tensor {
    return apply((x) => transpose(x, dim0, dim1), this);
  }

  reshape(shape: readonly number[]): Tensor {
    return apply((x) => reshape(x, shape), this);
  }

  slice(start: number, end?: number, dim: number = 0): Tensor {
    return apply((x) => slice(x, start, end, dim), this);
  }

  sum(reduction: Reduction = {}): Tensor {
    return apply((x) => sum(x, reduction), this);
  }

  mean(reduction: Reduction = {}): Tensor {
    return apply((x) => mean(x, reduction), this);
  }

  max(reduction: Reduction = {}): Tensor {
    return apply((x) => max(x, reduction), this);
  }

  backward(v?: Tensor, { retainGraph = false }: { retainGraph?: boolean } = {}): void {
    if (this.node === null) {
      throw new Error(
        "backward: needs a tensor that requires a gradient, got one that does not; " +
          "make an input with tensor(data, { requiresGrad: true })",
      );
    }
    const gradients = backpropagate(this.node, seed(this, v));
    if (!retainGraph) free(this.node);
    for (const [leaf, gradient] of gradients) leaf.receive!(gradient);
  }

  zeroGrad(): void {
    this.grad = null;
  }

  detach(): Tensor {
    return new Tensor(this.data, this.shape);
  }

  item(): number {
    if (this.data.length !== 1) {
      throw new Error(`item: needs a tensor of one value, got shape ${formatShape(this.shape)}`);
    }
    return this.data[0]!;
  }

  toArray(): NestedArray {
    let start = 0;
    const nested = (dim: number): NestedArray =>
      dim === this.shape.length
        ? this.data[start++]!
        : Array.from({ length: this.shape[dim]! }, () => nested(dim + 1));
    return nested(0);
  }

  toString(): string {
    return print(this, this.#printedNode());
  }

  [inspect](): string {
    return this.toString();
  }

  #printedNode(): string {
    if (this.node === null) return "";
    const { operation } = this.node;
    if (operation === "") return "requires_grad=True";
    return `grad_fn=<${operation.charAt(0).toUpperCase()}${operation.slice(1)}Backward0>`;
  }
}

/** The operation's output as a tensor, recorded if an input requires a gradient. */
export function apply(operation: Operation, ...inputs: Tensor[]): Tensor {
  const { name, output, pullbacks } = operation(...inputs);
  const recorded = isRecording() && inputs.some((input) => input.requiresGrad);
  if (!recorded) return new Tensor(output.data, output.shape);
  const node = { operation: name, inputs: inputs.map((input) => input.node), pullbacks };
  return new Tensor(output.data, output.shape, node);
}

/** A number as a scalar tensor. @throws TypeError for what is neither a number nor a tensor. */
function operand(caller: string, value: Tensor | number): Tensor {
  if (value instanceof Tensor) return value;
  if (typeof value === "number") return new Tensor(Float64Array.of(value), []);
  throw new TypeError(`${caller}: needs a number or a Tensor, got ${typeof value}`);
}

/** The gradient that backward starts from. */
function seed(root: Tensor, v: Tensor | undefined): Float64Array {
  if (v === undefined) {
    if (root.data.length === 1) return Float64Array.of(1);
    throw new Error(
      `backward: needs a vector v for a tensor of shape ${formatShape(root.shape)}; ` +
        "pass onesLike(y), or reduce y to one number first",
    );
  }
  if (!(v instanceof Tensor)) {
    throw new TypeError(`backward: v must be a Tensor, got ${typeof v}; options come second`);
  }
  if (!sameShape(root.shape, v.shape)) {
    throw new RangeError(
      `backward: v must have the shape ${formatShape(root.shape)}, got ${formatShape(v.shape)}`,
    );
  }
  return v.data;
}
