import { joined, parseNotebook as parse } from "../../tools/notebooks/notebook.mjs";

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
  metadata: {
    tags?: string[];
    draft?: Record<string, number>;
    jupyter?: { source_hidden?: boolean };
  };
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

/**
 * Reads a notebook file; of its outputs what a reader sees.
 * @throws SetupError one sentence that names the notebook and says why it is none
 */
export function parseNotebook(text: string, name = "the notebook"): Notebook {
  const notebook = parse(text, name);
  const cells = notebook.cells.map((cell) => ({
    ...cell,
    outputs: cell.outputs.map((output) => ({
      output_type: output.output_type,
      name: output.name,
      text: joined(output.data?.["text/html"] ?? output.text ?? output.data?.["text/plain"] ?? ""),
      bytes: Buffer.byteLength(JSON.stringify(output)),
    })),
  }));
  return { ...notebook, cells };
}

export const codeCells = ({ cells }: Notebook): Cell[] =>
  cells.filter(({ cell_type }) => cell_type === "code");

export const isTagged =
  (tag: string) =>
  ({ metadata }: Cell): boolean =>
    (metadata.tags ?? []).includes(tag);

export const markdownCells = ({ cells }: Notebook): Cell[] =>
  cells.filter(({ cell_type }) => cell_type === "markdown");
