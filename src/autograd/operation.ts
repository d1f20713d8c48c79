/** Numbers in row-major order, and the shape that arranges them; shape [] is a single number. */
export interface Values {
  readonly data: Float64Array;
  readonly shape: readonly number[];
}

/**
 * The backward rule of an operation for one of its inputs: takes the gradient with respect to the
 * output and returns the gradient with respect to that input, in the input's own shape. The result
 * may be the argument itself, which must not be changed.
 */
export type Pullback = (gradient: Float64Array) => Float64Array;

/** What an operation gives: its output, and beside it how gradients flow back to each input. */
export interface Result {
  readonly name: string;
  readonly output: Values;
  readonly pullbacks: readonly Pullback[];
}

/** A differentiable function of plain values: it changes none of its inputs. */
export type Operation = (...inputs: Values[]) => Result;
