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
    keep(dataset.theme!);
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", ({ matches }) => {
    if (kept() === null) change(matches ? "dark" : "light");
  });
}

// A browser may refuse to keep anything: then the choice lasts as long as the page.
function keep(theme: string): void {
  try {
    localStorage.setItem("theme", theme);
  } catch {
    return;
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem("theme");
  } catch {
    return null;
  }
}
