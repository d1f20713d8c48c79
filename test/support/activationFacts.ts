import { expect } from "chai";
import type { Activation } from "../../src/activations/activation";

/** What a text says about the function; the range in interval notation, such as "[0, ∞)". */
export interface Facts {
  readonly range: string;
  readonly monotone: boolean;
  readonly smooth: boolean;
  readonly zeroCentred: boolean;
  readonly maxSlope: number;
}

/** The facts that the library computed are those. Numbers agree to 12 digits. */
export function expectFacts(f: Activation, facts: Facts): void {
  const { monotone, smooth, zeroCentred, maxSlope } = f;
  expect({ range: interval(f), monotone, smooth, zeroCentred, maxSlope: rounded(maxSlope) }).to.eql(
    { ...facts, maxSlope: rounded(facts.maxSlope) },
  );
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
