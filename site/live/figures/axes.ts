/** An axis of a picture, as its ticks tell it. */
export interface Axis {
  readonly label: string;
  /** What stands at a place, with the digits that a picture can show. */
  valueAt(at: number): string;
}

/** A tick: its place and its words. */
export type Tick = readonly [at: number, text: string];

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The axis of a picture; undefined where it has none. In facets all have the same. */
export function axisOf(svg: Element, name: "x" | "y"): Axis | undefined {
  const ticks = ticksOf(svg, name);
  const label = svg.querySelector(`[data-mark="${name}-axis label"]`)?.textContent ?? "";
  const valueAt = valuesOf(ticks);
  return valueAt && { label: label.replace(/^[←↑→↓]\s*|\s*[←↑→↓]$/g, "") || name, valueAt };
}

/** The ticks of an axis, of one of the panels; none where the picture has no such axis. */
export function ticksOf(svg: Element, name: "x" | "y"): Tick[] {
  const group = svg.querySelector(`[data-mark="${name}-axis tick label"]`);
  const facets = group ? [group, ...group.querySelectorAll("g")] : [];
  return facets.map((facet) => ticksIn(facet, name)).sort((a, b) => b.length - a.length)[0] ?? [];
}

function ticksIn(facet: Element, name: "x" | "y"): Tick[] {
  return [...facet.children].flatMap((text): Tick[] => {
    const [, x, y] =
      /translate\(([-\d.e]+),([-\d.e]+)\)/.exec(text.getAttribute("transform") ?? "") ?? [];
    return text.localName !== "text" || y === undefined
      ? []
      : [[Number(name === "x" ? x : y), text.textContent]];
  });
}

/**
 * The values between ticks: on a straight scale, or on a logarithmic one; else the words of the nearest tick.
 *
 * @example valuesOf([[0, "0"], [640, "1"]])!(320) // '0.5'
 * @example valuesOf([[400, "10⁻¹⁶"], [0, "10⁰"]])!(200) // '10⁻⁸'
 */
export function valuesOf(ticks: readonly Tick[]): ((at: number) => string) | undefined {
  if (ticks.length < 2) return undefined;
  const numbers = ticks.map(([, text]) => numberOf(text));
  const arePowers = ticks.every(([, text]) => /^10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+$|^1$/.test(text));
  const straight = arePowers ? undefined : fitted(ticks, numbers);
  if (straight) {
    const digit = 10 ** Math.floor(Math.log10(Math.abs(straight.slope) / 2));
    return (at) => written(Number((Math.round(straight.at(at) / digit) * digit).toPrecision(6)));
  }
  const logarithmic = fitted(ticks, numbers.map(Math.log10));
  if (logarithmic) return (at) => written(Number((10 ** logarithmic.at(at)).toPrecision(3)));
  const distance = ([place]: Tick, at: number): number => Math.abs(place - at);
  return (at) => [...ticks].sort((a, b) => distance(a, at) - distance(b, at))[0][1].trim();
}

/** The line through the first and the last tick, if the others lie on it too. */
function fitted(
  ticks: readonly Tick[],
  values: readonly number[],
): { slope: number; at(place: number): number } | undefined {
  const [first, last] = [ticks[0][0], ticks.at(-1)![0]];
  const slope = (values.at(-1)! - values[0]) / (last - first);
  const at = (place: number): number => values[0] + slope * (place - first);
  const isOn = ticks.every(
    ([place], i) => Math.abs(at(place) - values[i]) <= 0.5 * Math.abs(slope),
  );
  return isOn && Number.isFinite(slope) && slope !== 0 ? { slope, at } : undefined;
}

function numberOf(text: string): number {
  const power = /^(?:(.+)[·×])?10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/.exec(text.replaceAll(/\s/g, ""));
  if (!power) return Number(text.replaceAll("−", "-").replaceAll(/[,\s]/g, "") || NaN);
  const exponent = [...power[2]].map((c) => (c === "⁻" ? "-" : SUPERSCRIPTS.indexOf(c))).join("");
  return Number(power[1] ?? 1) * 10 ** Number(exponent);
}

/** A number as figures write it: with a minus, and powers of ten for the very large and small. */
function written(value: number): string {
  const [digits, exponent] = value.toExponential().split("e");
  if (value === 0 || Math.abs(Number(exponent)) < 5) return String(value + 0).replace("-", "−");
  const raised = [...String(Number(exponent))].map((c) =>
    c === "-" ? "⁻" : SUPERSCRIPTS[Number(c)],
  );
  const factor = digits === "1" ? "" : `${digits.replace("-", "−")}·`;
  return `${factor}10${raised.join("")}`;
}
