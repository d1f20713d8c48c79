import type { Point } from "./shapes";

/** How far the panel of a part is moved: panels share one scale. */
export function panelOf(part: Element, svg: Element): Point {
  let [x, y] = [0, 0];
  for (let at = part.parentElement; at && at !== svg; at = at.parentElement) {
    // A mark's own shift moves names away from their curves.
    if (at.parentElement === svg && part.localName === "text") break;
    const [dx, dy] = moved(at);
    [x, y] = [x + dx, y + dy];
  }
  return [x, y];
}

export function moved(part: Element): Point {
  const [, x = 0, y = 0] =
    /translate\(([-\d.e]+),([-\d.e]+)\)/.exec(part.getAttribute("transform") ?? "") ?? [];
  return [Number(x), Number(y)];
}

/** The colour of a curve or a dot, whichever it has. */
export function colourOf(part: Element): string {
  const [stroke, fill] = ["stroke", "fill"].map(
    (name) => part.closest(`[${name}]`)?.getAttribute(name) ?? "none",
  );
  const isText = part.localName === "text";
  return isText || stroke === "none" || (stroke === "white" && fill !== "none") ? fill : stroke;
}
