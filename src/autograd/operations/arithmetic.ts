import { align, stretch, sumTo, type Stepped } from "../broadcast";
import type { Pullback, Result, Values } from "../operation";

export function add(a: Values, b: Values): Result {
  const { x, y, output } = align("add", a, b);
  for (let i = 0; i < output.data.length; i++) {
    output.data[i] = x.data[i * x.step] + y.data[i * y.step];
  }
  const reduce = reduction(output.shape);
  return { name: "add", output, pullbacks: [reduce(a.shape), reduce(b.shape)] };
}

export function sub(a: Values, b: Values): Result {
  const { x, y, output } = align("sub", a, b);
  for (let i = 0; i < output.data.length; i++) {
    output.data[i] = x.data[i * x.step] - y.data[i * y.step];
  }
  const reduce = reduction(output.shape);
  const reduceToB = reduce(b.shape);
  const pullbackB = (gradient: Float64Array): Float64Array => negative(reduceToB(gradient));
  return { name: "sub", output, pullbacks: [reduce(a.shape), pullbackB] };
}

export function mul(a: Values, b: Values): Result {
  const { x, y, output } = align("mul", a, b);
  for (let i = 0; i < output.data.length; i++) {
    output.data[i] = x.data[i * x.step] * y.data[i * y.step];
  }
  const { shape } = output;
  const timesOther = (other: Values, to: Values) => (gradient: Float64Array) =>
    sumTo({ data: times(gradient, stretch(other, shape)), shape }, to.shape);
  return { name: "mul", output, pullbacks: [timesOther(b, a), timesOther(a, b)] };
}

export function div(a: Values, b: Values): Result {
  const { x, y, output } = align("div", a, b);
  for (let i = 0; i < output.data.length; i++) {
    output.data[i] = x.data[i * x.step] / y.data[i * y.step];
  }
  const { data: quotient, shape } = output;
  return {
    name: "div",
    output,
    pullbacks: [
      (gradient) => sumTo({ data: over(gradient, stretch(b, shape)), shape }, a.shape),
      (gradient) => {
        const scaled = times(over(gradient, stretch(b, shape)), { data: quotient, step: 1 });
        return negative(sumTo({ data: scaled, shape }, b.shape));
      },
    ],
  };
}

export function neg(x: Values): Result {
  return {
    name: "neg",
    output: { data: negative(x.data), shape: x.shape },
    pullbacks: [negative],
  };
}

/** The pullback to an operand that was only repeated. It keeps shapes, so that no data stays alive. */
function reduction(from: readonly number[]): (to: readonly number[]) => Pullback {
  return (to) => (gradient) => sumTo({ data: gradient, shape: from }, to);
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
