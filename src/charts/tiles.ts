/** A corner of a tile for Plot.areaY; the NaN between two tiles keeps them apart. */
export interface TileEdge {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
  readonly value: number;
}

/**
 * A table of numbers as tiles for `Plot.areaY(tiles(rows), { x: "x", y1: "y1", y2: "y2", z: "value",
 * fill: "value" })`, where entry [i][j] covers x from j to j + 1 and y from i to i + 1.
 *
 * Equal neighbours in a row are one tile, and Plot draws one path for each value: round the values
 * first, and a map of a thousand entries takes 10 kB instead of 100.
 *
 * @example tiles([[7, 7, 8]])
 * // [{ x: 0, y1: 0, y2: 1, value: 7 }, { x: 2, y1: 0, y2: 1, value: 7 }, ...]
 */
export function tiles(rows: readonly ArrayLike<number>[]): TileEdge[] {
  return rows.flatMap((row, i) => {
    const edges: TileEdge[] = [];
    for (let start = 0, end = 1; start < row.length; start = end++) {
      const value = row[start];
      while (end < row.length && Object.is(row[end], value)) end++;
      const edge = (x: number): TileEdge => ({ x, y1: i, y2: i + 1, value });
      edges.push(edge(start), edge(end), edge(NaN));
    }
    return edges;
  });
}
