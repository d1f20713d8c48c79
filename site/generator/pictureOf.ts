import type { Chapter } from "./chapters";
import { numbersIn } from "./figureNumbers";
import type { Output } from "./notebook";
import { addDataUrl, addPicture, pictureTypes } from "./pictures";
import type { SiteFiles } from "./siteFiles";

/** Adds the picture of a notebook's figure with this number, or else its first; null if it has none. */
export function pictureOf({ cells }: Chapter, files: SiteFiles, number: string): string | null {
  const pictures = cells
    .flatMap((cell) => (cell.kind === "code" ? cell.outputs : []))
    .filter((output) => pictureIn(output) !== null);
  const chosen = pictures.find(({ data }) => numbersIn({ data }).includes(number));
  const found = pictureIn(chosen ?? pictures[0]);
  if (found === null) return null;
  return "url" in found ? addDataUrl(files, found.url) : addPicture(files, found.type, found.bytes);
}

type Picture = { url: string } | { type: string; bytes: Buffer };

function pictureIn(output: Output | undefined): Picture | null {
  if (!output) return null;
  const html = output.data["text/html"] ?? "";
  const [, url] = /<img\b[^>]* src="(data:image\/[^"]+)"/.exec(html) ?? [];
  if (url) return { url };
  const type = pictureTypes.find((one) => output.data[one] !== undefined);
  if (!type) return null;
  const isText = type === "image/svg+xml";
  return { type, bytes: Buffer.from(output.data[type], isText ? "utf8" : "base64") };
}
