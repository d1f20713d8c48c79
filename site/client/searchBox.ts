import type { Search, Section } from "./search";

const EXCERPT = 120;

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
      list.replaceChildren(...found.map((section) => itemOf(section, query, root)));
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
  return searchOf((await response.json()) as Section[], document.documentElement.lang);
}

function itemOf(section: Section, query: string, root: string): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const anchor = section.anchor && `#${encodeURIComponent(section.anchor)}`;
  link.href = `${root}${encodeURI(section.page)}${anchor}`;
  const heading = document.createElement("strong");
  heading.textContent = section.heading || section.title;
  const where = document.createElement("span");
  where.textContent = section.title;
  const excerpt = document.createElement("p");
  excerpt.textContent = excerptOf(section.text, query);
  link.append(heading, where, excerpt);
  item.append(link);
  return item;
}

/** The text around the first word of the query. */
function excerptOf(text: string, query: string): string {
  const word = query.trim().split(/\s+/)[0].toLowerCase();
  const at = Math.max(0, text.toLowerCase().indexOf(word) - EXCERPT / 3);
  const start = at === 0 ? 0 : text.indexOf(" ", at) + 1 || at;
  const excerpt = text.slice(start, start + EXCERPT);
  return `${start > 0 ? "… " : ""}${excerpt}${start + EXCERPT < text.length ? " …" : ""}`;
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === "k") return true;
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
  return key === "/" && !ctrlKey && !metaKey && !altKey && !isTyping;
}
