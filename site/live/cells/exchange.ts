import { addGhost } from "../figures/ghost";

/** Puts other outputs in place of those that are shown, in one frame. */
export type Exchange = (next: Element) => void;

/** For the outputs in this place, which are the author's now. Nothing below moves where it can be helped. */
export function exchanging(place: HTMLElement): Exchange {
  const authors = [...place.childNodes];
  let width = 0;
  /** A caption that is a line shorter moves nothing: the place stays as high as it was, while it is as wide. */
  const keepRoom = (): void => {
    const box = place.getBoundingClientRect();
    place.style.minHeight = width === 0 || box.width === width ? `${box.height}px` : "";
    width = box.width;
  };
  return (next) => {
    const isRead = place.querySelector("svg:focus") !== null;
    const before = authors.flatMap(picturesIn);
    picturesIn(next).forEach((svg, i) => before[i] && addGhost(svg, before[i]));
    keepRoom();
    place.replaceChildren(...next.childNodes);
    if (isRead) place.querySelector<SVGElement>("svg[tabindex]")?.focus({ preventScroll: true });
  };
}

export function picturesIn(place: Node): SVGSVGElement[] {
  return place instanceof Element ? [...place.querySelectorAll<SVGSVGElement>("figure svg")] : [];
}
