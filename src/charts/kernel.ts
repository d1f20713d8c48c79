/* eslint-disable @typescript-eslint/no-require-imports -- an import would load jsdom and Plot with
   the library, and the first cell of a reader who draws nothing yet would wait for them. */

import { readFileSync } from "node:fs";

let page: Document | undefined;

/** The notebook kernel's stage. Bundlers for browsers leave this file out: see package.json. */
export const kernel = {
  /** Empty, and made when the first figure is drawn: loading jsdom takes 0.4 s. */
  get document(): Document {
    const { JSDOM } = require("jsdom") as { JSDOM: new () => { window: { document: Document } } };
    return (page ??= new JSDOM().window.document);
  },

  /** Loaded with the first figure as well. */
  get plot(): typeof import("@observablehq/plot") {
    return require("@observablehq/plot") as typeof import("@observablehq/plot");
  },

  /** Those of texts.json beside the notebook, which is the folder that the kernel runs in. */
  get texts(): Readonly<Record<string, string>> {
    let json: string;
    try {
      json = readFileSync("texts.json", "utf8");
    } catch {
      return {};
    }
    return JSON.parse(json) as Record<string, string>;
  },

  show(html: string, caller: string): void {
    try {
      const { display } = require("tslab") as { display: { html(text: string): void } };
      display.html(html);
    } catch {
      const elsewhere = `render${caller[0].toUpperCase()}${caller.slice(1)}`;
      throw new Error(`${caller}: needs to run in a notebook; elsewhere use ${elsewhere}`);
    }
  },
};
