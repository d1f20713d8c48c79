import { powerOfTen } from "../../../src/charts/powerOfTen";
import type { FigureWords } from "../../startWords";
import { arrow, dragged } from "./drag";
import { DECADES, gradientPlot } from "./gradientFigure";
import { handleIn } from "./handle";
import { linear } from "./picture";
import type { Actions, Part } from "./state";

/** The guess: the end of a line to drag up and down. Letting it go shows the answer; so does Enter. */
export function guessHandle(hero: HTMLElement, words: FigureWords, actions: Actions): Part {
  const figure = hero.querySelector<HTMLElement>('[data-figure="gradient"]')!;
  const handle = handleIn(figure, gradientPlot, words.guess, DECADES);
  const { element, plot, spotOf } = handle;
  const last = (): number => actions.now().guess ?? 0;
  const guess = (decade: number): void =>
    actions.guess(Math.round(Math.min(Math.max(decade, DECADES[0]), DECADES[1])));
  element.setAttribute("aria-orientation", "vertical");
  dragged(
    element,
    (event) => {
      const { top, bottom } = plot();
      guess(linear([bottom, top], DECADES)(spotOf(event)[1]));
    },
    ({ type }) => {
      if (last() !== 0 && type === "pointerup") actions.show(true);
    },
  );
  element.addEventListener("keydown", (event) => {
    const way = arrow(event);
    if (!way && event.key !== "Enter") return;
    event.preventDefault();
    if (way) return guess(last() + way[0] + way[1]);
    actions.show(true);
    hero.querySelector<HTMLElement>("[data-show]")!.focus();
  });
  return (state) => {
    const decade = state.guess ?? 0;
    element.hidden = state.isShown;
    const { x, y } = plot();
    handle.put([x(1), y(decade)], decade, powerOfTen(decade));
  };
}
