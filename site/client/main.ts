// What every page does: colours, search, contents, and at leisure live cells. Without it a page is readable.
import "katex/dist/katex.css";
import "./style.css";
import "./cells.css";
import "./controls.css";
import "./only.css";
import "./print.css";
import { showAddress } from "./address";
import { startCodeSwitch } from "./code";
import { startContents } from "./contents";
import { startGuesses } from "./guess";
import { keepOffline } from "./offline";
import { showOnly } from "./only";
import { startScheme } from "./scheme";
import { makeScrollersFocusable } from "./scrollers";
import { startSearch } from "./searchBox";
import { startShowingTargets } from "./showTarget";
import { wakeCells } from "./wake";

const element = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;
const root = new URL(document.documentElement.dataset.root!, location.href).href;

startScheme(element("[data-scheme]"));
const isWhole = !showOnly();
if (isWhole)
  startSearch(element("[data-search]"), element("dialog.search") as HTMLDialogElement, root);
startContents(document.querySelectorAll<HTMLAnchorElement>("nav.contents a"));
makeScrollersFocusable();
startCodeSwitch(document.querySelector<HTMLElement>("[data-show-code]"));
startGuesses();
showAddress();
startShowingTargets();
wakeCells(document.querySelector<HTMLElement>("article"));
if (isWhole) keepOffline(root);
