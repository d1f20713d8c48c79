/** What a chart needs of the place it is drawn in. This is the kernel's; a browser has its own. */

/* eslint-disable @typescript-eslint/no-require-imports -- an import would load jsdom and Plot with
   the library, and the first cell of a reader who draws nothing yet would wait for them. */

import { readFileSync } from "node:fs";

/** An empty document to draw in, made when the first figure is drawn: loading jsdom takes 0.4 s. */
export function drawingDocument(): Document {
  const { JSDOM } = require("jsdom") as { JSDOM: new () => { window: { document: Document } } };
  return (page ??= new JSDOM().window.document);
}
let page: Document | undefined;

/** Plot, loaded with the first figure as well. */
export function plotLibrary(): typeof import("@observablehq/plot") {
  return require("@observablehq/plot") as typeof import("@observablehq/plot");
}

/**
 * Shows HTML below the running cell.
 *
 * @throws Error outside a notebook, where there is no cell.
 */
export function show(html: string): void {
  try {
    const { display } = require("tslab") as { display: { html(text: string): void } };
    display.html(html);
  } catch {
    throw new Error("figure and table show their result in a notebook; elsewhere use renderFigure");
  }
}

/** The texts of a translated edition, by their English words: texts.json beside the notebook. */
export function readTexts(): Readonly<Record<string, string>> {
  let json: string;
  try {
    json = readFileSync("texts.json", "utf8");
  } catch {
    return {};
  }
  return JSON.parse(json) as Record<string, string>;
}

/** The text's UTF-8 bytes in base 64, as a data URL holds them. */
export function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}
