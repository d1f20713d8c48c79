import { posix } from "node:path";
import type { Border } from "../client/hero/planeFigure";
import type { FunctionName } from "../client/hero/setting";
import type { Origin } from "./origin";
import type { OwnChapter } from "./ownMap";
import { startWords } from "../startWords";
import { heroHtml } from "./heroHtml";
import { html, lines, type Html } from "./html";
import { rootFrom, shell, type Shell } from "./shell";
import { teachersHtml } from "./teachers";

/** A notebook on the way through all of them. */
export interface Step {
  page: string;
  title: string;
  question: string;
  minutes: number;
  /** The picture's path below the site's folder. */
  picture: string | null;
  isArticle: boolean;
}

/** What the first page of this repository's notebooks has, and that of others has not. */
export interface Own {
  borders: Record<FunctionName, Border>;
  chapter(stem: string): OwnChapter;
  origin: Origin;
}

/** The first page of an edition: a figure that answers, and the way through the notebooks. */
export function startPage(parts: Shell, steps: readonly Step[], own: Own | null): Html {
  const { bundle } = parts;
  const words = startWords[parts.language];
  const root = rootFrom(parts.page);
  const styled = {
    ...parts,
    bundle: { ...bundle, styles: [...bundle.styles, ...bundle.start.styles] },
  };
  if (own === null) {
    const body = html`<main id="content" class="start"><h1>${parts.site}</h1>
${path(steps, root, parts)}</main>`;
    return shell(styled, body);
  }
  const hours = Math.round(steps.reduce((sum, { minutes }) => sum + minutes, 0) / 60);
  const group = (title: string, isArticle: boolean): Html | null => {
    const chosen = steps.filter((step) => step.isArticle === isArticle);
    return chosen.length === 0 ? null : html`<h3>${title}</h3>\n${path(chosen, root, parts)}`;
  };
  const total = hours > 0 ? html`<span class="hours">${words.hours(hours)}</span>` : null;
  const body = html`<main id="content" class="start">
${heroHtml(own.borders, words)}
<section class="way"><h2>${words.path} ${total}</h2>
${[group(words.article, true), group(words.further, false)]}</section>
${teachersHtml(parts, own.origin)}
</main>
<script type="module" src="${root}${bundle.start.code}"></script>`;
  return shell(styled, body);
}

function path(steps: readonly Step[], root: string, { language }: Shell): Html {
  const words = startWords[language];
  const items = steps.map(({ page, title, question, minutes, picture }) => {
    const number = /^\d+/.exec(posix.basename(page))?.[0];
    const image =
      picture && html`<img src="${root}${picture}" alt="" loading="lazy" decoding="async">`;
    return html`<li><div class="thumb">${image}</div>
<div><a href="${encodeURI(posix.basename(page))}">${title}</a><p>${question}</p><p class="minutes">${number ? `${number} · ` : ""}${words.minutes(minutes)}</p></div></li>`;
  });
  return html`<ol class="path">${lines(items)}</ol>`;
}
