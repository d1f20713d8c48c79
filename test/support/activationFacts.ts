import { expect } from "chai";
import type { Activation } from "../../src/index";
import type { Parameters } from "./activationContract";

/** Parameters; the range in interval notation; those of monotone, smooth, zero-centred that hold. */
export type Facts = readonly [
  parameters: Parameters,
  range: string,
  words: string,
  maxSlope: number,
];

/** The facts that the library computed are those. Numbers agree to 12 digits. */
export function expectFacts(f: Activation, [parameters, range, words, maxSlope]: Facts): void {
  const g = f.with(parameters);
  const holds = { monotone: g.monotone, smooth: g.smooth, "zero-centred": g.zeroCentred };
  const computed = Object.entries(holds).flatMap(([word, is]) => (is ? [word] : []));
  expect([parameters, interval(g), computed.join(", "), rounded(g.maxSlope)]).to.eql([
    parameters,
    range,
    words,
    rounded(maxSlope),
  ]);
}

function interval({ range: { low, high, lowClosed, highClosed } }: Activation): string {
  const [open, close] = [lowClosed ? "[" : "(", highClosed ? "]" : ")"];
  return `${open}${written(low)}, ${written(high)}${close}`;
}

function written(end: number): string {
  return Number.isFinite(end) ? String(rounded(end)) : end < 0 ? "-∞" : "∞";
}

function rounded(x: number): number {
  return Number(x.toPrecision(12));
}
