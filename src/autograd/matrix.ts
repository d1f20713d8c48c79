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
