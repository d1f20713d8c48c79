/** A matrix inside an array: entry (i, j) is data[start + i * rowStride + j * columnStride]. */
export interface Matrix {
  readonly data: Float64Array;
  readonly start: number;
  readonly rows: number;
  readonly columns: number;
  readonly rowStride: number;
  readonly columnStride: number;
}

export function rowMajor(data: Float64Array, start: number, rows: number, columns: number): Matrix {
  return { data, start, rows, columns, rowStride: columns, columnStride: 1 };
}

/** The transposed matrix, without moving a number. */
export function transposed(m: Matrix): Matrix {
  return {
    ...m,
    rows: m.columns,
    columns: m.rows,
    rowStride: m.columnStride,
    columnStride: m.rowStride,
  };
}

/** Adds the product a b to `out`, which is row-major. */
export function addProduct(a: Matrix, b: Matrix, out: Matrix): void {
  for (let i = 0; i < a.rows; i++) {
    const row = out.start + i * out.rowStride;
    for (let k = 0; k < a.columns; k++) {
      const factor = a.data[a.start + i * a.rowStride + k * a.columnStride]!;
      const place = b.start + k * b.rowStride;
      for (let j = 0; j < b.columns; j++) {
        out.data[row + j]! += factor * b.data[place + j * b.columnStride]!;
      }
    }
  }
}
