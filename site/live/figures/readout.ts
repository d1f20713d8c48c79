import { say } from "../take/say";
import { seriesOf, type Reading } from "./series";
import { wordsFor } from "../../words";

const NEAR = 40; // units of the picture
const SVG = "http://www.w3.org/2000/svg";

/** Shows the values of a picture: at the pointer, where it is touched, and by arrow keys. */
export function readable(svg: SVGSVGElement): void {
  let all: Reading[][] | undefined;
  let at: readonly [series: number, reading: number] | undefined;
  const tip = document.createElementNS(SVG, "g");
  tip.setAttribute("class", "tip");
  const point = (event: PointerEvent): void => {
    at = nearestTo(placeOf(svg, event), (all ??= seriesOf(svg)));
    if (at) show(tip, all[at[0]][at[1]], svg);
    else tip.remove();
  };
  svg.setAttribute("tabindex", "0");
  svg.setAttribute("aria-description", wordsFor(document.documentElement.lang).readout);
  svg.addEventListener("pointermove", point);
  svg.addEventListener("pointerdown", point);
  svg.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType === "mouse") tip.remove();
  });
  svg.addEventListener("blur", () => tip.remove());
  svg.addEventListener("keydown", (event) => {
    const next = stepped(event.key, at, (all ??= seriesOf(svg)));
    if (!next) return;
    event.preventDefault();
    at = next;
    show(tip, all[at[0]][at[1]], svg);
    say(all[at[0]][at[1]].text);
  });
}

/** Left and right go along a curve, up and down to the next one. */
function stepped(
  key: string,
  at: readonly [number, number] | undefined,
  all: readonly (readonly Reading[])[],
): [number, number] | undefined {
  const along = { ArrowRight: 1, ArrowLeft: -1 }[key];
  const across = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (all.length === 0 || (along === undefined && across === undefined)) return undefined;
  if (!at) return [0, 0];
  const series = (at[0] + (across ?? 0) + all.length) % all.length;
  const last = all[series].length - 1;
  const x = all[at[0]][at[1]].x;
  const beside = all[series].map((reading) => Math.abs(reading.x - x));
  const reading = across === undefined ? at[1] + along! : beside.indexOf(Math.min(...beside));
  return [series, Math.min(last, Math.max(0, reading))];
}

function placeOf(svg: SVGSVGElement, { clientX, clientY }: PointerEvent): DOMPoint {
  return new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()!.inverse());
}

function nearestTo(
  { x, y }: DOMPoint,
  all: readonly (readonly Reading[])[],
): [number, number] | undefined {
  let [nearest, least] = [undefined as [number, number] | undefined, NEAR];
  all.forEach((series, i) =>
    series.forEach((reading, j) => {
      const distance = Math.hypot(reading.x - x, reading.y - y);
      if (distance < least) [nearest, least] = [[i, j], distance];
    }),
  );
  return nearest;
}

/** The value in the picture, on the side where there is room. */
function show(tip: SVGGElement, { x, y, text }: Reading, svg: SVGSVGElement): void {
  const dot = document.createElementNS(SVG, "circle");
  for (const [key, value] of Object.entries({ cx: x, cy: y, r: 4 }))
    dot.setAttribute(key, `${value}`);
  const label = document.createElementNS(SVG, "text");
  const { width } = svg.viewBox.baseVal;
  label.textContent = text;
  tip.replaceChildren(dot, label);
  svg.append(tip);
  const half = label.getComputedTextLength() / 2 + 4;
  label.setAttribute("x", String(Math.max(half, Math.min(width - half, x))));
  label.setAttribute("y", String(y < 30 ? y + 22 : y - 10));
}
