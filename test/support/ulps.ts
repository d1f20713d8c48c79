const buffer = new DataView(new ArrayBuffer(8));

/** The position of x among the doubles in ascending order; −0 and 0 share theirs. */
function position(x: number): bigint {
  buffer.setFloat64(0, x);
  const bits = buffer.getBigInt64(0);
  return bits >= 0n ? bits : -(bits & 0x7fffffffffffffffn);
}

/** The number of doubles from `actual` to `expected`; 0 for NaN and NaN, ∞ for NaN and a number. */
export function ulpsBetween(actual: number, expected: number): number {
  if (Number.isNaN(actual) || Number.isNaN(expected)) {
    return Number.isNaN(actual) && Number.isNaN(expected) ? 0 : Infinity;
  }
  const distance = position(actual) - position(expected);
  return Number(distance < 0n ? -distance : distance);
}
