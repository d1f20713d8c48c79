import { checkShape, formatShape, sizeOf } from "../autograd/shape";

/**
 * How many draws fill the shape, 1 or more.
 *
 * @throws TypeError or RangeError unless it is an array of integers >= 1 that fits memory. A tensor
 * may be empty; a sample that is empty is a mistake.
 */
export function checkSampleShape(caller: string, shape: readonly number[]): number {
  checkShape(caller, shape);
  const size = sizeOf(shape);
  if (size === 0) {
    throw new RangeError(
      `${caller}: lengths in a shape must be integers >= 1, got ${formatShape(shape)}`,
    );
  }
  return size;
}
