import { controlsOf } from "../../client/only";
import { csvOf, rowsOfFigure, rowsOfTable } from "./csv";
import { button, element } from "../element";
import { embedCode, linkTo } from "./embed";
import { copied, save } from "./handOver";
import { pictureOf, pngFile, svgFile } from "./picture";
import type { Words } from "../../words";

/** Lets a reader take along what cells show: a folded row of buttons below each figure and table. */
export function startTaking(article: HTMLElement, words: Words): void {
  for (const section of article.querySelectorAll<HTMLElement>("section.cell")) {
    const shown = section.querySelector(".cell-output :is(figure, table)");
    if (!shown) continue;
    const row = rowOf(section, words);
    const code = section.querySelector(":scope > details.code");
    if (code) code.before(row);
    else section.append(row);
  }
}

/** A button that does a work, and tells what it says of its end. */
type Does = (text: string, work: () => Promise<string>, label?: string) => HTMLElement;

function rowOf(section: HTMLElement, words: Words): HTMLElement {
  const status = element("span", { role: "status" });
  const tell = async (work: () => Promise<string>): Promise<void> => {
    status.textContent = "";
    status.textContent = await work().catch(() => words.notTaken);
  };
  const does: Does = (text, work, label = text) => {
    const made = button(text, () => void tell(work));
    made.setAttribute("aria-label", label);
    return made;
  };
  const caption = section.querySelector("figcaption > a")?.textContent;
  const name = caption ?? section.getAttribute("aria-label") ?? "";
  const group = { class: "take-row", role: "group", "aria-label": name };
  return element(
    "details",
    { class: "take" },
    element("summary", {}, words.take, element("span", { class: "unseen" }, `: ${name}`)),
    element("div", group, status, ...buttonsOf(section, does, words)),
  );
}

function buttonsOf(section: HTMLElement, does: Does, words: Words): HTMLElement[] {
  const copy = async (text: string): Promise<string> =>
    (await copied(text)) ? words.copied : words.notCopied;
  const saves = (kind: string): HTMLElement =>
    does(kind, () => saveAs(kind, section, words), words.saveAs(kind));
  const embeds = (): Promise<string> => copy(embedCode(section, controlsOf(section)));
  const isFigure = section.querySelector(".cell-output figure") !== null;
  // One that others can open.
  const hasAddress = location.protocol !== "file:";
  const isEmbeddable = hasAddress && section.querySelector(".anchor") !== null;
  return [
    ...(hasAddress ? [does(words.copyLink, () => copy(linkTo(section)))] : []),
    ...(hasAddress && "share" in navigator ? [does(words.share, () => share(section, words))] : []),
    ...(isFigure ? [saves("SVG"), saves("PNG")] : []),
    saves("CSV"),
    ...(isEmbeddable ? [does(words.embed, embeds)] : []),
  ];
}

async function share(section: HTMLElement, words: Words): Promise<string> {
  try {
    await navigator.share({ title: document.title, url: linkTo(section) });
    return "";
  } catch (error) {
    // Who closes the choice again has not met an error.
    return (error as Error).name === "AbortError" ? "" : words.notTaken;
  }
}

/** Saves what a cell shows, and says as which file. */
async function saveAs(kind: string, section: HTMLElement, words: Words): Promise<string> {
  const file = await fileOf(kind, section, words);
  if (!file) return words.noValues;
  const anchor = section.querySelector(".anchor")?.id.replace("fig-", "figure-");
  const name = `${anchor ?? section.dataset.cell}.${kind.toLowerCase()}`;
  save(name, file);
  return words.saved(name);
}

async function fileOf(kind: string, section: HTMLElement, words: Words): Promise<Blob | null> {
  const figure = section.querySelector(".cell-output figure");
  const picture = figure && (await pictureOf(figure));
  if (kind === "CSV") {
    const tables = [...section.querySelectorAll<HTMLTableElement>(".cell-output table")];
    const rows = [
      ...(picture ? rowsOfFigure(picture.svg, words.series) : []),
      ...tables.flatMap(rowsOfTable),
    ];
    return rows.length === 0 ? null : new Blob([csvOf(rows)], { type: "text/csv" });
  }
  if (!figure || !picture) return null;
  const caption = figure.querySelector("figcaption")?.textContent ?? "";
  const alt = picture.svg.getAttribute("aria-label") ?? "";
  const svg = svgFile(picture, caption, alt);
  return kind === "PNG" ? pngFile(svg) : new Blob([svg], { type: "image/svg+xml" });
}
