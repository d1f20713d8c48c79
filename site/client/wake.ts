import { whenIdle } from "./whenIdle";

/** What a reader touches to turn, answer, edit or read: then what runs the cells is fetched at once. */
const TOUCHED = ".controls, .guess, .cell, details.code";

/** Wakes the cells of a page when nothing else is to do, at the first touch, or for an address with values. */
export function wakeCells(article: HTMLElement | null): void {
  const tools = article?.querySelector<HTMLElement>(".page-tools");
  if (!article || !tools) return;
  let begun = false;
  const wake = async (): Promise<void> => {
    if (begun) return;
    begun = true;
    try {
      const { startLive } = await import("../live/index.js");
      await startLive(article, document.documentElement.lang);
    } catch (error) {
      begun = false;
      tools.querySelector("[role=status]")!.textContent = tools.dataset.failed!;
      throw error;
    }
  };
  for (const kind of ["pointerover", "pointerdown", "focusin"])
    article.addEventListener(kind, ({ target }) => {
      if ((target as Element).closest(TOUCHED)) void wake();
    });
  if (location.search.length > 1) void wake();
  else whenIdle(() => void wake());
}
