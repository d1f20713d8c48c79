import { element } from "../element";
import { drawn, sanitisedPicture, textOf } from "../figures/drawn";
import { STORED } from "../figures/figures";
import { textAt } from "../textAt";

/** A figure's picture as it was drawn: in light colours, and with its axes and marks to read. */
export interface Picture {
  readonly text: string;
  readonly svg: SVGSVGElement;
}

/** The picture of a figure, whether it is a part of the page yet or not; null where it is none of lines. */
export async function pictureOf(figure: Element): Promise<Picture | null> {
  const shown = figure.querySelector<SVGSVGElement>("svg[role=img]");
  if (shown) return { text: textOf(shown), svg: shown };
  const image = figure.querySelector<HTMLImageElement>(STORED);
  if (!image) return null;
  const text = await textAt(image.src);
  const svg = drawn(text, image.alt);
  return svg && { text, svg };
}

/** The picture as a file by itself, which says what it shows. */
export function svgFile({ text }: Picture, title: string, description: string): string {
  const svg = sanitisedPicture(text)!;
  svg.removeAttribute("class");
  // What Plot's style element says, which is taken out.
  svg.setAttribute("style", `${svg.getAttribute("style") ?? ""} white-space: pre;`.trim());
  svg.setAttribute("role", "img");
  for (const [tag, words] of [
    ["desc", description],
    ["title", title],
  ] as const) {
    const told = document.createElementNS(svg.namespaceURI, tag);
    told.textContent = words;
    svg.prepend(told);
  }
  return new XMLSerializer().serializeToString(svg);
}

/** The file of a picture as pixels, twice as many as it is wide. */
export async function pngFile(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = element("canvas");
  [canvas.width, canvas.height] = [2 * image.naturalWidth, 2 * image.naturalHeight];
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("no picture"))), "image/png"),
  );
}
