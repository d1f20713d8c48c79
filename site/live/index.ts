import "./live.css";
import "./take.css";
import { button, element } from "./element";
import { startController } from "./controller";
import { startCopying } from "./copyCode";
import { startFigures } from "./figures";
import { startSession } from "./session";
import { startTaking } from "./take";
import { wordsFor } from "../words";
import LiveWorker from "./worker?worker";

/**
 * Wakes the controls, figures and cells of a page, in Chinese or else in English. What the page must hold
 * stands in the README of `site/`; a translated edition names its `texts.json` in the article's `data-texts`.
 */
export async function startLive(article: HTMLElement, language: string): Promise<void> {
  const words = wordsFor(language);
  startFigures(article);
  const session = startSession(() => new LiveWorker(), await textsOf(article));
  const state = article.querySelector<HTMLElement>(".page-tools [role=status]")!;
  const stop = button(words.stop, () => controller.stop());
  const showBusy = (busy: boolean): void => {
    stop.disabled = !busy;
    state.textContent = busy ? words.busy : "";
  };
  showBusy(false);
  const controller = await startController(article, session, words, showBusy);
  const all = { class: "live-tools", role: "group", "aria-label": words.all };
  const runAll = button(words.runAll, controller.runAll);
  const resetAll = button(words.resetAll, controller.resetAll);
  state.before(element("div", all, runAll, stop, resetAll));
  startTaking(article, words);
  startCopying(article.parentElement!, words);
  article.dataset.awake = "";
}

async function textsOf(article: HTMLElement): Promise<Record<string, string>> {
  const { texts } = article.dataset;
  if (texts === undefined) return {};
  return (await (await fetch(texts)).json()) as Record<string, string>;
}
