import { existsSync, readFileSync, realpathSync } from "node:fs";
import { extname, relative, resolve } from "node:path";
import { sanitisedSvg } from "./sanitise";
import { addNamedByContent, type SiteFiles } from "./siteFiles";

const EXTENSIONS: Readonly<Record<string, string>> = {
  "image/svg+xml": "svg",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
};
const TYPES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(EXTENSIONS).map(([type, name]) => [`.${name}`, type])),
  ".jpeg": "image/jpeg",
};

/** The types of pictures that a page can show, best first. */
export const pictureTypes: readonly string[] = Object.keys(EXTENSIONS);

/** The type of a picture by its path; undefined for what is none. */
export const typeOfPicture = (path: string): string | undefined =>
  TYPES[extname(path).toLowerCase()];

/** Adds a picture to the site. Returns its path, or null for a type that is not a picture's. */
export function addPicture(files: SiteFiles, type: string, bytes: Buffer): string | null {
  const extension = EXTENSIONS[type];
  if (extension === undefined) return null;
  const content = extension === "svg" ? sanitisedSvg(bytes.toString("utf8")) : bytes;
  return content === null ? null : addNamedByContent(files, "figures", extension, content);
}

/** Adds the picture that a data URL holds; null if it holds none. */
export function addDataUrl(files: SiteFiles, url: string): string | null {
  const [, type, base64, data] = /^data:([^;,]+)[^,]*?(;base64)?,(.*)$/s.exec(url) ?? [];
  if (type === undefined || data === undefined) return null;
  const bytes = base64 ? Buffer.from(data, "base64") : Buffer.from(safelyDecoded(data));
  return addPicture(files, type, bytes);
}

/** Adds a picture from the notebook's folder or a folder below it; null if there is none. */
export function addNeighbour(files: SiteFiles, folder: string, url: string): string | null {
  const path = resolve(folder, safelyDecoded(url));
  const type = typeOfPicture(path);
  if (type === undefined || !existsSync(path)) return null;
  // By its real path: a symbolic link may lead out of the folder.
  const way = relative(realpathSync(folder), realpathSync(path));
  return /^\.\.|^[a-z]:|^\//i.test(way) ? null : addPicture(files, type, readFileSync(path));
}

/** The text with its %XX decoded; unchanged where that fails. */
export function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
