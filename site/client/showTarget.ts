/** Unfolds what an address leads to, when it comes with the page and when a link of the page is followed. */
export function startShowingTargets(): void {
  show();
  addEventListener("hashchange", show);
  // A link to where the page is already changes nothing, but may lead to what was folded again.
  document.addEventListener("click", ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>("a[href]");
    if (link && link.hash !== "" && link.href === location.href) setTimeout(show);
  });
}

function show(): void {
  const target = document.getElementById(decoded(location.hash.slice(1)));
  let isFolded = false;
  for (let at: Element | null = target; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement && !at.open) isFolded = at.open = true;
    if (at.matches(".after-guess:not(.revealed)")) {
      at.classList.add("revealed");
      isFolded = true;
    }
  }
  if (isFolded) target!.scrollIntoView();
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return "";
  }
}
