import { align, stretch, sumTo } from "./broadcast";
import type { Result, Values } from "./operation";

export function pow(base: Values, exponent: Values): Result {
  const { x, y: p, data: y, shape } = align("pow", base, exponent);
  for (let i = 0; i < y.length; i++) y[i] = power(x.data[i * x.step], p.data[i * p.step]);
  const chain = (to: Values, slope: (x: number, p: number, y: number) => number) => {
    return (gradient: Float64Array): Float64Array => {
      const out = new Float64Array(y.length);
      const [x, p] = [stretch(base, shape), stretch(exponent, shape)];
      for (let i = 0; i < y.length; i++) {
        out[i] = gradient[i] * slope(x.data[i * x.step], p.data[i * p.step], y[i]);
      }
      return sumTo({ data: out, shape }, to.shape);
    };
  };
  return {
    name: "pow",
    data: y,
    shape,
    pullbacks: [chain(base, baseSlope), chain(exponent, exponentSlope)],
  };
}

/** Small whole exponents by products: exact to a rounding or two, and the same in every engine. */
function power(x: number, p: number): number {
  if (p === 2) return x * x;
  if (p === 3) return x * x * x;
  if (p === 1) return x;
  if (p === -1) return 1 / x;
  // JavaScript says NaN for 1 ** NaN and 1 ** Infinity, IEEE 754 (and PyTorch) 1.
  return x === 1 ? 1 : x ** p;
}

/** d/dx x^p = p x^(p - 1), and 0 for p = 0 even where x^(-1) is infinite. */
function baseSlope(x: number, p: number): number {
  return p === 0 ? 0 : p * power(x, p - 1);
}

/** d/dp x^p = x^p log x, and its limit 0 where x = 0 and p >= 0. */
function exponentSlope(x: number, p: number, y: number): number {
  return x === 0 && p >= 0 ? 0 : y * Math.log(x);
}
