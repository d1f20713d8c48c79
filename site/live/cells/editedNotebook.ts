/** Of a notebook's JSON what is changed here. */
interface NotebookFile {
  cells: {
    cell_type: string;
    id?: unknown;
    source: unknown;
    outputs?: unknown;
    execution_count?: unknown;
  }[];
}

/** A notebook's file with other sources of some cells, by their ids. What these showed is left out: it is not theirs. */
export function editedNotebook(text: string, sources: ReadonlyMap<string, string>): string {
  const notebook = JSON.parse(text) as NotebookFile;
  notebook.cells.forEach((cell, i) => {
    const source = sources.get(String(cell.id ?? `cell-${i + 1}`));
    if (cell.cell_type !== "code" || source === undefined) return;
    cell.source = source.split(/(?<=\n)/);
    cell.outputs = [];
    cell.execution_count = null;
  });
  return `${JSON.stringify(notebook, null, 1)}\n`;
}
