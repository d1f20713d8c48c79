import type { Operation } from "../operation";

/** The operation that applies f to each entry: y = f(x), with gradient * derivative(x) flowing back. */
export function lift(
  name: string,
  f: (x: number) => number,
  derivative: (x: number) => number,
): Operation {
  return (x) => {
    const y = new Float64Array(x.data.length);
    for (let i = 0; i < y.length; i++) y[i] = f(x.data[i]);
    const pullback = (gradient: Float64Array): Float64Array => {
      const out = new Float64Array(y.length);
      for (let i = 0; i < y.length; i++) out[i] = gradient[i] * derivative(x.data[i]);
      return out;
    };
    return { name, output: { data: y, shape: x.shape }, pullbacks: [pullback] };
  };
}
