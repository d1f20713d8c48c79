import { forget, keep, kept } from "./keeper";

const NAME = "code";

/** Lets a button unfold the code of all cells, here and on every page to come. */
export function startCodeSwitch(button: HTMLElement | null): void {
  if (!button) return;
  const show = (isShown: boolean): void => {
    button.setAttribute("aria-pressed", String(isShown));
    document.documentElement.toggleAttribute("data-code", isShown);
    for (const details of document.querySelectorAll<HTMLDetailsElement>("details.code"))
      details.open = isShown;
  };
  if (kept(NAME) !== null) show(true);
  button.addEventListener("click", () => {
    const isShown = button.getAttribute("aria-pressed") !== "true";
    show(isShown);
    if (isShown) keep(NAME, "shown");
    else forget(NAME);
  });
}
