/** A heading of a page, for its table of contents and for the search. */
export interface Heading {
  level: number;
  /** Its anchor: the one that JupyterLab gives it, so that links work in both. */
  id: string;
  text: string;
}

/** Gives the headings of a fragment their anchors; `taken` are the page's anchors so far. */
export function anchoredHeadings(fragment: DocumentFragment, taken: Set<string>): Heading[] {
  return [...fragment.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) => {
    const text = plainText(heading);
    const id = freeAnchor(text.trim().replaceAll(/\s+/g, "-") || "section", taken);
    heading.id = id;
    return { level: Number(heading.tagName[1]), id, text };
  });
}

/** Makes each heading the link to itself, so that its address can be copied; not where it holds links already. */
export function linkHeadings(fragment: DocumentFragment): void {
  for (const heading of fragment.querySelectorAll("h2, h3, h4")) {
    if (heading.querySelector("a") || plainText(heading) === "") continue;
    const link = heading.ownerDocument.createElement("a");
    link.href = `#${encodeURIComponent(heading.id)}`;
    link.append(...heading.childNodes);
    heading.append(link);
  }
}

/** Gives what is folded away an anchor, by which a link can unfold it. */
export function anchorFolds(fragment: DocumentFragment, taken: Set<string>): void {
  for (const element of fragment.children)
    if (element.tagName === "DETAILS") element.id = freeAnchor("fold", taken);
}

function freeAnchor(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let i = 2; taken.has(id); i++) id = `${wanted}-${i}`;
  taken.add(id);
  return id;
}

/** The words of an element; a formula is read once, though KaTeX writes it three times. */
export function plainText(element: Element | DocumentFragment): string {
  const copy = element.cloneNode(true) as Element;
  for (const twice of copy.querySelectorAll(".katex-html, annotation")) twice.remove();
  return (copy.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}
