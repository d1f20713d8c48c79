import { trace } from "../../../src/charts/trace";
import type { FigureWords } from "../../startWords";
import { fill } from "./fill";
import { across, framed, line, linear, text, type Box, type Plot, type Spot } from "./picture";
import { stdText } from "./sentence";
import { functions, type FunctionName } from "./setting";
import type { Theory } from "./theory";

const INPUTS: Spot = [-6, 6];
const HIGHEST = 2.4;
const SAMPLES = 96;
// Beyond these a bell looks the same.
const NARROWEST = 0.02;
const WIDEST = 1e4;

/** f, its slope, and how the inputs of the first and the last layer are distributed. */
export function functionFigure(
  box: Box,
  name: FunctionName,
  { stds }: Theory,
  words: FigureWords,
): string {
  const f = functions[name];
  const curves = [trace(f, INPUTS), trace((at) => f.derivative(at), INPUTS)];
  const plot = functionPlot(
    box,
    curves
      .flat()
      .map(({ y }) => y)
      .filter(Number.isFinite),
  );
  const { left, right, top, x, y } = plot;
  const [curve, slope] = curves.map((points) => points.map((at): Spot => [x(at.x), y(at.y)]));
  const last = stds[stds.length - 1];
  const drawing = [
    line("inputs", bell(last, plot)),
    line("first-inputs", bell(stds[0], plot)),
    across(plot, y(0)) + line("f", curve) + line("slope", slope),
  ].join("");
  const inputs = fill(words.lastInputs, { layer: stds.length, std: stdText(last) });
  const end = curve.findLast((spot) => spot[1] > top + 4)!;
  return [
    ticks(plot, words),
    framed("hero-function", plot, drawing),
    text("blue", [end[0] - 12, end[1] + 18], f.label, "end"),
    text("red", [right - 8, y(f.derivative(INPUTS[1])) - 9], words.slope, "end"),
    text("note", [left + 10, top + 20], inputs),
    text("note", [left + 10, top + 38], fill(words.firstInputs, { std: stdText(stds[0]) })),
  ].join("");
}

function functionPlot({ width, height }: Box, heights: readonly number[]): Plot {
  const [left, right, top, bottom] = [8, width - 8, 10, height - 26];
  const [low, high] = [Math.min(...heights), Math.min(Math.max(...heights), HIGHEST)];
  const room = (high - low) * 0.1;
  return {
    ...{ left, right, top, bottom },
    x: linear(INPUTS, [left, right]),
    y: linear([low - room, high + room], [bottom, top]),
  };
}

/** The numbers end at 0: to the right of it stands what they are. */
function ticks({ right, top, bottom, x }: Plot, words: FigureWords): string {
  const grid = [-4, -2, 0, 2, 4].map((tick) =>
    line("grid", [
      [x(tick), top],
      [x(tick), bottom],
    ]),
  );
  const numbers = [-4, -2, 0].map((tick) =>
    text("tick", [x(tick), bottom + 18], String(tick).replace("-", "−"), "middle"),
  );
  return [...grid, ...numbers, text("tick", [right, bottom + 18], words.input, "end")].join("");
}

/** Its height is always the same: only how wide it is counts. */
function bell(std: number, { top, bottom, x }: Plot): Spot[] {
  const shown = Math.min(Math.max(std, NARROWEST), WIDEST);
  return Array.from({ length: SAMPLES + 1 }, (_, i): Spot => {
    const z = (8 * i) / SAMPLES - 4;
    return [x(z * shown), bottom - (bottom - top) * 0.46 * Math.exp((-z * z) / 2)];
  });
}
