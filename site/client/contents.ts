/** Marks in the table of contents the section that is being read. */
export function startContents(links: Iterable<HTMLAnchorElement>): void {
  const linkOf = new Map<Element, HTMLAnchorElement>();
  for (const link of links) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) linkOf.set(heading, link);
  }
  const headings = [...linkOf.keys()];
  const mark = (): void => {
    const read = headings.filter((heading) => heading.getBoundingClientRect().top < 120).at(-1);
    for (const [heading, link] of linkOf) {
      if (heading === read) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  // A heading that enters or leaves the upper part of the window changes the answer.
  const observer = new IntersectionObserver(mark, { rootMargin: "-110px 0px -60% 0px" });
  for (const heading of headings) observer.observe(heading);
}
