/** A heading above this part of the window is being read. */
const READ = 0.35;

/** Marks in the table of contents the section that is being read. */
export function startContents(links: Iterable<HTMLAnchorElement>): void {
  const linkOf = new Map<Element, HTMLAnchorElement>();
  for (const link of links) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) linkOf.set(heading, link);
  }
  const headings = [...linkOf.keys()];
  const mark = (): void => {
    planned = false;
    const line = READ * innerHeight;
    const above = headings.filter((heading) => heading.getBoundingClientRect().top < line);
    const read = headings.find((heading) => isWhereLed(heading, line)) ?? above.at(-1);
    for (const [heading, link] of linkOf) {
      if (heading === read) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  let planned = false;
  const plan = (): void => {
    if (!planned) requestAnimationFrame(mark);
    planned = true;
  };
  if (headings.length === 0) return;
  addEventListener("scroll", plan, { passive: true });
  addEventListener("resize", plan);
  addEventListener("hashchange", plan);
  mark();
}

/** Whether a link has led to this heading, which is still there: near the top, or as near as the page's end lets it. */
function isWhereLed(heading: Element, line: number): boolean {
  if (!heading.matches(":target")) return false;
  const { scrollHeight } = document.documentElement;
  const isAtEnd = scrollY + innerHeight > scrollHeight - 1;
  const { top } = heading.getBoundingClientRect();
  return top >= 0 && top < (isAtEnd ? innerHeight : line);
}
