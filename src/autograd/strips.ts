import type { View } from "./strided";

/**
 * Lays rows out in strips of 4: the first number of each of four rows, then the second of each, and so
 * on. Instead of a row that is missing stands the last one.
 */
export function packStrips(
  { data, shape, strides, start }: View,
  memory: Float64Array,
  at: number,
): void {
  const [rowStride, columnStride] = strides;
  let to = at;
  for (let row = 0; row < shape[0]; row += 4) {
    const [second, third, fourth] = neighbours(shape[0] - row, rowStride);
    let from = start + row * rowStride;
    for (let column = 0; column < shape[1]; column++) {
      memory[to] = data[from];
      memory[to + 1] = data[from + second];
      memory[to + 2] = data[from + third];
      memory[to + 3] = data[from + fourth];
      from += columnStride;
      to += 4;
    }
  }
}

/**
 * Adds to a matrix what stands in strips of 4 columns: four numbers of the first row, then four of the
 * second, and so on. Instead of a column that is missing stands the last one, which is written twice.
 */
export function addStrips(
  memory: Float64Array,
  at: number,
  { data, shape, strides, start }: View,
): void {
  const [rowStride, columnStride] = strides;
  for (let column = 0; column < shape[1]; column += 4) {
    const [second, third, fourth] = neighbours(shape[1] - column, columnStride);
    let from = at + column * padded(shape[0]);
    let to = start + column * columnStride;
    for (let row = 0; row < shape[0]; row++) {
      const sum0 = data[to] + memory[from];
      const sum1 = data[to + second] + memory[from + 1];
      const sum2 = data[to + third] + memory[from + 2];
      const sum3 = data[to + fourth] + memory[from + 3];
      data[to] = sum0;
      data[to + second] = sum1;
      data[to + third] = sum2;
      data[to + fourth] = sum3;
      from += 4;
      to += rowStride;
    }
  }
}

/** How far from a line the next three lie, or the last of the lines that are left. */
function neighbours(left: number, stride: number): [number, number, number] {
  return [
    Math.min(1, left - 1) * stride,
    Math.min(2, left - 1) * stride,
    Math.min(3, left - 1) * stride,
  ];
}

/** The next multiple of 4. */
export function padded(count: number): number {
  return (count + 3) & ~3;
}
