import { element } from "../element";

/** Puts a text into the clipboard; false where the browser refuses both of its ways. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedByHand(text);
  }
}

/** As browsers copied before: the only way on a host without https. */
function copiedByHand(text: string): boolean {
  const field = element("textarea", { class: "unseen", "aria-hidden": "true" });
  const { activeElement } = document;
  field.value = text;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return isCopied;
}

/** Gives a file to the reader. */
export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
