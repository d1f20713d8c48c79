// The folder may be absent: then the pattern finds nothing and no button is drawn.
const modules = import.meta.glob<LiveModule>("../live/index.ts");

interface LiveModule {
  startLive(article: HTMLElement, options: LiveOptions): unknown;
}

interface LiveOptions {
  /** The address of the site's folder. */
  base: string;
  /** The address of the page's code cells, as JSON. */
  cellsUrl: string;
  theme: "light" | "dark";
  language: string;
}

/** Loads live cells on the first click on a button, or at once for an address with shared parameters. */
export function startLiveButtons(article: HTMLElement | null, root: string): void {
  const bar = article?.querySelector<HTMLElement>(".live-bar");
  const [load] = Object.values(modules);
  if (!article || !bar || !load) return;
  const buttons = article.querySelectorAll<HTMLButtonElement>("[data-start-live]");
  const start = async (): Promise<void> => {
    for (const button of buttons) button.disabled = true;
    try {
      const { startLive } = await load();
      await startLive(article, optionsOf(article, root));
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

function optionsOf(article: HTMLElement, root: string): LiveOptions {
  const { lang, dataset } = document.documentElement;
  return {
    base: root,
    cellsUrl: new URL(article.dataset.cells!, location.href).href,
    theme: dataset.theme === "dark" ? "dark" : "light",
    language: lang,
  };
}
