// What every page of the site does: beside its own, search and a copy for reading without a network.
import "katex/dist/katex.css";
import { keepOffline } from "./offline";
import { startPage } from "./page";
import { startSearch } from "./searchBox";

const element = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;
const root = new URL(document.documentElement.dataset.root!, location.href).href;

if (startPage()) {
  startSearch(element("[data-search]"), element("dialog.search") as HTMLDialogElement, root);
  keepOffline(root);
}
