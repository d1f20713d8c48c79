import { align, stretch, sumOver, sumTo, type Stepped } from "./broadcast";
import type { Result, Values } from "./operation";

export function add(a: Values, b: Values): Result {
  const { x, y, data, shape } = align("add", a, b);
  for (let i = 0; i < data.length; i++) data[i] = x.data[i * x.step] + y.data[i * y.step];
  return {
    name: "add",
    data,
    shape,
    pullbacks: [sumOver(shape, a.shape), sumOver(shape, b.shape)],
  };
}

export function sub(a: Values, b: Values): Result {
  const { x, y, data, shape } = align("sub", a, b);
  for (let i = 0; i < data.length; i++) data[i] = x.data[i * x.step] - y.data[i * y.step];
  const toB = sumOver(shape, b.shape);
  return {
    name: "sub",
    data,
    shape,
    pullbacks: [sumOver(shape, a.shape), (gradient) => negative(toB(gradient))],
  };
}

export function mul(a: Values, b: Values): Result {
  const { x, y, data, shape } = align("mul", a, b);
  for (let i = 0; i < data.length; i++) data[i] = x.data[i * x.step] * y.data[i * y.step];
  const timesOther = (other: Values, to: Values) => (gradient: Float64Array) =>
    sumTo({ data: times(gradient, stretch(other, shape)), shape }, to.shape);
  return { name: "mul", data, shape, pullbacks: [timesOther(b, a), timesOther(a, b)] };
}

export function div(a: Values, b: Values): Result {
  const { x, y, data, shape } = align("div", a, b);
  for (let i = 0; i < data.length; i++) data[i] = x.data[i * x.step] / y.data[i * y.step];
  return {
    name: "div",
    data,
    shape,
    pullbacks: [
      (gradient) => sumTo({ data: over(gradient, stretch(b, shape)), shape }, a.shape),
      (gradient) => {
        const scaled = times(over(gradient, stretch(b, shape)), { data, step: 1 });
        return negative(sumTo({ data: scaled, shape }, b.shape));
      },
    ],
  };
}

export function neg({ data, shape }: Values): Result {
  return { name: "neg", data: negative(data), shape, pullbacks: [negative] };
}

function negative(x: Float64Array): Float64Array {
  const out = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) out[i] = -x[i];
  return out;
}

function times(x: Float64Array, { data, step }: Stepped): Float64Array {
  const out = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) out[i] = x[i] * data[i * step];
  return out;
}

function over(x: Float64Array, { data, step }: Stepped): Float64Array {
  const out = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) out[i] = x[i] / data[i * step];
  return out;
}
