const RAISED: Readonly<Record<string, string>> = {
  "-": "⁻",
  ".": "·",
  ...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].map((raised, digit) => [digit, raised])),
};

/**
 * Ten to the exponent, as an axis of logarithms writes it: `tickFormat: powerOfTen`.
 *
 * @example powerOfTen(-6) // '10⁻⁶'
 */
export function powerOfTen(exponent: number): string {
  const short = String(Number(exponent.toFixed(6)));
  return `10${[...short].map((sign) => RAISED[sign] ?? sign).join("")}`;
}
