import { escapeHtml } from "./html";
import { currentStage, readTexts } from "./stage";
import { translate } from "./texts";

/**
 * Shows a sentence below the running cell, for prose that follows a parameter.
 *
 * @example note(`A product of 2 x 2 matrices ${criticalStd(2) < 1 ? "explodes" : "vanishes"} at std = 1.`);
 */
export function note(text: string): void {
  currentStage().show(renderNote(text), "note");
}

/**
 * The HTML of the sentence, in the notebook's language.
 *
 * @example renderNote("0 < 1") // '<p>0 &lt; 1</p>'
 */
export function renderNote(text: string): string {
  return `<p>${escapeHtml(translate(text, readTexts()))}</p>`;
}
