import { posix } from "node:path";
import { unwrap } from "./dom";
import { addDataUrl, addNeighbour, addPicture, safelyDecoded } from "./pictures";
import { addressFrom, type NotebookLocation } from "./location";
import type { MarkdownCell } from "./notebook";

/**
 * Gives links and pictures of a notebook their addresses in the site: a link to a notebook leads to its page, a
 * picture becomes a file of the site. A link to a file that the site does not have becomes plain text, and a
 * picture elsewhere a link to it: a page asks no other host for anything.
 */
export function settleLinks(
  fragment: DocumentFragment,
  location: NotebookLocation,
  attachments: MarkdownCell["attachments"] = {},
): void {
  for (const picture of fragment.querySelectorAll("img"))
    settlePicture(picture, location, attachments);
  for (const link of fragment.querySelectorAll("a")) settleLink(link, location);
}

function settleLink(link: Element, location: NotebookLocation): void {
  const href = link.getAttribute("href") ?? "";
  if (href.startsWith("#")) return;
  if (isElsewhere(href)) return link.setAttribute("rel", "noreferrer");
  const [path, anchor] = href.split("#");
  const page = location.pages.get(inNotebooks(location, path));
  if (page === undefined) return unwrap(link);
  link.setAttribute("href", addressFrom(location, page) + (anchor ? `#${anchor}` : ""));
}

function settlePicture(
  picture: Element,
  location: NotebookLocation,
  attachments: MarkdownCell["attachments"],
): void {
  const source = picture.getAttribute("src") ?? "";
  const words = picture.getAttribute("alt") ?? captionOf(picture);
  picture.setAttribute("alt", words);
  const path = isElsewhere(source) ? null : pictureFile(source, location, attachments);
  if (path !== null) {
    picture.setAttribute("src", addressFrom(location, path));
    picture.setAttribute("loading", "lazy");
    picture.setAttribute("decoding", "async");
    return;
  }
  const canLink = isElsewhere(source) && picture.closest("a") === null;
  const link = picture.ownerDocument.createElement(canLink ? "a" : "span");
  if (canLink) link.setAttribute("href", source);
  if (!isElsewhere(source))
    location.warn(`picture ${source.slice(0, 60)} is missing or no picture`);
  link.textContent = words || source.slice(0, 60);
  picture.replaceWith(link);
}

function pictureFile(
  source: string,
  { files, folder }: NotebookLocation,
  attachments: MarkdownCell["attachments"],
): string | null {
  if (source.startsWith("data:")) return addDataUrl(files, source);
  if (!source.startsWith("attachment:")) return addNeighbour(files, folder, source);
  const [form] = Object.entries(
    attachments[safelyDecoded(source.slice("attachment:".length))] ?? {},
  );
  return form ? addPicture(files, form[0], Buffer.from(form[1], "base64")) : null;
}

const captionOf = (picture: Element): string =>
  picture.closest("figure")?.querySelector("figcaption")?.textContent ?? "";

/** Whether an address leads to another host, or to a mail program. */
const isElsewhere = (address: string): boolean => /^(https?:|mailto:|\/\/|\\)/i.test(address);

/** The path below the root of the notebooks that a link of this notebook means. */
const inNotebooks = ({ notebook }: NotebookLocation, link: string): string =>
  posix.join(posix.dirname(notebook), safelyDecoded(link));
