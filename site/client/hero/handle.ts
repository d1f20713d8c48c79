import { element } from "../../live/element";
import type { Plot, Spot } from "./picture";
import type { planePlot } from "./planeFigure";

/** What stands over a drawn dot: it can be dragged and has the keyboard's focus. */
export interface Handle {
  readonly element: HTMLElement;
  /** How its figure is drawn now. */
  plot(): Plot;
  /** The pointer in the units of the figure. */
  spotOf(event: PointerEvent): Spot;
  put(spot: Spot, now: number, text: string): void;
}

export function handleIn(
  figure: HTMLElement,
  plot: typeof planePlot,
  label: string,
  ends: Spot,
): Handle {
  const handle = element("span", {
    ...{ class: "hero-handle", role: "slider", tabindex: "0", "aria-label": label },
    ...{ "aria-valuemin": String(ends[0]), "aria-valuemax": String(ends[1]) },
  });
  const size = (): DOMRect => figure.querySelector("svg")!.getBoundingClientRect();
  figure.querySelector(".hero-picture")!.append(handle);
  return {
    element: handle,
    plot: () => plot(size()),
    spotOf: ({ clientX, clientY }) => [clientX - size().x, clientY - size().y],
    put([x, y], now, text) {
      handle.style.left = `${x}px`;
      handle.style.top = `${y}px`;
      handle.setAttribute("aria-valuenow", String(now));
      handle.setAttribute("aria-valuetext", text);
    },
  };
}
