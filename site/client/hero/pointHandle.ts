import type { FigureWords } from "../../startWords";
import { arrow, dragged } from "./drag";
import { handleIn } from "./handle";
import { linear } from "./picture";
import { planePlot } from "./planeFigure";
import { moved, scales, within } from "./setting";
import type { Actions, Part } from "./state";

/** The point of the plane: right and left turn the weights, up and down the biases. */
export function pointHandle(hero: HTMLElement, words: FigureWords, { now, turn }: Actions): Part {
  const { weightStd, biasStd } = scales;
  const figure = hero.querySelector<HTMLElement>('[data-figure="plane"]')!;
  const handle = handleIn(figure, planePlot, words.both, weightStd.ends);
  const { element, plot, spotOf } = handle;
  dragged(element, (event) => {
    const { left, right, top, bottom } = plot();
    const [x, y] = spotOf(event);
    const place = linear([left, right], [0, weightStd.places])(x);
    turn({
      weightStd: within(weightStd, weightStd.valueAt(Math.round(place)))!,
      biasStd: within(biasStd, linear([bottom, top], biasStd.ends)(y))!,
    });
  });
  element.addEventListener("keydown", (event) => {
    const way = arrow(event);
    if (!way) return;
    event.preventDefault();
    const { setting } = now();
    if (way[0] !== 0) turn({ weightStd: moved(weightStd, setting.weightStd, way[0]) });
    else turn({ biasStd: moved(biasStd, setting.biasStd, way[1]) });
  });
  return ({ setting }) => {
    const { x, y } = plot();
    const text = `σ_w ${weightStd.textOf(setting.weightStd)}, σ_b ${biasStd.textOf(setting.biasStd)}`;
    handle.put([x(setting.weightStd), y(setting.biasStd)], setting.weightStd, text);
  };
}
