import { addressOfWhole } from "../../client/only";

/** Room for a line of the link below a figure, and for margins. */
const AROUND = 96; // pixels

/** The address of what a cell shows, with the values that are turned. */
export function linkTo(section: HTMLElement): string {
  const url = new URL(addressOfWhole());
  url.hash = anchorOf(section);
  return url.href;
}

/** The HTML that shows a figure, with what turns it, in a page elsewhere. */
export function embedCode(section: HTMLElement, controls: HTMLElement | null): string {
  const url = new URL(addressOfWhole());
  url.searchParams.set("only", anchorOf(section));
  url.hash = "";
  const parts = [...section.querySelectorAll(".cell-output :is(svg, img, figcaption)"), controls];
  const heights = parts.map((part) => part?.getBoundingClientRect().height ?? 0);
  const height = Math.ceil(heights.reduce((sum, each) => sum + each, AROUND));
  const title = section.querySelector("figcaption")?.textContent ?? document.title;
  return `<iframe src="${escaped(url.href)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;
}

function anchorOf(section: HTMLElement): string {
  return section.querySelector(".anchor")?.id ?? section.id;
}

function escaped(text: string): string {
  const element = document.createElement("p");
  element.textContent = text;
  return element.innerHTML.replaceAll('"', "&quot;");
}
