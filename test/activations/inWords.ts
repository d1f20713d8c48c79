import type { Facts } from "../../src/activations/facts";

/** As "[0, ∞), monotone, 1": range, those of monotone, smooth, zero-centred that hold, maxSlope. */
export function inWords({ range, monotone, smooth, zeroCentred, maxSlope }: Facts): string {
  const [open, close] = [range.lowClosed ? "[" : "(", range.highClosed ? "]" : ")"];
  return [
    `${open}${written(range.low)}, ${written(range.high)}${close}`,
    ...(monotone ? ["monotone"] : []),
    ...(smooth ? ["smooth"] : []),
    ...(zeroCentred ? ["zero-centred"] : []),
    written(maxSlope),
  ].join(", ");
}

/** Twelve digits of a number. */
export function written(x: number): string {
  return String(Number(x.toPrecision(12))).replace("Infinity", "∞");
}
