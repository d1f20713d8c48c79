/**
 * Shows one figure of the page, what turns it and a link to the page, and nothing else, where the address
 * asks for that: `?only=fig-4.2`. Whether it does; an address that names no figure shows the page.
 */
export function showOnly(): boolean {
  const { dataset } = document.documentElement;
  const anchor = document.getElementById(new URLSearchParams(location.search).get("only") ?? "");
  const section = anchor?.closest<HTMLElement>("section.cell");
  if (!section || !anchor?.matches(".anchor")) {
    delete dataset.only;
    return false;
  }
  dataset.only = "";
  const controls = controlsOf(section);
  if (controls && !section.contains(controls))
    section.querySelector(".cell-output")!.after(controls);
  section.closest(".after-guess")?.classList.add("revealed");
  for (let at: Element = section; at !== document.body; at = at.parentElement!)
    for (const other of at.parentElement!.children)
      if (other !== at) (other as HTMLElement).hidden = true;
  section.append(linkToWhole(section, anchor.id));
  return true;
}

/** What turns a figure: figures below one heading that are turned by the same have it once, at the first. */
export function controlsOf(section: HTMLElement): HTMLElement | null {
  const { turns } = section.dataset;
  if (turns === undefined) return null;
  const all = [...document.querySelectorAll<HTMLElement>("section.cell > .controls")];
  const before = all.filter((controls) => {
    const owner = controls.parentElement!;
    const follows = owner.compareDocumentPosition(section) & Node.DOCUMENT_POSITION_FOLLOWING;
    return owner.dataset.turns === turns && (owner === section || follows);
  });
  return before.at(-1) ?? null;
}

/** The address of the page as it is, with all of it. */
export function addressOfWhole(): string {
  const url = new URL(location.href);
  url.searchParams.delete("only");
  return url.href;
}

function linkToWhole(section: HTMLElement, anchor: string): HTMLElement {
  const link = document.createElement("a");
  const settle = (): void => {
    link.href = addressOfWhole().replace(/(#.*)?$/, `#${anchor}`);
  };
  settle();
  // With the values as they are then.
  for (const kind of ["pointerdown", "focus"]) link.addEventListener(kind, settle);
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = document.title;
  const name = section.querySelector("figcaption > a")?.textContent;
  if (name) document.title = `${name} · ${document.title}`;
  const line = document.createElement("h1");
  line.className = "only-link";
  line.append(link);
  return line;
}
