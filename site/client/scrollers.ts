const SCROLLERS = ".scroll, pre, .formula.block";

/** Makes what is wider than its place focusable, so that the keyboard can scroll it, and nothing else. */
export function makeScrollersFocusable(): void {
  const sizes = new ResizeObserver((entries) => settle(entries.map(({ target }) => target)));
  /** It is measured with the next frame, when all has its place: to ask at once would lay out the whole page. */
  const measure = (element: Element): void => {
    sizes.unobserve(element); // else what is watched already is not measured again
    sizes.observe(element);
  };
  document.querySelectorAll(SCROLLERS).forEach(measure);
  // Live cells bring new outputs, and text in those that are there.
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const around = target instanceof Element ? target.closest(SCROLLERS) : null;
      if (around) measure(around);
      for (const node of addedNodes) if (node instanceof Element) within(node).forEach(measure);
    }
  }).observe(document.body, { childList: true, subtree: true });
}

const within = (element: Element): Element[] =>
  [element, ...element.querySelectorAll(SCROLLERS)].filter((one) => one.matches(SCROLLERS));

function settle(elements: readonly Element[]): void {
  const areWide = elements.map((element) => element.scrollWidth > element.clientWidth);
  for (const [i, element] of elements.entries())
    if (areWide[i]) element.setAttribute("tabindex", "0");
    else element.removeAttribute("tabindex");
}
