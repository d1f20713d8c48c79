import type { Words } from "../words";
import { html, type Html } from "./html";
import type { Parameter } from "./parameters";
import { scaleOf } from "./scale";

/** More controls than these stand under "More". */
const AT_ONCE = 4;

/** Steps of a logarithmic slider: control.ts of live/ makes values of them. */
const LOG_STEPS = 200;

/** What a control is called in the page's language, by what the notebook calls it. */
export type Texts = Readonly<Record<string, string>>;

/**
 * The controls of the figure or table of a cell: part of the page, and awake with its first script. `learning`
 * is the cell that learns what it shows.
 */
export function controls(
  cell: string,
  parameters: readonly Parameter[],
  text: Words,
  texts: Texts,
  learning?: string,
): Html | null {
  if (parameters.length === 0) return null;
  const rows = parameters.map((parameter) => control(cell, parameter, texts));
  const [first, rest] = [rows.slice(0, AT_ONCE), rows.slice(AT_ONCE)];
  const more =
    rest.length === 0
      ? null
      : html`<details class="more-controls"><summary>${text.more}</summary>${rest}</details>`;
  const learn =
    learning === undefined
      ? null
      : html`<button type="button" data-learn="${learning}">${text.learn}</button>`;
  return html`<div class="controls" role="group" aria-label="${text.controls}">${first}${more}<div class="controls-foot">${learn}<p class="refusal" role="status"></p><button type="button" data-author disabled>${text.author}</button></div></div>`;
}

/** A field for a number that is to be guessed before it is shown, and the way past it. */
export function guessField(cell: string, guess: Parameter, text: Words, texts: Texts): Html {
  const field = control(cell, guess, texts, true);
  return html`<div class="guess needs-script" role="group" aria-label="${text.guess}">${field}<p class="refusal" role="status"></p><button type="button" data-reveal>${text.reveal}</button> <button type="button" class="plain" data-reveal>${text.justShow}</button></div>`;
}

/** One control: its meaning, the name that the code has for it, and what can be chosen. */
function control(cell: string, parameter: Parameter, texts: Texts, isGuess = false): Html {
  const { name, range, cell: home } = parameter;
  const known = texts[parameter.meaning] ?? parameter.meaning;
  const meaning = known[0].toUpperCase() + known.slice(1);
  const id = `turn-${cell}-${name}`;
  const [from, to] = range ?? [null, null];
  const limits = range && html` data-from="${from}" data-to="${to}"`;
  const code = isGuess ? null : html` <code>${name}</code>`;
  const chosen = html`<label for="${id}">${meaning}${code}</label>${slider(parameter, meaning)}${field(parameter, id)}`;
  return html`<div class="control" data-in="${home}" data-name="${name}"${limits}>${chosen}</div>`;
}

function slider(parameter: Parameter, label: string): Html | null {
  if (parameter.kind !== "number" || parameter.text === "NaN") return null;
  const { min, max, step, log } = scaleOf(parameter);
  const value = Number(parameter.text);
  const part = log ? Math.round((LOG_STEPS * Math.log(value / min)) / Math.log(max / min)) : value;
  const whole = Number.isInteger(step) ? html` data-whole` : null;
  const scale = log
    ? html`min="0" max="${LOG_STEPS}" step="1" data-low="${min}" data-high="${max}"${whole}`
    : html`min="${min}" max="${max}" step="${step}"`;
  // The place of a logarithmic slider is not its value.
  const said = log ? html` aria-valuetext="${String(value)}"` : null;
  return html`<input type="range" ${scale} value="${part}" aria-label="${label}"${said}>`;
}

function field({ kind, text, options }: Parameter, id: string): Html {
  if (kind === "choice") {
    const items = options.map((option) => {
      const plain = option.replaceAll('"', "");
      const valued = plain === option ? null : html` value="${option}"`;
      const selected = option === text ? html` selected` : null;
      return html`<option${valued}${selected}>${plain}</option>`;
    });
    return html`<select id="${id}">${items}</select>`;
  }
  if (kind === "list")
    return html`<input type="text" id="${id}" value="${text.replace(/^\[|\]$/g, "")}">`;
  return html`<input type="number" id="${id}" value="${text === "NaN" ? "" : text}" step="any">`;
}
