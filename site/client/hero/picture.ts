/** Pieces of SVG as text: the same code draws at build time and in the browser. */

/** The size of a figure, in its own units: pixels in a browser. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

export type Spot = readonly [x: number, y: number];

/** The frame of a figure, and where it draws what. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  x(value: number): number;
  y(value: number): number;
}

/** A map of one interval to another. */
export function linear(from: Spot, to: Spot): (value: number) => number {
  const slope = (to[1] - to[0]) / (from[1] - from[0]);
  return (value) => to[0] + slope * (value - from[0]);
}

/** A broken line; the pen is lifted at numbers that are not finite. */
export function line(className: string, spots: readonly Spot[]): string {
  let command = "M";
  let d = "";
  for (const [x, y] of spots) {
    if (Number.isFinite(x) && Number.isFinite(y)) d += `${command}${short(x)},${short(y)}`;
    command = Number.isFinite(x) && Number.isFinite(y) ? "L" : "M";
  }
  return `<path class="${className}" d="${d}"/>`;
}

export const dot = (className: string, [x, y]: Spot, radius: number): string =>
  `<circle class="${className}" cx="${short(x)}" cy="${short(y)}" r="${radius}"/>`;

export const rect = (className: string, [x, y]: Spot, width: number, height: number): string =>
  `<rect class="${className}" x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"/>`;

/** Words of the site itself: they hold no character that HTML escapes. */
export const text = (
  className: string,
  [x, y]: Spot,
  words: string,
  anchor: "start" | "middle" | "end" = "start",
): string =>
  `<text class="${className}" x="${short(x)}" y="${short(y)}" text-anchor="${anchor}">${words}</text>`;

/** Reads upwards, in a place that is narrower than the words. */
export const upright = (className: string, [x, y]: Spot, words: string): string =>
  `<g transform="translate(${short(x + 4)},${short(y)})rotate(-90)">${text(className, [0, 0], words, "middle")}</g>`;

/** The frame of a plot around its content: what is outside of it is not seen. */
export function framed(id: string, { left, right, top, bottom }: Plot, content: string): string {
  const frame = rect("frame", [left, top], right - left, bottom - top);
  return `<clipPath id="${id}">${frame}</clipPath><g clip-path="url(#${id})">${content}</g>${frame}`;
}

/** A line of the grid through a plot, from side to side. */
export const across = ({ left, right }: Plot, y: number): string =>
  line("grid", [
    [left, y],
    [right, y],
  ]);

/** A Greek letter with its index. */
export const sigma = (index: "w" | "b"): string => `σ<tspan dy="3" class="index">${index}</tspan>`;

/** What is hidden until the reader has guessed. */
export const answer = (content: string): string => `<g class="answer">${content}</g>`;

const short = (x: number): string => x.toFixed(1);
