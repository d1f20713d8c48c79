import { gemmSimd } from "./gemmSimd";
import { gemmTiles } from "./gemmTiles";
import type { View } from "./strided";

// Below it, laying numbers out for SIMD costs more than it wins.
const SMALLEST = 200;

/**
 * Adds the matrix product a b to `out`. Each entry is summed in the order of the plain triple loop,
 * whichever way is taken, and so is the same to the bit.
 */
export function gemm(a: View, b: View, out: View): void {
  const [rows, columns] = out.shape;
  const inner = b.shape[0];
  const isWorthIt = rows >= 4 && columns >= 4 && rows * columns * inner >= SMALLEST;
  const [x, y, sums] = [inIntegers(a), inIntegers(b), inIntegers(out)];
  if (isWorthIt && gemmSimd(x, y, sums)) return;
  gemmTiles(x, y, sums);
}

/**
 * The same view. What stood beside a double, as 64 in [0.5, 64], is kept as a double, and as an index
 * that halves the speed of everything below.
 */
function inIntegers({ data, shape, strides, start }: View): View {
  return {
    data,
    shape: [shape[0] | 0, shape[1] | 0],
    strides: [strides[0] | 0, strides[1] | 0],
    start: start | 0,
  };
}
