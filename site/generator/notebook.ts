/** A notebook file as the site needs it: cells of joined text, and nothing else of its JSON. */

import { stripVTControlCharacters } from "node:util";
import { problem } from "./problem";

export type MimeBundle = Readonly<Record<string, string>>;

export interface Output {
  /** The forms in which it can be shown, by MIME type. */
  data: MimeBundle;
  /** Whether it reports an error: it went to stderr, or ended the cell. */
  failed: boolean;
}

export interface CodeCell {
  kind: "code";
  id: string;
  source: string;
  tags: readonly string[];
  /** Values that are quick to draw while a reader drags another one, by their names. */
  draft: Json;
  /** Whether its source is to be folded away, as JupyterLab does. */
  folded: boolean;
  outputs: readonly Output[];
}

export interface MarkdownCell {
  kind: "markdown";
  id: string;
  source: string;
  /** Pictures that were dropped into the cell, by name. */
  attachments: Readonly<Record<string, MimeBundle>>;
}

export type Cell = CodeCell | MarkdownCell;

// Other programs write notebooks too: any part may be missing or of another type.
type Json = Readonly<Record<string, unknown>>;

/**
 * The cells of a notebook file; raw cells are left out.
 *
 * @throws Error for a text that is not a notebook of format 4: the message begins with `name`.
 */
export function parseNotebook(name: string, text: string): Cell[] {
  const { nbformat, cells } = asObject(parseJson(name, text));
  if (nbformat !== 4 || !Array.isArray(cells)) {
    throw problem(
      `${name}: it must be a notebook of format 4, got format ${JSON.stringify(nbformat)}`,
    );
  }
  return cells.map(asObject).flatMap((cell, i): Cell[] => {
    const common = { id: String(cell.id ?? `cell-${i + 1}`), source: joined(cell.source) };
    if (cell.cell_type === "code") return [{ ...common, ...codeParts(cell) }];
    if (cell.cell_type === "markdown") return [{ ...common, ...markdownParts(cell) }];
    return [];
  });
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw problem(`${name}: it must be JSON: ${(error as Error).message}`);
  }
}

function codeParts({ metadata, outputs }: Json): Omit<CodeCell, "id" | "source"> {
  return {
    kind: "code",
    tags: asArray(asObject(metadata).tags).map(String),
    draft: asObject(asObject(metadata).draft),
    folded: asObject(asObject(metadata).jupyter).source_hidden === true,
    outputs: asArray(outputs).map(asObject).map(asOutput),
  };
}

function markdownParts({ attachments }: Json): Omit<MarkdownCell, "id" | "source"> {
  const files = Object.entries(asObject(attachments));
  return {
    kind: "markdown",
    attachments: Object.fromEntries(files.map(([name, data]) => [name, asBundle(data)])),
  };
}

function asOutput(output: Json): Output {
  if (output.output_type === "stream") {
    return { data: { "text/plain": joined(output.text) }, failed: output.name === "stderr" };
  }
  if (output.output_type === "error") {
    const lines = asArray(output.traceback).map(String);
    const text = lines.length > 0 ? lines.join("\n") : `${output.ename}: ${output.evalue}`;
    return { data: { "text/plain": stripVTControlCharacters(text) }, failed: true };
  }
  return { data: asBundle(output.data), failed: false };
}

function asBundle(data: unknown): MimeBundle {
  const forms = Object.entries(asObject(data));
  return Object.fromEntries(forms.map(([type, value]) => [type, joined(value)]));
}

/** Notebooks hold a text as one string or as its lines. */
function joined(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join("");
  return typeof value === "string" ? value : "";
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function asObject(value: unknown): Json {
  return typeof value === "object" && value !== null ? (value as Json) : {};
}
