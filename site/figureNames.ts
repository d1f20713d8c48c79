/** What a caption begins with, as every language of the notebooks writes it: "Figure 4.2", "图 4.2". */
const NAME = /^\s*(?:Figure|图)\s*(\d+(?:\.\d+)*)/;

/** The anchor of a figure in its page. */
export const anchorOfFigure = (number: string): string => `fig-${number}`;

/** The number that a caption begins with; null where it has none. */
export function figureNumber(caption: string): string | null {
  return NAME.exec(caption)?.[1] ?? null;
}

/** Makes the name that a caption begins with the link to its figure, where the page has an anchor for it. */
export function linkCaptions(fragment: ParentNode, hasAnchor: (anchor: string) => boolean): void {
  for (const caption of fragment.querySelectorAll("figcaption")) {
    const [text] = caption.childNodes;
    const [name, number] = NAME.exec(text?.nodeType === 3 ? (text.textContent ?? "") : "") ?? [];
    if (name === undefined || !hasAnchor(anchorOfFigure(number))) continue;
    const link = caption.ownerDocument.createElement("a");
    link.href = `#${anchorOfFigure(number)}`;
    link.textContent = name;
    text.textContent = text.textContent!.slice(name.length);
    caption.prepend(link);
  }
}
