// Runs before the page is drawn: the colours that the reader chose, or else those of the system.
const chosen = localStorageItem("theme");
const dark = matchMedia("(prefers-color-scheme: dark)").matches;
document.documentElement.dataset.theme = chosen ?? (dark ? "dark" : "light");

/** Null as well where the browser keeps nothing for this page. */
function localStorageItem(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
