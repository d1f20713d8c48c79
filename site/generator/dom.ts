/** The DOM in which notebooks become pages: that of jsdom, which the library has already. */
/* eslint-disable @typescript-eslint/no-require-imports -- jsdom's typings are kept out of this project. */

import { raw, type Html } from "./html";

type Window = typeof globalThis & { document: Document };

const { JSDOM } = require("jsdom") as { JSDOM: new (html: string) => { window: Window } };

export const window: Window = new JSDOM("<!doctype html>").window;

export function htmlOf(fragment: DocumentFragment): Html {
  const holder = window.document.createElement("div");
  holder.append(fragment.cloneNode(true));
  return raw(holder.innerHTML);
}

export function fragmentOf({ html }: Html): DocumentFragment {
  const holder = window.document.createElement("template");
  holder.innerHTML = html;
  return holder.content;
}

/** The element without its tag: its children take its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}
