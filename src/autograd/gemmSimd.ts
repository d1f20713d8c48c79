import { gemmSimdCode } from "./gemmSimdCode";
import { swapped, type View } from "./strided";
import { addStrips, packStrips, padded } from "./strips";

/** The program of gemmSimd.wat, and its memory. */
interface Program {
  readonly memory: Float64Array;
  /** At these bytes: rows of a in strips of 4, columns of b in strips of 4, and the sums. */
  readonly run: (
    a: number,
    b: number,
    sums: number,
    rows: number,
    columns: number,
    inner: number,
  ) => void;
}

// The largest blocks: a, b and the sums then fill the 1 MiB of the program, and stay in the
// processor's cache.
const ROWS = 128;
const COLUMNS = 256;
const INNER = 256;

// Where they stand in the memory.
const AT_B = ROWS * INNER;
const AT_SUMS = AT_B + INNER * COLUMNS;
const BYTES = 8;

/** Undefined before it is asked for, null where there is no SIMD or no leave to use it. */
let program: Program | null | undefined;

/**
 * Adds the matrix product a b to `out` two numbers at a time, by WebAssembly: block by block is laid
 * out in its memory in the order in which it is read. Each entry is summed in the order of the plain
 * triple loop. Returns whether it could.
 *
 * Source: the layout is that of Goto & van de Geijn 2008, "Anatomy of high-performance matrix
 * multiplication", ACM TOMS 34(3).
 */
export function gemmSimd(a: View, b: View, out: View): boolean {
  if (program === undefined) program = instantiated();
  if (program === null) return false;
  const { memory, run } = program;
  const length = b.shape[0];
  for (let column = 0; column < out.shape[1]; column += COLUMNS) {
    for (let row = 0; row < out.shape[0]; row += ROWS) {
      const block = blockOf(out, row, column, ROWS, COLUMNS);
      const [rows, columns] = [padded(block.shape[0]), padded(block.shape[1])];
      memory.fill(0, AT_SUMS, AT_SUMS + rows * columns);
      for (let k = 0; k < length; k += INNER) {
        packStrips(blockOf(a, row, k, ROWS, INNER), memory, 0);
        // Where one block is as long as the sums, it is still there for the next rows.
        if (row === 0 || length > INNER) {
          packStrips(swapped(blockOf(b, k, column, INNER, COLUMNS), 0, 1), memory, AT_B);
        }
        run(0, BYTES * AT_B, BYTES * AT_SUMS, rows, columns, Math.min(INNER, length - k));
      }
      addStrips(memory, AT_SUMS, block);
    }
  }
  return true;
}

function instantiated(): Program | null {
  try {
    const bytes = Uint8Array.from(atob(gemmSimdCode), (character) => character.charCodeAt(0));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
    const { memory, run } = exports as { memory: WebAssembly.Memory; run: Program["run"] };
    return { memory: new Float64Array(memory.buffer), run };
  } catch {
    return null;
  }
}

/** The entries from (row, column) on, at most so many rows and columns. */
function blockOf(view: View, row: number, column: number, rows: number, columns: number): View {
  const { data, shape, strides, start } = view;
  return {
    data,
    shape: [Math.min(rows, shape[0] - row), Math.min(columns, shape[1] - column)],
    strides,
    start: start + row * strides[0] + column * strides[1],
  };
}
