import { swapped, type View } from "./strided";

/**
 * Adds the matrix product a b to `out`, tile by tile: 4 rows of a against 2 columns of b, whose 8 sums
 * stay in registers while each number that is read serves two or four of them. Each entry is summed in
 * the order of the plain triple loop, whatever the tile.
 */
export function gemmTiles(a: View, b: View, out: View): void {
  const [rows, columns] = out.shape;
  // A row times a matrix: (a b)' = b' a' fills the tiles.
  if (rows < 4 && columns > rows) addTiles(transposed(b), transposed(a), transposed(out));
  else addTiles(a, b, out);
}

function transposed(view: View): View {
  return swapped(view, 0, 1);
}

function addTiles(a: View, b: View, out: View): void {
  const [rows, columns] = out.shape;
  const strip = new Float64Array(2 * b.shape[0]);
  for (let column = 0; column < columns; column += 2) {
    packColumns(b, column, strip);
    let row = 0;
    for (; row + 4 <= rows; row += 4) addFourRows(a, row, strip, out, column);
    for (; row < rows; row++) addOneRow(a, row, strip, out, column);
  }
}

/** Lays two columns of b side by side; the last one alone, if their number is odd, twice. */
function packColumns(b: View, column: number, strip: Float64Array): void {
  const { data, start } = b;
  const [rowStride, columnStride] = b.strides;
  const next = column + 1 < b.shape[1] ? columnStride : 0;
  let place = start + column * columnStride;
  for (let k = 0; k < strip.length; k += 2) {
    strip[k] = data[place];
    strip[k + 1] = data[place + next];
    place += rowStride;
  }
}

function addFourRows(
  { data, start, strides: [rowStride, columnStride] }: View,
  row: number,
  strip: Float64Array,
  out: View,
  column: number,
): void {
  let [a0, a1, a2, a3, b0, b1, b2, b3] = [0, 0, 0, 0, 0, 0, 0, 0];
  let place = start + row * rowStride;
  for (let k = 0; k < strip.length; k += 2) {
    const x = strip[k];
    const y = strip[k + 1];
    const m0 = data[place];
    const m1 = data[place + rowStride];
    const m2 = data[place + 2 * rowStride];
    const m3 = data[place + 3 * rowStride];
    a0 += m0 * x;
    a1 += m1 * x;
    a2 += m2 * x;
    a3 += m3 * x;
    b0 += m0 * y;
    b1 += m1 * y;
    b2 += m2 * y;
    b3 += m3 * y;
    place += columnStride;
  }
  addPair(out, row, column, a0, b0);
  addPair(out, row + 1, column, a1, b1);
  addPair(out, row + 2, column, a2, b2);
  addPair(out, row + 3, column, a3, b3);
}

function addOneRow(
  { data, start, strides: [rowStride, columnStride] }: View,
  row: number,
  strip: Float64Array,
  out: View,
  column: number,
): void {
  let [a, b] = [0, 0];
  let place = start + row * rowStride;
  for (let k = 0; k < strip.length; k += 2) {
    const m = data[place];
    a += m * strip[k];
    b += m * strip[k + 1];
    place += columnStride;
  }
  addPair(out, row, column, a, b);
}

/** Adds to entry (row, column) and, where there is one, to its right neighbour. */
function addPair(out: View, row: number, column: number, a: number, b: number): void {
  const [rowStride, columnStride] = out.strides;
  const place = out.start + row * rowStride + column * columnStride;
  out.data[place] += a;
  if (column + 1 < out.shape[1]) out.data[place + columnStride] += b;
}
