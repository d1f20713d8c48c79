import type { Words } from "../../words";

/** A cell of the page. */
interface Cell {
  readonly id: string;
  readonly section: HTMLElement;
}

/** What a reader asks of the cell in which a network learns. */
interface Learning {
  learn(cell: number): void;
  pause(isPaused: boolean): void;
}

/** Wakes the buttons at figures of what a network learns: they let it learn, pause and go on. */
export function wakeLearning(
  article: HTMLElement,
  cells: readonly Cell[],
  { learn, pause }: Learning,
  words: Words,
): void {
  const all = [...article.querySelectorAll<HTMLButtonElement>("[data-learn]")];
  cells.forEach(({ id, section }, at) => {
    const buttons = all.filter(({ dataset }) => dataset.learn === id);
    if (buttons.length === 0) return;
    let isPaused = false;
    const isLearning = (): boolean => section.dataset.live === "running";
    const show = (): void => {
      if (!isLearning()) isPaused = false;
      const word = isPaused ? words.goOn : words.pause;
      for (const button of buttons) button.textContent = isLearning() ? word : words.learn;
    };
    const press = (): void => {
      if (!isLearning()) return learn(at);
      isPaused = !isPaused;
      pause(isPaused);
      show();
    };
    new MutationObserver(show).observe(section, { attributeFilter: ["data-live"] });
    for (const button of buttons) button.addEventListener("click", press);
  });
}
