import { keep, kept } from "./keeper";

/** Lets a button change between light and dark, and keeps what the reader chose. */
export function startScheme(button: HTMLElement): void {
  const { dataset } = document.documentElement;
  const show = (): void => button.setAttribute("aria-pressed", String(dataset.theme === "dark"));
  const change = (theme: string): void => {
    dataset.theme = theme;
    show();
    window.dispatchEvent(new Event("themechange"));
  };
  show();
  button.hidden = false;
  button.addEventListener("click", () => {
    change(dataset.theme === "dark" ? "light" : "dark");
    keep("theme", dataset.theme!);
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", ({ matches }) => {
    if (kept("theme") === null) change(matches ? "dark" : "light");
  });
}
