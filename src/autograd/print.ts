import type { Values } from "./operation";
import { stridesOf } from "./shape";

const precision = 4;
const lineWidth = 80;
const threshold = 1000;
const edge = 3;
/** Digits enough to see whether a double lies exactly between two numbers of 5 digits. */
const exactDigits = 60;
const prefix = "tensor(";

/**
 * The text that PyTorch prints for a float64 tensor whose default type is float64: 4 digits, aligned
 * columns, one scientific format for all when the magnitudes are far apart, "..." beyond 1000 values.
 *
 * Source: PyTorch 2.13, torch/_tensor_str.py.
 */
export function print(values: Values, suffix: string): string {
  const text = prefix + formatValues(values);
  const hidden = values.data.length === 0 && values.shape.length > 1;
  const size = hidden ? `size=(${values.shape.join(", ")})` : "";
  return `${[size, suffix].filter((s) => s !== "").reduce(addSuffix, text)})`;
}

function addSuffix(text: string, suffix: string): string {
  const lastLine = text.length - text.lastIndexOf("\n") + 1;
  const separator =
    lastLine + suffix.length + 2 > lineWidth ? `,\n${" ".repeat(prefix.length)}` : ", ";
  return text + separator + suffix;
}

/** How all entries are written: with this function, in columns of this width. */
interface Format {
  readonly write: (value: number) => string;
  readonly width: number;
}

function formatValues({ data, shape }: Values): string {
  if (data.length === 0) return "[]";
  const strides = stridesOf(shape);
  const shown = shape.map((length) => shownPlaces(length, data.length > threshold));
  const format = chooseFormat(Array.from(visible(data, shown, strides, 0)));
  const nested = (dim: number, start: number): string => {
    if (dim === shape.length) return format.write(data[start]);
    const last = dim === shape.length - 1;
    const parts = shown[dim].map((i) => {
      if (i === null) return last ? " ..." : "...";
      return nested(dim + 1, start + i * strides[dim]);
    });
    const indent = " ".repeat(prefix.length + dim + 1);
    if (last) return `[${wrap(parts, format.width, indent)}]`;
    return `[${parts.join(`,${"\n".repeat(shape.length - 1 - dim)}${indent}`)}]`;
  };
  return nested(0, 0);
}

/** The indices to show along a dimension; null stands for those left out. */
function shownPlaces(length: number, summarize: boolean): (number | null)[] {
  const range = (start: number, end: number): number[] =>
    Array.from({ length: end - start }, (_, i) => start + i);
  if (!summarize || length <= 2 * edge) return range(0, length);
  return [...range(0, edge), null, ...range(length - edge, length)];
}

function* visible(
  data: Float64Array,
  shown: readonly (number | null)[][],
  strides: readonly number[],
  start: number,
): Generator<number> {
  const [places, ...rest] = shown;
  if (places === undefined) yield data[start];
  for (const i of places ?? []) {
    if (i !== null) yield* visible(data, rest, strides.slice(1), start + i * strides[0]);
  }
}

function wrap(parts: readonly string[], width: number, indent: string): string {
  const perLine = Math.max(1, Math.floor((lineWidth - indent.length + 1) / (width + 2)));
  const lines: string[] = [];
  for (let i = 0; i < parts.length; i += perLine) {
    lines.push(parts.slice(i, i + perLine).join(", "));
  }
  return lines.join(`,\n${indent}`);
}

/** One format for all values, as wide as the widest of the non-zero finite ones. */
function chooseFormat(values: readonly number[]): Format {
  const ordinary = values.filter((value) => Number.isFinite(value) && value !== 0);
  const sizes = ordinary.map(Math.abs);
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  const smallest = sizes.reduce((a, b) => Math.min(a, b), Infinity);
  const scientific = largest / smallest > 1000 || largest > 1e8 || smallest < 1e-4;
  const whole = ordinary.every(Number.isInteger);
  const finite = scientific ? toScientific : whole ? toWhole : toFixed;
  const width = ordinary.reduce((max, value) => Math.max(max, finite(value).length), 1);
  const write = (value: number): string =>
    (Number.isFinite(value) ? finite(value) : toSpecial(value)).padStart(width);
  return { write, width };
}

function toScientific(value: number): string {
  const [mantissa, exponent] = Math.abs(value).toExponential(precision).split("e");
  const [exact] = Math.abs(value).toExponential(exactDigits).split("e");
  const power = `${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
  return `${sign(value)}${tieToEven(mantissa, exact)}e${power}`;
}

function toFixed(value: number): string {
  const size = Math.abs(value);
  return sign(value) + tieToEven(size.toFixed(precision), size.toFixed(exactDigits));
}

function toWhole(value: number): string {
  return `${sign(value)}${Math.abs(value)}.`;
}

function toSpecial(value: number): string {
  return Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

/** Python writes -0 with its sign. */
function sign(value: number): string {
  return value < 0 || Object.is(value, -0) ? "-" : "";
}

/** JavaScript rounds what lies half way up, Python to the even digit: 0.03125 is 0.0312 there. */
function tieToEven(rounded: string, exact: string): string {
  const lastDigit = Number(rounded.at(-1));
  const isTie = /^50*$/.test(exact.slice(rounded.length));
  return isTie && lastDigit % 2 === 1 ? rounded.slice(0, -1) + (lastDigit - 1) : rounded;
}
