// @ts-expect-error -- its declarations are those of a package of another name
import { createDocument } from "@mixmark-io/domino";
import * as Plot from "@observablehq/plot";
import { drawOn } from "activation-notebooks/dist/charts/stage";

/** Charts are drawn here in a small document, as a Worker has none, and shown by the function. */
export function drawChartsWith(
  show: (html: string) => void,
  texts: Readonly<Record<string, string>>,
): void {
  drawOn({ document, plot: { ...Plot, plot: plotWithoutStyle }, show, texts });
}

const document: Document = createDocument();

/** Plot's picture without its style element, which a page's policy may forbid: the page has the same rules. */
function plotWithoutStyle(options: Plot.PlotOptions = {}): ReturnType<typeof Plot.plot> {
  const drawn = Plot.plot(options);
  drawn.querySelector("style")?.remove();
  return drawn;
}
