/** A small notebook: code cells for strings, prose for strings that begin with # or >. */
export function sampleNotebook(
  sources: string[],
  change: (cells: SampleCell[]) => void = () => {},
): string {
  let count = 0;
  const cells = sources.map((source, i): SampleCell => {
    const id = `cell-${i}`;
    if (/^[#>]/.test(source)) return { cell_type: "markdown", id, metadata: {}, source };
    const execution_count = ++count;
    return { cell_type: "code", execution_count, id, metadata: {}, outputs: [], source };
  });
  change(cells);
  const metadata = {
    kernelspec: { display_name: "TypeScript", language: "typescript", name: "tslab" },
  };
  return JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1) + "\n";
}

export interface SampleCell {
  cell_type: string;
  id: string;
  metadata: { tags?: string[]; draft?: object; jupyter?: { source_hidden?: boolean } };
  source: string;
  execution_count?: number | null;
  outputs?: object[];
}

export const printed = (text: string): object => ({
  name: "stdout",
  output_type: "stream",
  text: text.split(/(?<=\n)/),
});

export const shown = (html: string): object => ({
  data: { "text/html": [html] },
  metadata: {},
  output_type: "display_data",
});

export const figureHtml = (picture: string, caption: string, alt = "A line."): string =>
  `<figure><img alt="${alt}" src="data:image/svg+xml;base64,${picture}">` +
  `<figcaption>${caption}</figcaption></figure>`;
