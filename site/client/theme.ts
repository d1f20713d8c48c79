// Runs before the page is drawn: the colours that the reader chose, or else those of the system.
const chosen = localStorageItem("activation-notebooks theme"); // what keeper.ts calls it
const dark = matchMedia("(prefers-color-scheme: dark)").matches;
document.documentElement.dataset.theme = chosen ?? (dark ? "dark" : "light");
// Until it is known which figure is to be shown alone: only.ts.
if (/[?&]only=/.test(location.search)) document.documentElement.dataset.only = "?";

/** Null as well where the browser keeps nothing for this page. */
function localStorageItem(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
