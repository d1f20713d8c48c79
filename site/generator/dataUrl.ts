import { typeOfPicture } from "./pictures";

/** What would end an attribute or an address, or be lost in it. */
const SIGNS = /[%#"'&<>\t\n\r]/g;

/**
 * A file as an address that holds it. Text stays readable, and so packs well.
 *
 * @example dataUrl("figures/a.svg", "<svg/>") // "data:image/svg+xml,%3Csvg/%3E"
 */
export function dataUrl(path: string, content: string | Uint8Array): string {
  const type = typeOfPicture(path) ?? "text/plain";
  if (typeof content !== "string")
    return `data:${type};base64,${Buffer.from(content).toString("base64")}`;
  return `data:${type},${content.replaceAll(SIGNS, encoded)}`;
}

const encoded = (sign: string): string =>
  `%${sign.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`;
