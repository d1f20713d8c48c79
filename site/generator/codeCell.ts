import type { Words } from "../words";
import { html, type Html } from "./html";
import { highlighted } from "./markdown";
import type { CodeCell } from "./notebook";

/** A code cell of a page, before its place is known. */
export interface ShownCell {
  readonly kind: "code";
  readonly cell: CodeCell;
  readonly label: string;
  /** Those of its figures. */
  readonly anchors: readonly string[];
  readonly outputs: readonly Html[];
  /** What turns its output. */
  readonly controls: Html | null;
  /** The names that turn its output. */
  readonly turns: string;
  /** Values of it that are quick to draw, by their names. */
  readonly draft: Readonly<Record<string, string>>;
  /** A field for a guess, where the cell asks for one. */
  readonly guess: Html | null;
}

/** The anchor of a cell's section. */
export function anchorOf({ id }: CodeCell): string {
  return `cell-${id.replaceAll(/[^\w-]/g, "")}`;
}

/** Whether a reader sees nothing of it but code: an import, a helper. */
export function isSilent({ cell, guess }: ShownCell): boolean {
  return cell.outputs.length === 0 && guess === null && !cell.tags.includes("exercise");
}

/** A cell on its own: what it shows, what turns that, and below them its code. */
export function cellHtml(shown: ShownCell, text: Words): Html {
  const { cell, guess } = shown;
  if (cell.tags.includes("exercise")) return section(shown, html`${source(cell)}${output(shown)}`);
  const ask = cell.tags.includes("check")
    ? html`<button type="button" class="check needs-script" data-run>${text.check}</button>`
    : null;
  const code = folded(text.folded(lines([shown])), source(cell));
  return section(shown, html`${ask}${guess}${output(shown)}${shown.controls}${code}`);
}

/** Cells that show nothing, as one line. */
export function silentHtml(cells: readonly ShownCell[], isSetUp: boolean, text: Words): Html {
  const summary = isSetUp ? text.setUp(lines(cells)) : text.folded(lines(cells));
  const sections = cells.map((each) => section(each, html`${source(each.cell)}${output(each)}`));
  return folded(summary, html`${sections}`);
}

function section({ cell, label, turns, draft, anchors }: ShownCell, inside: Html): Html {
  const places = anchors.map((anchor) => html`<span class="anchor" id="${anchor}"></span>`);
  const moved = turns === "" ? null : html` data-turns="${turns}"`;
  const isDrafted = Object.keys(draft).length > 0;
  const quick = isDrafted ? html` data-draft="${JSON.stringify(draft)}"` : null;
  return html`<section class="cell" id="${anchorOf(cell)}" data-cell="${cell.id}" data-tags="${cell.tags.join(" ")}"${moved}${quick} role="group" aria-label="${label}">${places}${inside}</section>`;
}

function folded(summary: string, inside: Html): Html {
  return html`<details class="code"><summary>${summary}</summary>${inside}</details>`;
}

function source(cell: CodeCell): Html {
  return html`<div class="cell-source"><pre><code class="language-typescript">${highlighted(cell.source, "typescript")}</code></pre></div>`;
}

function output({ outputs }: ShownCell): Html {
  return html`<div class="cell-output">${outputs}</div>`;
}

function lines(cells: readonly ShownCell[]): number {
  return cells.reduce((sum, { cell }) => sum + cell.source.split("\n").length, 0);
}
