import { button, element } from "../element";
import { copied } from "./handOver";
import { say } from "./say";
import type { Words } from "../../words";

const SEEN = 2000; // milliseconds

/** A button that copies a text as it is then, and says so. */
export function copyButton(text: () => string, words: Words): HTMLButtonElement {
  const made = button(words.copy, () => void copy());
  const copy = async (): Promise<void> => {
    const result = (await copied(text())) ? words.copied : words.notCopied;
    made.textContent = result;
    say(result);
    setTimeout(() => (made.textContent = words.copy), SEEN);
  };
  return made;
}

/** Lets a reader copy each block of code that is no cell's. */
export function startCopying(root: HTMLElement, words: Words): void {
  for (const code of root.querySelectorAll("pre > code")) {
    const pre = code.parentElement!;
    if (pre.closest(".cell")) continue;
    const frame = element("div", { class: "copied" });
    pre.replaceWith(frame);
    frame.append(
      pre,
      copyButton(() => code.textContent ?? "", words),
    );
  }
}
