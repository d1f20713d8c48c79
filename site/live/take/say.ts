import { element } from "../element";

let spoken: HTMLElement | undefined;

/** Tells a screen reader. */
export function say(text: string): void {
  spoken ??= element("p", { class: "unseen", "aria-live": "polite" });
  if (!spoken.isConnected) document.body.append(spoken);
  spoken.textContent = text;
}
