import { stretch, sumTo } from "../broadcast";
import type { Result, Values } from "../operation";
import { broadcastShapes, sizeOf } from "../shape";

export function choose(condition: Values, a: Values, b: Values): Result {
  const shape = broadcastShapes(
    "where",
    condition.shape,
    broadcastShapes("where", a.shape, b.shape),
  );
  const [test, x, y] = [stretch(condition, shape), stretch(a, shape), stretch(b, shape)];
  const data = new Float64Array(sizeOf(shape));
  for (let i = 0; i < data.length; i++) {
    data[i] = test.data[i * test.step] !== 0 ? x.data[i * x.step] : y.data[i * y.step];
  }
  const pass = (to: Values, chosen: boolean) => (gradient: Float64Array) => {
    const { data: test, step } = stretch(condition, shape);
    const kept = gradient.map((value, i) => ((test[i * step] !== 0) === chosen ? value : 0));
    return sumTo({ data: kept, shape }, to.shape);
  };
  const constant = (): Float64Array => new Float64Array(condition.data.length);
  return {
    name: "where",
    output: { data, shape },
    pullbacks: [constant, pass(a, true), pass(b, false)],
  };
}
