import { describe } from "../numerics/describe";
import { inspect } from "../numerics/inspect";
import { backpropagate, free, type GraphNode } from "./backpropagate";
import { flatten, nest, type NestedArray, type NestedNumbers } from "./nested";
import { isRecording, noGrad } from "./noGrad";
import { add, div, mul, neg, sub } from "./arithmetic";
import { matmul } from "./matmul";
import type { Result, Values } from "./operation";
import { pow } from "./pow";
import { print } from "./print";
import { max, mean, sum, type Reduction } from "./reductions";
import { formatShape, sameShape } from "./shape";
import { exp, log, sin, sqrt } from "./unary";
import { reshape, slice, transpose } from "./views";

/**
 * An array of doubles of any rank that remembers how it was computed, so that `backward` can tell
 * the slope of a result with respect to each number that it was computed from.
 *
 * Operations are methods; they change nothing and return a new tensor with data of its own. Where
 * one takes another operand it may be a number, and shapes broadcast as in NumPy. A dimension may
 * be counted from the end: -1 is the last. Lengths of 0 are allowed: a sum over nothing is 0, a
 * mean NaN, a maximum a RangeError. Made by `tensor`, `zeros`, `ones`, not by `new`.
 *
 * @example
 * const x = tensor([1, 2, 3], { requiresGrad: true });
 * x.mul(x).sum().backward();
 * x.grad // tensor([2., 4., 6.])
 */
export class Tensor implements Values {
  /**
   * The numbers in row-major order: the storage itself, not a copy. Changing them between an
   * operation and `backward` changes the slopes that it finds.
   */
  readonly data: Float64Array;
  /** The length of each dimension; [] for a single number. */
  readonly shape: readonly number[];
  /** The place in the recorded graph; null for a tensor that requires no gradient. */
  readonly node: GraphNode | null;
  /** The sum of what all calls of `backward` since `zeroGrad` brought here; leaves alone have one. */
  grad: Tensor | null = null;

  /** Takes the arrays over without a copy; `tensor` is for everybody else. */
  constructor(data: Float64Array, shape: readonly number[], node: GraphNode | null = null) {
    this.data = data;
    this.shape = shape;
    this.node = node;
  }

  /** Whether operations on it are recorded: it was made so, or computed from such a tensor. */
  get requiresGrad(): boolean {
    return this.node !== null;
  }

  /** x + y. @throws RangeError naming both shapes unless they broadcast, as for sub, mul, div, pow. */
  add(y: Tensor | number): Tensor {
    return record(add, this, operand("add", y));
  }

  /** x - y. */
  sub(y: Tensor | number): Tensor {
    return record(sub, this, operand("sub", y));
  }

  /** x y, entry by entry. */
  mul(y: Tensor | number): Tensor {
    return record(mul, this, operand("mul", y));
  }

  /** x / y, entry by entry. */
  div(y: Tensor | number): Tensor {
    return record(div, this, operand("div", y));
  }

  /** -x. */
  neg(): Tensor {
    return record(neg, this);
  }

  /**
   * x^p, entry by entry: NaN for x < 0 unless p is whole; 1 for p = 0, with slope 0 even at x = 0.
   *
   * @example tensor([-2, 3]).pow(3).toArray() // [-8, 27]
   */
  pow(p: Tensor | number): Tensor {
    return record(pow, this, operand("pow", p));
  }

  /** e^x. */
  exp(): Tensor {
    return record(exp, this);
  }

  /** The natural logarithm: -Infinity at 0, NaN below. */
  log(): Tensor {
    return record(log, this);
  }

  /** The square root: NaN below 0, with slope Infinity at 0. */
  sqrt(): Tensor {
    return record(sqrt, this);
  }

  /** The sine of x in radians. */
  sin(): Tensor {
    return record(sin, this);
  }

  /**
   * The matrix product by torch.matmul's rules: [n, m] times [m, p] is [n, p]; a vector counts as
   * one row on the left and as one column on the right, and its dimension is dropped again; what
   * comes before the last two dimensions is a stack of matrices, which broadcasts.
   *
   * @throws RangeError naming both shapes if they do not fit.
   * @example tensor([[1, 2], [3, 4]]).matmul(tensor([1, 1])).toArray() // [3, 7]
   */
  matmul(y: Tensor): Tensor {
    checkTensor("matmul", y);
    return record(matmul, this, y);
  }

  /** Two dimensions exchanged. @throws RangeError for a dimension that is not there. */
  transpose(dim0: number = 0, dim1: number = 1): Tensor {
    return record((x) => transpose(x, dim0, dim1), this);
  }

  /**
   * The same numbers in another shape; one length may be -1 and follows from the others.
   *
   * @throws RangeError naming both shapes unless they hold equally many numbers.
   * @example tensor([1, 2, 3, 4]).reshape([2, -1]).toArray() // [[1, 2], [3, 4]]
   */
  reshape(shape: readonly number[]): Tensor {
    return record((x) => reshape(x, shape), this);
  }

  /**
   * The entries start, ..., end - 1 along a dimension, which stays. As in NumPy negative places
   * count from the end and places beyond the ends are cut off, so that the slice may be empty.
   *
   * @param end the length by default.
   * @throws RangeError for places that are not integers, or a dimension that is not there.
   * @example tensor([1, 2, 3, 4]).slice(1, -1).toArray() // [2, 3]
   */
  slice(start: number, end?: number, dim: number = 0): Tensor {
    return record((x) => slice(x, start, end, dim), this);
  }

