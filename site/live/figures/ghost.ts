import { ticksOf, type Tick } from "./axes";

/** A picture with more curves needs no more of them. */
const MOST = 12;
/** A curve that is drawn much larger or smaller says nothing beside the new one. */
const SCALES = { least: 0.4, most: 2.5 };

/** How a place of one picture becomes the same value's place in another: times the first number, plus the second. */
type Move = readonly [times: number, plus: number];

/** Puts the author's curves below those of a picture that took their place, where the axes tell how. */
export function addGhost(svg: SVGSVGElement, authors: SVGSVGElement): void {
  const [x, y] = (["x", "y"] as const).map((axis) =>
    moveOf(ticksOf(authors, axis), ticksOf(svg, axis)),
  );
  const lines = authors.querySelectorAll('[data-mark="line"] path');
  const first = svg.querySelector("[data-mark]:not([data-mark*=axis], [data-mark*=grid])");
  if (!x || !y || !first || lines.length === 0 || lines.length > MOST) return;
  const isMoved = [...x, ...y].some((number, i) => Math.abs(number - [1, 0, 1, 0][i]) > 1e-3);
  const isPanelled = [...lines].some((line) => line.closest("g[transform]"));
  if (isMoved && isPanelled) return;
  const ghost = group({ class: "ghost", "aria-hidden": "true" });
  const clip = isPanelled ? null : svg.querySelector("clipPath[id]");
  if (clip) ghost.setAttribute("clip-path", `url(#${clip.id})`);
  const moved = group({ transform: `matrix(${x[0]} 0 0 ${y[0]} ${x[1]} ${y[1]})` });
  moved.append(...[...authors.querySelectorAll('[data-mark="line"]')].map(withoutNames));
  ghost.append(moved);
  first.before(ghost);
}

function group(attributes: Readonly<Record<string, string>>): SVGGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", "g");
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** A copy that is no part of the picture's values. */
function withoutNames(mark: Element): Element {
  const copy = mark.cloneNode(true) as Element;
  for (const part of [copy, ...copy.querySelectorAll("*")])
    for (const name of ["id", "data-mark", "clip-path"]) part.removeAttribute(name);
  return copy;
}

/**
 * What brings the ticks of one axis to those of the same words on another; undefined where they do not tell.
 *
 * @example moveOf([[0, "0"], [100, "1"]], [[10, "0"], [60, "1"]]) // [0.5, 10]
 */
export function moveOf(from: readonly Tick[], to: readonly Tick[]): Move | undefined {
  const pairs = from.flatMap(([place, text]) => {
    const same = to.find((tick) => tick[1] === text);
    return same ? [[place, same[0]] as const] : [];
  });
  if (pairs.length < 2) return undefined;
  const [[a, b], [c, d]] = [pairs[0], pairs.at(-1)!];
  const times = (d - b) / (c - a);
  const isStraight = pairs.every(([place, other]) => Math.abs(b + times * (place - a) - other) < 1);
  const isFine = isStraight && times >= SCALES.least && times <= SCALES.most;
  return isFine ? [times, b - times * a] : undefined;
}
