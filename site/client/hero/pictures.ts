import type { FigureWords } from "../../startWords";
import { altOf, drawn, FIGURES } from "./drawn";
import type { Border } from "./planeFigure";
import type { Part } from "./state";

/** The three figures, each as large as its place. */
export function pictures(hero: HTMLElement, words: FigureWords, redraw: () => void): Part {
  const borders = JSON.parse(hero.dataset.borders!) as Record<string, Border>;
  const places = FIGURES.map((figure) => ({
    figure,
    svg: hero.querySelector<SVGElement>(`[data-figure="${figure}"] svg`)!,
  }));
  const resized = new ResizeObserver(redraw);
  for (const { svg } of places) resized.observe(svg);
  return (state) => {
    for (const { figure, svg } of places) {
      const { clientWidth: width, clientHeight: height } = svg;
      svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
      svg.setAttribute("aria-label", altOf(figure, state, words));
      svg.innerHTML = drawn(figure, { width, height }, state, borders[state.setting.name], words);
    }
  };
}