  /**
   * The sum over all entries, or along `dim`, which `keepdim` keeps with length 1.
   *
   * @throws RangeError for a dimension that is not there.
   * @example tensor([[1, 2], [3, 4]]).sum({ dim: 1 }).toArray() // [3, 7]
   */
  sum(reduction: Reduction = {}): Tensor {
    return record((x) => sum(x, reduction), this);
  }

  /** The mean over all entries or along `dim`, as `sum`; NaN of nothing. */
  mean(reduction: Reduction = {}): Tensor {
    return record((x) => mean(x, reduction), this);
  }

  /**
   * The largest entry, or the largest along `dim`, as `sum`; NaN if one is NaN. Where several are
   * largest they share the gradient equally; along `dim` the first takes it.
   *
   * @throws RangeError for a maximum of nothing, or a dimension that is not there.
   * @example tensor([[1, 5], [7, 4]]).max({ dim: 1 }).toArray() // [5, 7]
   */
  max(reduction: Reduction = {}): Tensor {
    return record((x) => max(x, reduction), this);
  }

  /**
   * Adds to the `grad` of each leaf x that y was computed from the vector-Jacobian product
   * sum over i of v[i] dy[i] / dx. Called again it adds once more, as in PyTorch.
   *
   * @param v the weights of the entries of y, in its shape; needed unless y is one number, whose
   *   weight is 1.
   * @param options.retainGraph keeps what is needed for another call; otherwise it is given back.
   * @throws Error if y requires no gradient, if v is missing, or if an earlier call has freed the
   *   graph; TypeError or RangeError for another v. Then no gradient has changed.
   */
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

  /** Forgets the gradient, so that the next `backward` starts anew. */
  zeroGrad(): void {
    this.grad = null;
  }

  /** A tensor with the same storage that requires no gradient: a constant to what follows. */
  detach(): Tensor {
    return new Tensor(this.data, this.shape);
  }

  /** The number in a tensor of one entry. @throws Error naming the shape of any other. */
  item(): number {
    if (this.data.length !== 1) {
      throw new Error(`item: needs a tensor of one value, got shape ${formatShape(this.shape)}`);
    }
    return this.data[0];
  }

  /** A copy as nested arrays. @example tensor([[1, 2]]).toArray() // [[1, 2]] */
  toArray(): NestedArray {
    return nest(this);
  }

  /**
   * The text that PyTorch prints, without a dtype: 4 digits in aligned columns, "..." beyond 1000
   * entries; with requires_grad=True for a leaf, and grad_fn=<AddBackward0> for the result of `add`.
   */
  toString(): string {
    return print(this, this.#origin());
  }

  [inspect](): string {
    return this.toString();
  }

  #origin(): string {
    if (this.node === null) return "";
    const { operation } = this.node;
    if (operation === "") return "requires_grad=True";
    return `grad_fn=<${operation.charAt(0).toUpperCase()}${operation.slice(1)}Backward0>`;
  }
}

export interface TensorOptions {
  /** Whether operations on the tensor are recorded, so that `backward` finds its gradient. */
  requiresGrad?: boolean;
}

/**
 * A tensor of the given numbers, or of another tensor's. They are copied: later changes of `data` do
 * not reach it. The shape is that of the nesting, [] for a number; NaN and infinities are numbers.
 *
 * @throws TypeError for rows of unequal lengths and for what is not a number, saying where.
 * @example tensor([[1, 2], [3, 4]]).shape // [2, 2]
 */
export function tensor(data: NestedNumbers | Tensor, options: TensorOptions = {}): Tensor {
  const values =
    data instanceof Tensor ? { data: data.data.slice(), shape: data.shape } : flatten(data);
  return tensorOf(values, options);
}

/** A tensor that takes the arrays over without a copy. */
export function tensorOf({ data, shape }: Values, { requiresGrad = false }: TensorOptions): Tensor {
  return requiresGrad ? leaf(data, shape) : new Tensor(data, shape);
}

function leaf(data: Float64Array, shape: readonly number[]): Tensor {
  const receive = (gradient: Float64Array): void => {
    const [before, received] = [x.grad, new Tensor(gradient, shape)];
    x.grad = before === null ? received : noGrad(() => before.add(received));
  };
  const x = new Tensor(data, shape, { operation: "", inputs: [], pullbacks: [], receive });
  return x;
}

/** @throws TypeError, in the caller's name, unless the value is a tensor. */
export function checkTensor(caller: string, value: unknown): asserts value is Tensor {
  if (value instanceof Tensor) return;
  throw new TypeError(`${caller}: needs a Tensor, got ${describe(value)}`);
}

/** The result of an operation on the inputs, recorded in the graph if one of them requires a gradient. */
export function record(operation: (...inputs: Values[]) => Result, ...inputs: Tensor[]): Tensor {
  const { name, data, shape, pullbacks } = operation(...inputs);
  const recorded = isRecording() && inputs.some((input) => input.requiresGrad);
  if (!recorded) return new Tensor(data, shape);
  const nodes = inputs.map((input) => input.node);
  return new Tensor(data, shape, { operation: name, inputs: nodes, pullbacks });
}

/** The second operand of the operation, a number as a tensor of shape []. */
function operand(caller: string, value: Tensor | number): Tensor {
  if (value instanceof Tensor) return value;
  if (typeof value === "number") return new Tensor(Float64Array.of(value), []);
  throw new TypeError(`${caller}: needs a number or a Tensor, got ${describe(value)}`);
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
    throw new TypeError(
      `backward: v must be a Tensor, got ${describe(v)}; options are the second argument`,
    );
  }
  if (!sameShape(root.shape, v.shape)) {
    throw new RangeError(
      `backward: v must have the shape ${formatShape(root.shape)}, got ${formatShape(v.shape)}`,
    );
  }
  return v.data;
}
