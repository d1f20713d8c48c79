/** Loads live cells on the first click on a button, or at once for an address with shared parameters. */
export function startLiveButtons(article: HTMLElement | null): void {
  const bar = article?.querySelector<HTMLElement>(".live-bar");
  if (!article || !bar) return;
  const buttons = article.querySelectorAll<HTMLButtonElement>("[data-start-live]");
  const start = async (): Promise<void> => {
    for (const button of buttons) button.disabled = true;
    try {
      const { startLive } = await import("../live/index.js");
      await startLive(article, document.documentElement.lang);
      bar.hidden = true;
    } catch (error) {
      for (const button of buttons) button.disabled = false;
      bar.querySelector("[role=status]")!.textContent = bar.dataset.failed!;
      throw error;
    }
  };
  bar.hidden = false;
  for (const button of buttons) button.addEventListener("click", start);
  if (location.search.length > 1) void start();
}
