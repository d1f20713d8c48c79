import { translate } from "./texts";

const SVG = "http://www.w3.org/2000/svg";

/**
 * An SVG element as the text of a picture that stands alone: its own white background, texts in the
 * notebook's language, two decimals, and clip ids counted from 1 in each figure (Plot counts them
 * for the whole process, so that a cell run twice would give two different pictures).
 */
export function standaloneSvg(svg: SVGSVGElement, texts: Readonly<Record<string, string>>): string {
  svg.setAttribute("xmlns", SVG);
  svg.insertBefore(background(svg.ownerDocument), svg.firstChild);
  for (const label of svg.querySelectorAll("text, tspan, title")) {
    if (label.children.length === 0) label.textContent = translate(label.textContent ?? "", texts);
  }
  return numberClips(roundAttributes(svg).outerHTML);
}

function background(document: Document): SVGElement {
  const rect = document.createElementNS(SVG, "rect");
  for (const [name, value] of [
    ["width", "100%"],
    ["height", "100%"],
    ["fill", "white"],
  ] as const) {
    rect.setAttribute(name, value);
  }
  return rect;
}

const DRAWN = [
  "d",
  "transform",
  "x",
  "y",
  "x1",
  "x2",
  "y1",
  "y2",
  "cx",
  "cy",
  "r",
  "width",
  "height",
];

function roundAttributes(svg: SVGSVGElement): SVGSVGElement {
  for (const element of svg.querySelectorAll("*")) {
    for (const name of DRAWN) {
      const value = element.getAttribute(name);
      if (value?.includes(".")) element.setAttribute(name, roundNumbers(value));
    }
  }
  return svg;
}

function roundNumbers(text: string): string {
  return text.replace(/-?\d*\.\d{3,}(?:e-?\d+)?/g, (number) =>
    String(Math.round(Number(number) * 100) / 100 + 0),
  );
}

function numberClips(svg: string): string {
  const numbers = new Map<string, number>();
  return svg.replace(/plot-clip-\d+/g, (id) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return `plot-clip-${numbers.get(id)}`;
  });
}
