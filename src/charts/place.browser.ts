/** What a chart needs of the place it is drawn in. This is a browser's, which bundlers take for place. */

/** A page or a Worker that shows charts: it says where they are drawn and what becomes of them. */
export interface Place {
  /** The document to draw in; a Worker brings a small one of its own. */
  readonly document: Document;
  readonly plot: typeof import("@observablehq/plot");
  /** Shows HTML below the running cell. */
  readonly show: (html: string) => void;
  /** The texts of a translated edition, by their English words; {} in English. */
  readonly texts: Readonly<Record<string, string>>;
}

let place: Place | undefined;

/** From now on charts are drawn in this place. */
export function drawIn(newPlace: Place): void {
  place = newPlace;
}

function currentPlace(): Place {
  if (!place) throw new Error("figure: drawIn must be called before the first chart is drawn");
  return place;
}

export function drawingDocument(): Document {
  return currentPlace().document;
}

export function plotLibrary(): typeof import("@observablehq/plot") {
  return currentPlace().plot;
}

export function show(html: string): void {
  currentPlace().show(html);
}

export function readTexts(): Readonly<Record<string, string>> {
  return place?.texts ?? {};
}

/** The text's UTF-8 bytes in base 64, as a data URL holds them. */
export function base64(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join(""));
}
