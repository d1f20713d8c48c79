/** A notebook file, as far as the rules read it. */
export interface Notebook {
  nbformat: number;
  nbformat_minor: number;
  metadata: { kernelspec?: { name?: string } };
  cells: Cell[];
}

export interface Cell {
  cell_type: string;
  id?: string;
  metadata: { tags?: string[] };
  source: string;
  outputs: Output[];
  execution_count: number | null;
}

export interface Output {
  output_type: string;
  name?: string;
  /** Its HTML, or else its plain text. */
  text: string;
  /** What it takes in the file. */
  bytes: number;
}

type Lines = string | string[];

/** Reads a notebook file; what may be lists of lines becomes text. */
export function parseNotebook(text: string): Notebook {
  const notebook = JSON.parse(text) as Omit<Notebook, "cells"> & { cells: RawCell[] };
  const cells = notebook.cells.map((cell) => ({
    ...cell,
    source: joined(cell.source),
    outputs: (cell.outputs ?? []).map((output) => ({
      output_type: output.output_type,
      name: output.name,
      text: joined(output.data?.["text/html"] ?? output.text ?? output.data?.["text/plain"] ?? ""),
      bytes: Buffer.byteLength(JSON.stringify(output)),
    })),
    execution_count: cell.execution_count ?? null,
  }));
  return { ...notebook, cells };
}

export const codeCells = ({ cells }: Notebook): Cell[] =>
  cells.filter(({ cell_type }) => cell_type === "code");

export const markdownCells = ({ cells }: Notebook): Cell[] =>
  cells.filter(({ cell_type }) => cell_type === "markdown");

const joined = (lines: Lines): string => (Array.isArray(lines) ? lines.join("") : lines);

interface RawCell extends Omit<Cell, "source" | "outputs"> {
  source: Lines;
  outputs?: { output_type: string; name?: string; text?: Lines; data?: Record<string, Lines> }[];
}
