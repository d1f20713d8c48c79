import { checkSize } from "../numerics/checks";
import { describe } from "../numerics/describe";

// Loops and not `every` or `reduce`: each operation passes here, and its numbers may be few.

/** The number of entries of a shape: 1 for the scalar shape []. */
export function sizeOf(shape: readonly number[]): number {
  let size = 1;
  for (let dim = 0; dim < shape.length; dim++) size *= shape[dim];
  return size;
}

/** The shape as messages show it, e.g. [2, 3]. */
export function formatShape(shape: readonly number[]): string {
  return `[${shape.join(", ")}]`;
}

export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let dim = 0; dim < a.length; dim++) if (a[dim] !== b[dim]) return false;
  return true;
}

/**
 * @throws TypeError or RangeError unless the shape is an array of integers >= `least` that fits
 * memory. A tensor may be empty; a sample that is empty is a mistake.
 */
export function checkShape(caller: string, shape: readonly number[], least: number = 0): void {
  if (!Array.isArray(shape)) {
    throw new TypeError(`${caller}: shape must be an array such as [2, 3], got ${describe(shape)}`);
  }
  if (!shape.every((length) => Number.isInteger(length) && length >= least)) {
    throw new RangeError(
      `${caller}: lengths in a shape must be integers >= ${least}, got ${formatShape(shape)}`,
    );
  }
  checkSize(caller, sizeOf(shape));
}

/** The dimension counted from the front: dim -1 is the last one, as in NumPy. */
export function resolveDim(caller: string, dim: number, rank: number): number {
  if (!Number.isInteger(dim) || dim < -rank || dim >= rank) {
    throw new RangeError(
      `${caller}: dim must be an integer >= ${-rank} and < ${rank} for rank ${rank}, got ${dim}`,
    );
  }
  return dim < 0 ? dim + rank : dim;
}

/** How far apart in row-major data the neighbours along each dimension lie: [2, 3] -> [3, 1]. */
export function stridesOf(shape: readonly number[]): number[] {
  const strides = new Array<number>(shape.length);
  let stride = 1;
  for (let dim = shape.length - 1; dim >= 0; dim--) {
    strides[dim] = stride;
    stride *= shape[dim];
  }
  return strides;
}
