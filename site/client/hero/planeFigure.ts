import type { FigureWords } from "../../startWords";
import {
  answer,
  dot,
  framed,
  line,
  linear,
  sigma,
  text,
  upright,
  type Box,
  type Plot,
  type Spot,
} from "./picture";
import { scales, type Setting } from "./setting";

/** Where gradients begin to explode, as points [σ_w, σ_b] from the lowest σ_b up. */
export type Border = readonly Spot[];

// Less room than this is narrower than a name.
const NARROW = 64;

/** The plane's places of σ_w and σ_b. */
export function planePlot({ width, height }: Box): Plot {
  const [left, right, top, bottom] = [30, width - 8, 10, height - 26];
  const { placeOf, places } = scales.weightStd;
  const along = linear([0, places], [left, right]);
  return {
    ...{ left, right, top, bottom },
    x: (weightStd) => along(placeOf(weightStd)),
    y: linear(scales.biasStd.ends, [bottom, top]),
  };
}

/** Order and chaos: on which side of the border the sizes of weights and biases are. */
export function planeFigure(
  box: Box,
  border: Border,
  setting: Setting,
  words: FigureWords,
): string {
  const plot = planePlot(box);
  const edge = border.map(([weightStd, biasStd]): Spot => [plot.x(weightStd), plot.y(biasStd)]);
  return [
    framed("hero-plane", plot, answer(sides(plot, edge) + line("theory", edge))),
    ticks(plot),
    answer(names(plot, edge, words)),
    dot("point", [plot.x(setting.weightStd), plot.y(setting.biasStd)], 7),
  ].join("");
}

/** Above its last point the border has left the plane on the right. */
function sides({ left, right, top, bottom }: Plot, edge: readonly Spot[]): string {
  const end = edge.at(-1) ?? [right, bottom];
  const corner: Spot[] =
    end[1] > top + 1
      ? [
          [right, end[1]],
          [right, top],
        ]
      : [[end[0], top]];
  return (
    line("order", [[left, bottom], ...edge, ...corner, [left, top]]) +
    line("chaos", [[right, bottom], ...edge, ...corner, [right, top]])
  );
}

function ticks({ left, right, top, bottom, x, y }: Plot): string {
  const along = [0.1, 0.3, 1, 3, 10].map((tick) =>
    text("tick", [x(tick), bottom + 18], String(tick), "middle"),
  );
  const up = [0, 1, 2, 3].map((tick) => text("tick", [left - 6, y(tick) + 4], String(tick), "end"));
  return [
    ...along,
    ...up,
    text("tick", [left + 6, top + 15], sigma("b")),
    text("tick", [right - 4, bottom - 7], sigma("w"), "end"),
  ].join("");
}

function names({ left, right, y }: Plot, edge: readonly Spot[], words: FigureWords): string {
  const middle = edge[Math.floor(edge.length / 2)]?.[0] ?? right;
  const centre = (right + middle) / 2;
  return (
    text("quiet-name", [(left + middle) / 2, y(1.5)], words.vanish, "middle") +
    (right - middle < NARROW
      ? upright("quiet-name", [centre, y(1.5)], words.explode)
      : text("quiet-name", [centre, y(1.5)], words.explode, "middle"))
  );
}
