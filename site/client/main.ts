// What every page does: colours, search, contents, and on request live cells. Without it a page is readable.
import "katex/dist/katex.css";
import "./style.css";
import { startContents } from "./contents";
import { startLiveButtons } from "./liveButtons";
import { keepOffline } from "./offline";
import { startScheme } from "./scheme";
import { makeScrollersFocusable } from "./scrollers";
import { startSearch } from "./searchBox";

const element = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;
const root = new URL(document.documentElement.dataset.root!, location.href).href;

startScheme(element("[data-scheme]"));
startSearch(element("[data-search]"), element("dialog.search") as HTMLDialogElement, root);
startContents(document.querySelectorAll<HTMLAnchorElement>("nav.contents a"));
makeScrollersFocusable();
startLiveButtons(document.querySelector<HTMLElement>("article"));
keepOffline(root);
