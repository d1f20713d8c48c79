import { altOf, drawn, type Figure } from "../client/hero/drawn";
import type { Box } from "../client/hero/picture";
import type { Border } from "../client/hero/planeFigure";
import { answerText, factorText, verdict } from "../client/hero/sentence";
import { functions, scales, START, type FunctionName, type Turned } from "../client/hero/setting";
import type { State } from "../client/hero/state";
import { NETWORKS, networkOf, theoryOf } from "../client/hero/theory";
import type { StartWords } from "../startWords";
import { html, raw, type Html, type Part } from "./html";

/** The figures before, or without, JavaScript: their places have these proportions. */
const BOXES: Readonly<Record<Figure, Box>> = {
  gradient: { width: 480, height: 330 },
  function: { width: 330, height: 250 },
  plane: { width: 330, height: 250 },
};

/** "Can the first layer still learn?": a picture with its sentence, which client/hero makes a figure to turn. */
export function heroHtml(borders: Record<FunctionName, Border>, words: StartWords): Html {
  const networks = Array.from({ length: NETWORKS }, (_, i) => networkOf(START, i));
  const state: State = {
    setting: START,
    theory: theoryOf(START),
    networks,
    guess: null,
    isShown: true,
  };
  const figure = (name: Figure, title: Part): Html => {
    const { width, height } = BOXES[name];
    const picture = drawn(name, BOXES[name], state, borders[START.name], words.figure);
    return html`<figure data-figure="${name}"><figcaption>${title}</figcaption>
<div class="hero-picture"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${altOf(name, state, words.figure)}">${raw(picture)}</svg></div></figure>`;
  };
  const hint = html` <span class="hero-hint needs-script" data-says="hint">${words.figure.guessHint}</span>`;
  return html`<section class="hero" data-hero data-words="${JSON.stringify(words.figure)}" data-borders="${JSON.stringify(borders)}" aria-labelledby="question">
<h1 id="question">${words.question}</h1>
<p class="hero-says">${sentence(state, words)}</p>
<div class="hero-stage"><div class="hero-main">${figure("gradient", [words.gradientFigure, hint])}
${controls(words)}</div>
<div class="hero-side">${figure("function", words.functionFigure)}
${figure("plane", words.planeFigure)}</div></div>
<p class="hero-caption">${filled(words.caption, SIGMAS)}</p>
<p role="status" class="unseen"></p>
</section>`;
}

const SIGMAS = {
  sigmaW: html`<i>σ</i><sub>w</sub>`,
  sigmaB: html`<i>σ</i><sub>b</sub>`,
};

/** A text with what stands for each {name}, which keeps the sign behind it in its line. */
function filled(text: string, parts: Readonly<Record<string, Html>>): Part {
  return text.split(/(\{\w+\}[,:，：]?)/).map((piece, i) => {
    if (i % 2 === 0) return piece;
    const [name, sign] = piece.slice(1).split("}");
    return sign ? html`<span class="held">${parts[name]}${sign}</span>` : parts[name];
  });
}

function sentence({ setting, theory }: State, words: StartWords): Part {
  const number = (key: Turned): Html =>
    html`<span class="scrub" data-scrub="${key}">${scales[key].textOf(setting[key])}</span>`;
  const hidden = (name: string, text: string): Html =>
    html`<span class="blank"><span class="unseen unknown">${words.blank}</span><strong class="answer" data-says="${name}">${text}</strong></span>`;
  const told = filled(words.sentence, {
    ...SIGMAS,
    depth: number("depth"),
    function: html`<b data-says="name">${functions[setting.name].label}</b>`,
    weightStd: number("weightStd"),
    biasStd: number("biasStd"),
    factor: hidden("factor", factorText(theory.factor)),
    left: hidden("left", answerText(theory.decades[0])),
  });
  return [
    told,
    html` <span class="answer" data-says="verdict">${verdict(theory, words.figure)}</span>`,
  ];
}

/** Of no use without JavaScript, and not seen without it. */
function controls(words: StartWords): Html {
  const choices = Object.entries(functions).map(
    ([name, { label }]) =>
      html`<label><input type="radio" name="hero-function" value="${name}"${name === START.name ? raw(" checked") : null}><span>${label}</span></label>`,
  );
  const slider = (key: Turned, shown: Part): Html => {
    const { places, placeOf, textOf } = scales[key];
    const [value, text] = [Math.round(placeOf(START[key])), textOf(START[key])];
    return html`<label class="hero-slider"><span>${shown}</span><input type="range" data-turn="${key}" aria-label="${words.figure[key]}" min="0" max="${places}" value="${value}" aria-valuetext="${text}"></label>`;
  };
  return html`<div class="hero-controls needs-script">
<fieldset class="hero-choices"><legend class="unseen">${words.function}</legend>${choices}</fieldset>
<div class="hero-buttons"><button type="button" data-show>${words.figure.show}</button><button type="button" class="answer" data-networks>${words.network}</button></div>
${slider("weightStd", SIGMAS.sigmaW)}${slider("depth", words.figure.depth)}
</div>`;
}
