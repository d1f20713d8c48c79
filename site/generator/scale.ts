import type { Parameter } from "./parameters";

/** How far a slider goes, and its smallest step; on a logarithmic one a step is a factor. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly log: boolean;
}

/** From this ratio on a straight slider would keep the small values out of reach. */
const WIDE = 1000;

/**
 * The scale that the comment of a number gives, else one around its value. Whole numbers turn in whole
 * steps, save 0 and 1, which are as often a factor as a count: they turn in hundredths, seeds aside. A field
 * beside the slider takes more.
 *
 * @example scaleOf({ name: "depth", text: "50", range: [1, 200] }) // { min: 1, max: 200, step: 1, log: false }
 * @example scaleOf({ name: "step", text: "0.1", range: null }) // { min: 0.01, max: 0.4, step: 0.01, log: false }
 */
export function scaleOf({ name, text, range }: Pick<Parameter, "name" | "text" | "range">): Scale {
  const value = Number(text);
  if (range === null) return { ...around(name, value), log: false };
  const [min, max] = range;
  const isWhole = [min, max, value].every(Number.isInteger) && max - min > 5;
  const step = isWhole ? 1 : 10 ** Math.floor(Math.log10((max - min) / 100));
  return { min, max, step, log: min > 0 && max / min >= WIDE };
}

function around(name: string, value: number): Omit<Scale, "log"> {
  const size = Math.abs(value);
  const low = (step: number): number => (value < 0 ? -4 * size : step);
  if (/seed/i.test(name)) return { min: 0, max: Math.max(100, 2 * size), step: 1 };
  if (size <= 1 && Number.isInteger(value)) {
    return { min: value > 0 ? 0.01 : -4, max: 4, step: 0.01 };
  }
  if (Number.isInteger(value)) return { min: low(1), max: (size < 100 ? 4 : 2) * size, step: 1 };
  const digits = Math.max(0, 1 - Math.floor(Math.log10(size)));
  const step = Number(`1e-${digits}`);
  return { min: low(step), max: Number((4 * size).toFixed(digits)), step };
}
