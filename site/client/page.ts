// What every page of a notebook does, also one that is a file by itself. Without it a page is readable.
import "./styles/tokens.css";
import "./styles/elements.css";
import "./styles/bar.css";
import "./styles/columns.css";
import "./styles/contents.css";
import "./styles/text.css";
import "./styles/code.css";
import "./styles/formulas.css";
import "./styles/tables.css";
import "./styles/footer.css";
import "./styles/search.css";
import "./styles/cells.css";
import "./styles/darkPictures.css";
import "./styles/controls.css";
import "./styles/guesses.css";
import "./styles/answers.css";
import "./styles/only.css";
import "./styles/print.css";
import { showAddress } from "./address";
import { startCodeSwitch } from "./code";
import { startContents } from "./contents";
import { startGuesses } from "./guess";
import { fetchHiddenFonts } from "./hiddenFonts";
import { showOnly } from "./only";
import { startScheme } from "./scheme";
import { makeScrollersFocusable } from "./scrollers";
import { startShowingTargets } from "./showTarget";
import { wakeCells } from "./wake";

/** Whether all of the page is shown. */
export function startPage(): boolean {
  startScheme(document.querySelector<HTMLElement>("[data-scheme]")!);
  const isWhole = !showOnly();
  startContents(document.querySelectorAll<HTMLAnchorElement>("nav.contents a"));
  makeScrollersFocusable();
  startCodeSwitch(document.querySelector<HTMLElement>("[data-show-code]"));
  startGuesses();
  showAddress();
  startShowingTargets();
  wakeCells(document.querySelector<HTMLElement>("article"));
  fetchHiddenFonts();
  return isWhole;
}
