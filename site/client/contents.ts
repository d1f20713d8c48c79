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
    const read = headings.filter((heading) => heading.getBoundingClientRect().top < line).at(-1);
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
  mark();
}
