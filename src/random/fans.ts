import { checkShape, formatShape, sizeOf } from "../autograd/shape";
import { checkStd } from "../numerics/checks";
import { generatorOf, type Generator, type Sampling } from "./generator";

/** How an initialiser scales its weights, and where it takes its numbers from. */
export interface Initialisation extends Sampling {
  /** What the usual size of a weight is multiplied by: finite and >= 0. */
  readonly gain?: number;
}

/** How many numbers meet in a unit. */
export interface Fans {
  /** Weights into a unit of the next layer. */
  readonly fanIn: number;
  /** Weights out of a unit of the layer before. */
  readonly fanOut: number;
}

/**
 * The fans of weights in PyTorch's layout, [fanOut, fanIn] and then the window of a convolution, whose
 * places multiply both.
 *
 * @throws TypeError or RangeError unless the shape is an array of at least two integers >= 1.
 * @example fansOf("example", [16, 3, 5, 5]) // { fanIn: 75, fanOut: 400 }
 */
export function fansOf(caller: string, shape: readonly number[]): Fans {
  checkWeightShape(caller, shape);
  const [rows, columns, ...window] = shape;
  return { fanIn: columns * sizeOf(window), fanOut: rows * sizeOf(window) };
}

/** @throws TypeError or RangeError unless the shape is an array of at least two integers >= 1. */
export function checkWeightShape(caller: string, shape: readonly number[]): void {
  checkShape(caller, shape, 1);
  if (shape.length < 2) {
    throw new RangeError(
      `${caller}: shape must be [fanOut, fanIn] or longer, got ${formatShape(shape)}`,
    );
  }
}

/** The options of a caller, checked, with its own gain where none is given. */
export function initialisationOf(
  caller: string,
  options: Initialisation,
  usual: number,
): { gain: number; generator: Generator } {
  const generator = generatorOf(caller, options);
  const { gain = usual } = options;
  checkStd(caller, "gain", gain);
  return { gain, generator };
}
