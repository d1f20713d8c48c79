/** A place in a picture, in its own numbers: x and y before its panel is moved to where it stands. */
export type Point = readonly [x: number, y: number];

/** What can be read at a place: a point, or a stretch of an axis. */
export interface Mark {
  readonly at: Point;
  /** The other end, where it is a stretch: of x for a bar, of y for a band. */
  readonly to?: Point;
}

/** The marks that a shape of a picture shows: corners of lines, pairs of an area's, dots, bars, tiles. */
export function marksOf(kind: string, shape: Element, neighbours: readonly Element[]): Mark[] {
  if (kind === "line") return cornersOf(shape.getAttribute("d") ?? "").map((at) => ({ at }));
  if (kind === "area") return pairs(cornersOf(shape.getAttribute("d") ?? ""));
  if (kind === "dot") return [{ at: middleOf(shape) }];
  if (/^(rect|bar|cell)$/.test(kind)) return [barOf(shape, neighbours)];
  return [];
}

/**
 * The ends of the straight and the curved pieces of a path.
 *
 * @example cornersOf("M1,2L3,-4.5") // [[1, 2], [3, -4.5]]
 */
export function cornersOf(path: string): Point[] {
  return [...path.matchAll(/([MLC])([^A-Za-z]*)/g)].flatMap(([, command, text]) => {
    const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const size = command === "C" ? 6 : 2;
    return Array.from({ length: Math.floor(numbers.length / size) }, (_, i) => {
      const end = (i + 1) * size;
      return [numbers[end - 2], numbers[end - 1]] as const;
    });
  });
}

/** An area goes forth along one edge and back along the other. */
function pairs(corners: readonly Point[]): Mark[] {
  const half = corners.slice(0, corners.length / 2);
  return half.flatMap((at, i) => {
    const to = corners[corners.length - 1 - i];
    return at[0] === to[0] ? [{ at, to }] : [];
  });
}

function middleOf(dot: Element): Point {
  if (dot.localName === "circle") return [number(dot, "cx"), number(dot, "cy")];
  const [, x, y] =
    /translate\(([-\d.e]+),([-\d.e]+)\)/.exec(dot.getAttribute("transform") ?? "") ?? [];
  return [Number(x), Number(y)];
}

/** Bars stand on one line, and are as high as their value; a tile is read in its middle. */
function barOf(bar: Element, neighbours: readonly Element[]): Mark {
  const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => number(bar, name));
  const foot = (one: Element): number => number(one, "y") + number(one, "height");
  const areBars =
    neighbours.length > 1 && neighbours.every((one) => Math.abs(foot(one) - y - height) < 1);
  return areBars ? { at: [x, y], to: [x + width, y] } : { at: [x + width / 2, y + height / 2] };
}

const number = (element: Element, name: string): number => Number(element.getAttribute(name));
