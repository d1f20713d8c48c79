import type { Pullback, Result, Values } from "./operation";

// Each function has a loop of its own: a shared loop that is handed the function runs 5 times slower.

export function exp({ data: x, shape }: Values): Result {
  const y = new Float64Array(x.length);
  for (let i = 0; i < y.length; i++) y[i] = Math.exp(x[i]);
  const pullback: Pullback = (gradient) => {
    const out = new Float64Array(y.length);
    for (let i = 0; i < y.length; i++) out[i] = gradient[i] * y[i];
    return out;
  };
  return { name: "exp", data: y, shape, pullbacks: [pullback] };
}

export function log({ data: x, shape }: Values): Result {
  const y = new Float64Array(x.length);
  for (let i = 0; i < y.length; i++) y[i] = Math.log(x[i]);
  const pullback: Pullback = (gradient) => {
    const out = new Float64Array(y.length);
    for (let i = 0; i < y.length; i++) out[i] = gradient[i] / x[i];
    return out;
  };
  return { name: "log", data: y, shape, pullbacks: [pullback] };
}

export function sqrt({ data: x, shape }: Values): Result {
  const y = new Float64Array(x.length);
  for (let i = 0; i < y.length; i++) y[i] = Math.sqrt(x[i]);
  const pullback: Pullback = (gradient) => {
    const out = new Float64Array(y.length);
    for (let i = 0; i < y.length; i++) out[i] = gradient[i] / (2 * y[i]);
    return out;
  };
  return { name: "sqrt", data: y, shape, pullbacks: [pullback] };
}

export function sin({ data: x, shape }: Values): Result {
  const y = new Float64Array(x.length);
  for (let i = 0; i < y.length; i++) y[i] = Math.sin(x[i]);
  const pullback: Pullback = (gradient) => {
    const out = new Float64Array(y.length);
    for (let i = 0; i < y.length; i++) out[i] = gradient[i] * Math.cos(x[i]);
    return out;
  };
  return { name: "sin", data: y, shape, pullbacks: [pullback] };
}
