import { stripVTControlCharacters } from "node:util";
import { linkCaptions } from "../figureNames";
import { frameTables } from "../frameTables";
import { htmlOf } from "./dom";
import { html, type Html } from "./html";
import { settleLinks } from "./links";
import { renderedMarkdown } from "./markdown";
import type { MimeBundle, Output } from "./notebook";
import { addPicture, pictureTypes } from "./pictures";
import { addressFrom, type NotebookLocation } from "./location";
import { sanitised } from "./sanitise";

/** The best form of an output that a static page can show, made safe; captions link to the cell's anchors. */
export function shownOutput(
  { data, failed }: Output,
  location: NotebookLocation,
  anchors: readonly string[] = [],
): Html {
  const form = preferred.find((type) => data[type] !== undefined) ?? "text/plain";
  const value = data[form] ?? "";
  if (form === "text/html") return shownHtml(sanitised(value), location, anchors);
  if (form === "text/markdown") return shownHtml(renderedMarkdown(value, location.warn), location);
  if (form === "text/latex") {
    const formula = value.replaceAll(/^\s*\$+|\$+\s*$/g, "");
    return shownHtml(renderedMarkdown(`$$${formula}$$`, location.warn), location);
  }
  if (form === "text/plain") return shownText(value, failed);
  return shownPicture(form, data, location);
}

const preferred = ["text/html", ...pictureTypes, "text/markdown", "text/latex", "text/plain"];

function shownText(value: string, failed: boolean): Html {
  const text = stripVTControlCharacters(value);
  return html`<pre class="text${failed ? " failed" : ""}">${text}</pre>`;
}

function shownHtml(
  fragment: DocumentFragment,
  location: NotebookLocation,
  anchors: readonly string[] = [],
): Html {
  settleLinks(fragment, location);
  frameTables(fragment);
  linkCaptions(fragment, (anchor) => anchors.includes(anchor));
  return html`<div class="html">${htmlOf(fragment)}</div>`;
}

function shownPicture(type: string, data: MimeBundle, location: NotebookLocation): Html {
  const isText = type === "image/svg+xml";
  const path = addPicture(
    location.files,
    type,
    Buffer.from(data[type], isText ? "utf8" : "base64"),
  );
  if (path === null) return shownText(data["text/plain"] ?? "", false);
  const [alt, address] = [data["text/plain"] ?? "", addressFrom(location, path)];
  return html`<figure><img alt="${alt}" src="${address}" loading="lazy" decoding="async"></figure>`;
}
