import { element } from "../live/element";
import { excerptOf } from "./excerpt";
import { startListKeys } from "./listKeys";
import type { Found, FoundSection, Search } from "./search";

/** Opens the search by its button, by "/" or by Ctrl+K; the index is loaded then. */
export function startSearch(button: HTMLElement, box: HTMLDialogElement, root: string): void {
  const input = box.querySelector("input")!;
  const status = box.querySelector<HTMLElement>("[role=status]")!;
  const list = box.querySelector("ol")!;
  let search: Promise<Search> | undefined;

  const show = async (): Promise<void> => {
    const query = input.value;
    try {
      const found = query.trim() === "" ? [] : (await (search ??= loaded(root)))(query);
      if (query !== input.value) return;
      list.replaceChildren(...found.map((each) => itemOf(each, root)));
      status.textContent = query.trim() !== "" && found.length === 0 ? box.dataset.none! : "";
    } catch {
      search = undefined;
      status.textContent = box.dataset.failed!;
    }
  };
  const open = (): void => {
    if (!box.open) box.showModal();
    input.select();
    void show();
  };

  button.hidden = false;
  button.addEventListener("click", open);
  input.addEventListener("input", show);
  startListKeys(input, list);
  box.querySelector("[data-close]")!.addEventListener("click", () => box.close());
  // A result on this very page does not load it again.
  list.addEventListener("click", () => box.close());
  document.addEventListener("keydown", (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    open();
  });
}

async function loaded(root: string): Promise<Search> {
  const [{ searchOf }, response] = await Promise.all([
    import("./search"),
    fetch(`${root}search.json`),
  ]);
  if (!response.ok) throw new Error(`search.json: ${response.status}`);
  return searchOf((await response.json()) as FoundSection[], document.documentElement.lang);
}

function itemOf(found: Found, root: string): HTMLElement {
  const { page, anchor, title, heading } = found.section;
  const link = element("a", {
    href: `${root}${encodeURI(page)}${anchor && "#"}${encodeURIComponent(anchor)}`,
  });
  const pieces = excerptOf(found).map(([text, isHit]) =>
    isHit ? element("mark", {}, text) : text,
  );
  link.append(
    element("strong", {}, heading || title),
    element("span", {}, title),
    element("p", {}, ...pieces),
  );
  return element("li", {}, link);
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === "k") return true;
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
  return key === "/" && !ctrlKey && !metaKey && !altKey && !isTyping;
}
