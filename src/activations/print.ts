import type { Facts } from "./facts";

/** What an Activation says of itself. */
interface Known extends Facts {
  readonly name: string;
  readonly parameters: Readonly<Record<string, number>>;
}

/**
 * What `console.log` shows of an activation: its name, its parameters if any, and its facts, on one line,
 * numbers to six digits.
 *
 * @example print(sigmoid) // 'sigmoid: range (0, 1), monotone, smooth, slope at most 0.25'
 * @example print(elu) // 'elu({ alpha: 1 }): range (-1, ∞), monotone, smooth, slope at most 1'
 */
export function print({ name, parameters, ...facts }: Known): string {
  const named = Object.entries(parameters).map(([key, each]) => `${key}: ${each}`);
  const { low, high, lowClosed, highClosed } = facts.range;
  const ends = `${lowClosed ? "[" : "("}${written(low)}, ${written(high)}${highClosed ? "]" : ")"}`;
  return [
    `${name}${named.length > 0 ? `({ ${named.join(", ")} })` : ""}: range ${ends}`,
    ...(facts.monotone ? ["monotone"] : []),
    ...(facts.smooth ? ["smooth"] : []),
    ...(facts.zeroCentred ? ["zero-centred"] : []),
    `slope at most ${written(facts.maxSlope)}`,
  ].join(", ");
}

function written(x: number): string {
  return String(Number(x.toPrecision(6))).replace("Infinity", "∞");
}
