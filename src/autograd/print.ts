import type { Values } from "./operation";
import { formatShape, stridesOf } from "./shape";

const precision = 4;
const lineWidth = 80;
const threshold = 1000;
const edge = 3;
const prefix = "tensor(";

/**
 * The text that PyTorch prints for a float64 tensor whose default type is float64: 4 digits, aligned
 * columns, one scientific format for all when the magnitudes are far apart, "..." beyond 1000 values.
 *
 * Source: PyTorch 2.13, torch/_tensor_str.py.
 */
export function print(values: Values, suffix: string): string {
  const text = prefix + formatValues(values);
  const size =
    values.data.length === 0 && values.shape.length !== 1 ? sizeSuffix(values.shape) : "";
  return `${[size, suffix].filter((s) => s !== "").reduce(addSuffix, text)})`;
}

/** Python prints (3,) for a shape of one length. */
function sizeSuffix(shape: readonly number[]): string {
  return `size=(${formatShape(shape).slice(1, -1)}${shape.length === 1 ? "," : ""})`;
}

function addSuffix(text: string, suffix: string): string {
  const lastLine = text.length - text.lastIndexOf("\n") + 1;
  const separator =
    lastLine + suffix.length + 2 > lineWidth ? `,\n${" ".repeat(prefix.length)}` : ", ";
  return text + separator + suffix;
}

function formatValues({ data, shape }: Values): string {
  if (data.length === 0) return "[]";
  const strides = stridesOf(shape);
  const summarize = data.length > threshold;
  const shown = (dim: number): number[] => places(shape[dim]!, summarize);
  const visible: number[] = [];
  const collect = (dim: number, start: number): void => {
    if (dim === shape.length) visible.push(data[start]!);
    else for (const i of shown(dim)) if (i >= 0) collect(dim + 1, start + i * strides[dim]!);
  };
  collect(0, 0);
  const format = chooseFormat(visible);
  const nested = (dim: number, start: number, indent: number): string => {
    if (dim === shape.length) return format(data[start]!);
    const last = dim === shape.length - 1;
    const parts = shown(dim).map((i) => {
      if (i < 0) return last ? " ..." : "...";
      return nested(dim + 1, start + i * strides[dim]!, indent + 1);
    });
    if (last) return formatRow(parts, format(0).length, indent);
    const gap = `,${"\n".repeat(shape.length - 1 - dim)}${" ".repeat(indent + 1)}`;
    return `[${parts.join(gap)}]`;
  };
  return nested(0, 0, prefix.length);
}

/** The indices to show along a dimension; -1 stands for those left out. */
function places(length: number, summarize: boolean): number[] {
  const all = Array.from(
    { length: summarize ? Math.min(length, 2 * edge + 1) : length },
    (_, i) => i,
  );
  if (!summarize || length <= 2 * edge) return all;
  return all.map((i) => (i < edge ? i : i === edge ? -1 : length - 2 * edge - 1 + i));
}

function formatRow(parts: string[], width: number, indent: number): string {
  const perLine = Math.max(1, Math.floor((lineWidth - indent) / (width + 2)));
  const lines: string[] = [];
  for (let i = 0; i < parts.length; i += perLine) {
    lines.push(parts.slice(i, i + perLine).join(", "));
  }
  return `[${lines.join(`,\n${" ".repeat(indent + 1)}`)}]`;
}

/** One format for all values, as wide as the widest of the non-zero finite ones. */
function chooseFormat(values: number[]): (value: number) => string {
  const ordinary = values.filter((value) => Number.isFinite(value) && value !== 0);
  const sizes = ordinary.map(Math.abs);
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  const smallest = sizes.reduce((a, b) => Math.min(a, b), Infinity);
  const scientific = largest / smallest > 1000 || largest > 1e8 || smallest < 1e-4;
  const whole = ordinary.every(Number.isInteger);
  const plain = scientific ? toScientific : whole ? toWhole : toFixed;
  const width = ordinary.reduce((max, value) => Math.max(max, plain(value).length), 1);
  return (value) => (Number.isFinite(value) ? plain(value) : toSpecial(value)).padStart(width);
}

function toScientific(value: number): string {
  const [digits, exponent] = signed(value, Math.abs(value).toExponential(precision)).split("e");
  return `${digits}e${exponent![0]}${exponent!.slice(1).padStart(2, "0")}`;
}

function toFixed(value: number): string {
  return signed(value, Math.abs(value).toFixed(precision));
}

function toWhole(value: number): string {
  return `${signed(value, Math.abs(value).toFixed(0))}.`;
}

function toSpecial(value: number): string {
  return Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

/** Unlike toFixed, Python keeps the sign of -0. */
function signed(value: number, text: string): string {
  return value < 0 || Object.is(value, -0) ? `-${text}` : text;
}
