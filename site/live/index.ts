import "./live.css";
import { button, element } from "./element";
import { startController } from "./controller";
import { startSession } from "./session";
import { words as allWords, type Words } from "../words";
import LiveWorker from "./worker?worker";

/**
 * Makes the cells of a page live, in Chinese or else in English. What the page must hold stands in
 * the README of `site/`; a translated edition names its `texts.json` in the article's `data-texts`.
 */
export async function startLive(article: HTMLElement, language: string): Promise<void> {
  const words = language.startsWith("zh") ? allWords.zh : allWords.en;
  const session = startSession(() => new LiveWorker(), await textsOf(article));
  const state = element("span", { role: "status" }, words.idle);
  const stop = button(words.stop, () => controller.stop());
  const showBusy = (busy: boolean): void => {
    stop.disabled = !busy;
    state.textContent = busy ? words.busy : words.idle;
  };
  showBusy(false);
  const controller = await startController(article, session, words, showBusy);
  const runAll = button(words.runAll, controller.runAll);
  const bar = barOf([runAll, stop, button(words.resetAll, controller.resetAll), state], words);
  article.querySelector(".live-bar")?.after(bar);
  const wasStartedHere = document.activeElement?.matches("[data-start-live]");
  for (const start of article.querySelectorAll<HTMLElement>("[data-start-live]"))
    start.hidden = true;
  if (wasStartedHere) runAll.focus();
}

function barOf(parts: readonly HTMLElement[], words: Words): HTMLElement {
  return element("div", { class: "live-tools", role: "group", "aria-label": words.all }, ...parts);
}

async function textsOf(article: HTMLElement): Promise<Record<string, string>> {
  const { texts } = article.dataset;
  if (texts === undefined) return {};
  return (await (await fetch(texts)).json()) as Record<string, string>;
}
