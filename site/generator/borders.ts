import { gradientFactor } from "../../src/propagation/gradientFactor";
import { functions, scales, type FunctionName } from "../client/hero/setting";
import type { Border } from "../client/hero/planeFigure";

// Steps of σ_b, shorter where tanh's border is bent, and halvings of the interval in which σ_w is looked for:
// to a third of a pixel.
const ROWS = 16;
const HALVINGS = 10;

/** For each function, where gradients begin to explode on the plane of the first page. */
export function borders(): Record<FunctionName, Border> {
  return Object.fromEntries(
    Object.entries(functions).map(([name, f]) => [name, borderOf(f)]),
  ) as Record<FunctionName, Border>;
}

/** From σ_b = 0 up, as far as it is in the plane. */
function borderOf(f: (typeof functions)[FunctionName]): Border {
  const [low, high] = scales.weightStd.ends;
  const explodes = (weightStd: number, biasStd: number): boolean =>
    gradientFactor(f, { weightStd, biasStd }) > 1;
  const border: [number, number][] = [];
  for (let row = 0; row <= ROWS; row++) {
    const biasStd = scales.biasStd.ends[1] * (row / ROWS) ** 2;
    if (!explodes(high, biasStd)) break;
    let [below, above] = [low, high];
    for (let i = 0; i < HALVINGS; i++) {
      const middle = Math.sqrt(below * above);
      if (explodes(middle, biasStd)) above = middle;
      else below = middle;
    }
    border.push([Number(Math.sqrt(below * above).toPrecision(4)), Number(biasStd.toFixed(3))]);
  }
  return border;
}
