import type { Markish, PlotOptions } from "@observablehq/plot";
import { describe } from "../numerics/describe";
import { escapeHtml } from "./html";
import { currentStage, readTexts } from "./stage";
import { standaloneSvg } from "./svg";
import { translate } from "./texts";

/** Plot's own options, and the words that every figure needs. */
export interface FigureOptions extends Omit<
  PlotOptions,
  "caption" | "document" | "title" | "subtitle"
> {
  /** "Figure 1.2. What is drawn, with which parameters, and the one thing to see." */
  caption: string;
  /** The figure for someone who cannot see it. */
  alt: string;
  /** Whether a thin line stands around the axes; yes by default. */
  frame?: boolean;
}

/** On a phone the picture is 358 pixels wide: letters of 14 are then still 9.8. */
const legible: PlotOptions = {
  width: 512,
  height: 340,
  marginTop: 34,
  marginRight: 16,
  marginBottom: 44,
  marginLeft: 56,
  grid: true,
  style: { fontSize: "14px" },
};

/**
 * Shows a figure below the running cell: `renderFigure`, displayed.
 *
 * @example
 * figure({
 *   caption: "Figure 1. A line.", alt: "A line that rises.",
 *   marks: [Plot.line([[0, 0], [1, 1]])],
 * });
 */
export function figure(options: FigureOptions): void {
  currentStage().show(renderFigure(options), "figure");
}

/**
 * The HTML of a figure: a picture with its own background, its alt text, and its caption.
 *
 * Options and marks are Observable Plot's. The SVG stands in an `<img>`, the one form that
 * JupyterLab shows in a notebook that is not trusted yet.
 *
 * @throws TypeError without caption, alt text or marks; Error for a legend, which Plot draws
 * outside its SVG: label the series with Plot.text.
 * @example
 * renderFigure({ caption: "Figure 1. A line.", alt: "A line that rises.", marks: [Plot.line(data)] })
 * // '<figure><img alt="A line that rises." width="512" ...><figcaption>...</figcaption></figure>'
 */
export function renderFigure(options: FigureOptions): string {
  const { caption, alt, frame = true, ...plotOptions } = options;
  requireText("caption", caption);
  requireText("alt", alt);
  if (!Array.isArray(plotOptions.marks) || plotOptions.marks.length === 0) {
    throw new TypeError(
      `figure: marks must be an array of Plot marks, got ${describe(plotOptions.marks)}`,
    );
  }
  const { document, plot } = currentStage();
  const around: Markish[] = frame ? [plot.frame({ strokeOpacity: 0.3 })] : [];
  const marks = [...around, ...plotOptions.marks];
  const drawn = plot.plot({ ...legible, ...plotOptions, marks, document });
  if (drawn.tagName.toLowerCase() !== "svg") {
    throw new Error(
      "figure: a legend or title is no part of the picture; label the series with Plot.text",
    );
  }
  const svg = drawn as unknown as SVGSVGElement;
  const texts = readTexts();
  const [width, height] = [svg.getAttribute("width"), svg.getAttribute("height")];
  return (
    `<figure><img alt="${escapeHtml(translate(alt, texts))}" width="${width}" height="${height}"` +
    ` src="data:image/svg+xml;base64,${base64(standaloneSvg(svg, texts))}">` +
    `<figcaption>${escapeHtml(translate(caption, texts))}</figcaption></figure>`
  );
}

function requireText(name: string, text: unknown): void {
  if (typeof text !== "string" || text.trim() === "") {
    throw new TypeError(`figure: ${name} must say in words what is drawn, got ${describe(text)}`);
  }
}

/** The text's UTF-8 bytes in base 64, as a data URL holds them. */
function base64(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join(""));
}
