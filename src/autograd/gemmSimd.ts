import { gemmSimdCode } from "./gemmSimdCode";
import type { View } from "./strided";

/** The program of gemmSimd.wat, and its memory. */
interface Program {
  readonly memory: WebAssembly.Memory;
  /** At these bytes: rows of a in strips of 4, columns of b in strips of 4, and the product. */
  run(a: number, b: number, out: number, rows: number, columns: number, inner: number): void;
}

// Blocks of this many rows and columns: with their numbers they stay in the processor's cache.
const BLOCK = 64;
const BYTES = 8;
const PAGE = 65536;

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
  const [rows, columns] = out.shape;
  const inner = b.shape[0];
  const memory = roomFor(program.memory, 2 * BLOCK * inner + BLOCK * BLOCK);
  const [atB, atOut] = [BLOCK * inner, 2 * BLOCK * inner];
  for (let i = 0; i < rows; i += BLOCK) {
    const height = Math.min(BLOCK, rows - i);
    packStrips(a, 0, i, height, memory, 0);
    for (let j = 0; j < columns; j += BLOCK) {
      const width = Math.min(BLOCK, columns - j);
      packStrips(b, 1, j, width, memory, atB);
      program.run(0, BYTES * atB, BYTES * atOut, padded(height), padded(width), inner);
      addBlock(memory, atOut, out, { i, j, height, width });
    }
  }
  return true;
}

function instantiated(): Program | null {
  try {
    const bytes = Uint8Array.from(atob(gemmSimdCode), (character) => character.charCodeAt(0));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
    return exports as unknown as Program;
  } catch {
    return null;
  }
}

/** The memory as numbers, as many as are asked for at least. */
function roomFor(memory: WebAssembly.Memory, numbers: number): Float64Array {
  const missing = BYTES * numbers - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  return new Float64Array(memory.buffer);
}

/**
 * Lays `count` lines from the first one on, rows for dim 0 and columns for dim 1, in strips of 4: the
 * first number of each of four lines, then the second of each, and so on. Missing lines are 0.
 */
function packStrips(
  { data, start, shape, strides }: View,
  dim: 0 | 1,
  first: number,
  count: number,
  memory: Float64Array,
  at: number,
): void {
  const inner = shape[1 - dim];
  const [across, along] = [strides[dim], strides[1 - dim]];
  for (let line = 0; line < padded(count); line++) {
    let to = at + (line >> 2) * 4 * inner + (line & 3);
    let from = start + (first + line) * across;
    for (let k = 0; k < inner; k++) {
      memory[to] = line < count ? data[from] : 0;
      from += along;
      to += 4;
    }
  }
}

/** Adds the product of a block to its place in the output. */
function addBlock(
  memory: Float64Array,
  at: number,
  { data, start, strides: [rowStride, columnStride] }: View,
  { i, j, height, width }: { i: number; j: number; height: number; width: number },
): void {
  for (let row = 0; row < height; row++) {
    let from = at + row * padded(width);
    let to = start + (i + row) * rowStride + j * columnStride;
    for (let column = 0; column < width; column++) {
      data[to] += memory[from++];
      to += columnStride;
    }
  }
}

/** The next multiple of 4. */
function padded(count: number): number {
  return (count + 3) & ~3;
}
