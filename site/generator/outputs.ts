import { stripVTControlCharacters } from "node:util";
import { htmlOf, window } from "./dom";
import { html, type Html } from "./html";
import { settleLinks } from "./links";
import { renderedMarkdown } from "./markdown";
import type { MimeBundle, Output } from "./notebook";
import { addPicture, pictureTypes } from "./pictures";
import { addressFrom, type Place } from "./place";
import { sanitised } from "./sanitise";

/** The best form of an output that a static page can show, made safe. */
export function shownOutput({ data, failed }: Output, place: Place): Html {
  const form = preferred.find((type) => data[type] !== undefined) ?? "text/plain";
  const value = data[form] ?? "";
  if (form === "text/html") return shownHtml(sanitised(value), place);
  if (form === "text/markdown") return shownHtml(renderedMarkdown(value, place.warn), place);
  if (form === "text/latex") {
    const formula = value.replaceAll(/^\s*\$+|\$+\s*$/g, "");
    return shownHtml(renderedMarkdown(`$$${formula}$$`, place.warn), place);
  }
  if (form === "text/plain") return shownText(value, failed);
  return shownPicture(form, data, place);
}

const preferred = ["text/html", ...pictureTypes, "text/markdown", "text/latex", "text/plain"];

function shownText(value: string, failed: boolean): Html {
  const text = stripVTControlCharacters(value);
  return html`<pre class="text${failed ? " failed" : ""}">${text}</pre>`;
}

function shownHtml(fragment: DocumentFragment, place: Place): Html {
  settleLinks(fragment, place);
  frameTables(fragment);
  return html`<div class="html">${htmlOf(fragment)}</div>`;
}

function shownPicture(type: string, data: MimeBundle, place: Place): Html {
  const isText = type === "image/svg+xml";
  const path = addPicture(place.files, type, Buffer.from(data[type], isText ? "utf8" : "base64"));
  if (path === null) return shownText(data["text/plain"] ?? "", false);
  const [alt, address] = [data["text/plain"] ?? "", addressFrom(place, path)];
  return html`<figure><img alt="${alt}" src="${address}" loading="lazy" decoding="async"></figure>`;
}

/** A wide table scrolls by itself and leaves the page where it is. */
export function frameTables(fragment: DocumentFragment): void {
  for (const table of fragment.querySelectorAll("table")) {
    const frame = window.document.createElement("div");
    frame.className = "scroll";
    table.replaceWith(frame);
    frame.append(table);
  }
}
