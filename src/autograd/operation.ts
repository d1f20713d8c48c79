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

/**
 * What a differentiable function of plain values gives: its name in the graph, its values, and beside
 * them how gradients flow back to each input. It changes none of its inputs.
 */
export interface Result extends Values {
  readonly name: string;
  readonly pullbacks: readonly Pullback[];
}
