// e^t = 2^(n / 256) e^r with the whole number n nearest to 256 t / ln 2: 2^(n / 256) is a number of a
// table times a power of 2, and for |r| < 0.00136 five terms of the series of e^r − 1 are enough.
const PARTS = 256;

// Numbers with 120 binary digits behind the point: 1, ln 2, and 2^(1 / 256) by the series of
// e^(ln 2 / 256).
const [ONE, LN2] = [1n << 120n, 0xb17217f7d1cf79abc9e3b39803f2f6n];
let [step, term] = [ONE, ONE];
for (let k = 1n; term > 0n; k++) {
  term = (term * LN2) / (256n * k * ONE);
  step += term;
}

// 2^(j / 256) as the nearest double, and what that lacks.
const power = new Float64Array(PARTS);
const lack = new Float64Array(PARTS);
for (let j = 0, exact = ONE; j < PARTS; j++, exact = (exact * step) / ONE) {
  power[j] = Number(exact) / 2 ** 120;
  lack[j] = Number(exact - (BigInt(power[j] * 2 ** 52) << 68n)) / 2 ** 120;
}

// ln 2 / 256 as a number of 34 binary digits, so that n times it is exact, and the rest.
const HIGH = Number(LN2 >> 86n) / 2 ** 42;
const LOW = Number(LN2 - ((LN2 >> 86n) << 86n)) / 2 ** 128;
const PER_STEP = PARTS / Math.LN2;
// Added to a double and taken away again it leaves a whole number.
const ROUNDING = 1.5 * 2 ** 52;

// 2^-k, as far as doubles go, and 0.
const halves = new Float64Array(1078);
for (let k = 0, each = 1; k < halves.length; k++, each /= 2) halves[k] = each;

/**
 * e^t for t ≤ 0: twice as fast as Math.exp, and the same to the bit in every engine, which Math.exp is
 * not. Within 0.52 doubles of the truth where it is a normal number.
 *
 * @example exp(-1) // 0.36787944117144233
 *
 * Source: Tang 1989, ACM Transactions on Mathematical Software 15.
 */
export function exp(t: number): number {
  if (t < -746) return 0;
  const rounded = t * PER_STEP + ROUNDING - ROUNDING;
  const n = rounded | 0;
  const r = t - rounded * HIGH - rounded * LOW;
  const rise = r + r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))));
  const j = n & (PARTS - 1);
  return (power[j] + (lack[j] + power[j] * rise)) * halves[-(n >> 8)];
}
