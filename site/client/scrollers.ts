const SCROLLERS = ".scroll, pre, .formula.block";

/** Makes what is wider than its place focusable, so that the keyboard can scroll it, and nothing else. */
export function makeScrollersFocusable(): void {
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) settle(target);
  });
  let planned = false;
  const settleAll = (): void => {
    planned = false;
    for (const element of document.querySelectorAll(SCROLLERS)) {
      sizes.observe(element);
      settle(element);
    }
  };
  settleAll();
  // Live cells bring new outputs, several at once.
  new MutationObserver(() => {
    if (!planned) requestAnimationFrame(settleAll);
    planned = true;
  }).observe(document.body, { childList: true, subtree: true });
}

function settle(element: Element): void {
  if (element.scrollWidth > element.clientWidth) element.setAttribute("tabindex", "0");
  else element.removeAttribute("tabindex");
}
