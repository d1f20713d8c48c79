import "./live.css";
import "./take/take.css";
import { button, element } from "./element";
import { startController, type Controller } from "./controller";
import { startCopying } from "./take/copyCode";
import { editedNotebook } from "./cells/editedNotebook";
import { startFigures } from "./figures/figures";
import { save } from "./take/handOver";
import { makeWorker } from "./makeWorker";
import type { Page } from "./protocol";
import { startSession } from "./cells/session";
import { startTaking } from "./take/take";
import { textAt } from "./textAt";
import { wordsFor, type Words } from "../words";

/** What runs no longer is not told: while a figure follows a hand, that would be a word for each picture. */
const TOLD_AFTER = 600;

/**
 * Wakes the controls, figures and cells of a page, in Chinese or else in English. What the page must hold
 * stands in the README of `site/`; a page names the module of its cells in the article's
 * `data-cells`, one of a translated edition its `texts.json` in `data-texts`.
 */
export async function startLive(article: HTMLElement, language: string): Promise<void> {
  const words = wordsFor(language);
  startFigures(article);
  const page = await pageOf(article);
  const session = startSession(() => makeWorker(page), page);
  const state = article.querySelector<HTMLElement>(".page-tools [role=status]")!;
  const stop = button(words.stop, () => controller.stop());
  let telling: ReturnType<typeof setTimeout> | undefined;
  const showBusy = (busy: boolean): void => {
    stop.disabled = !busy;
    clearTimeout(telling);
    if (busy) telling = setTimeout(() => (state.textContent = words.busy), TOLD_AFTER);
    else state.textContent = "";
  };
  showBusy(false);
  const controller = await startController(article, session, words, showBusy);
  const all = { class: "live-tools", role: "group", "aria-label": words.all };
  const runAll = button(words.runAll, controller.runAll);
  const resetAll = button(words.resetAll, controller.resetAll);
  state.before(element("div", all, runAll, stop, resetAll));
  offerEdited(article.parentElement!.querySelector(".downloads a"), controller, words);
  startTaking(article, words);
  startCopying(article.parentElement!, words);
  article.dataset.awake = "";
}

/** The notebook's file with what is changed on the page, beside the file as it is. */
function offerEdited(link: HTMLAnchorElement | null, { changed }: Controller, words: Words): void {
  if (!link) return;
  const status = element("span", { role: "status" });
  const saveEdited = async (): Promise<void> => {
    const text = await textAt(link.href);
    const name = link.download || decodeURIComponent(link.pathname.split("/").at(-1)!);
    save(name, new Blob([editedNotebook(text, changed())], { type: "application/x-ipynb+json" }));
    status.textContent = words.saved(name);
  };
  const tell = (): void => void (status.textContent = words.notTaken);
  link.after(
    " ",
    button(words.downloadEdited, () => void saveEdited().catch(tell)),
    " ",
    status,
  );
}

async function pageOf(article: HTMLElement): Promise<Page> {
  const { texts, cells } = article.dataset;
  return {
    texts: texts === undefined ? {} : JSON.parse(await textAt(texts)),
    cells: cells && new URL(cells, document.baseURI).href,
  };
}
