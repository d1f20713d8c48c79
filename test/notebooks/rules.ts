import { codeCells, isTagged, type Cell, type Notebook } from "./notebook";
import { figuresOf } from "./figures";

/**
 * A rule gives for each place that breaks it a sentence that says what to write there; nothing when
 * all is well. The notebook stands in the folder, by default that of the clone.
 */
export type Rule = (notebook: Notebook, name: string, folder?: string) => string[];

const maxLines = 15;
const maxSetUpLines = 10;
const maxWidth = 88;
const maxFigureBytes = 40_000;

export const structureRules: Readonly<Record<string, Rule>> = {
  "is for the tslab kernel, with an id for every cell": ({ metadata, cells, ...format }) => [
    ...(metadata.kernelspec?.name === "tslab"
      ? []
      : [
          `its kernel is ${metadata.kernelspec?.name ?? "not named"}: choose "TypeScript (tslab)" in JupyterLab`,
        ]),
    ...(format.nbformat === 4 && format.nbformat_minor >= 5
      ? []
      : ['its format is older than 4.5: write "nbformat_minor": 5 at its end']),
    ...(new Set(cells.map(({ id }) => id ?? "")).size === cells.length
      ? []
      : ["cells lack an id or share one: give each its own"]),
  ],

  "begins with a heading": ({ cells }) =>
    cells[0]?.cell_type === "markdown" && /^# \S/.test(cells[0].source)
      ? []
      : ['its first cell must be Markdown that begins with the title: write "# Title" there'],

  "has a set-up cell of imports alone": (notebook) => {
    const setUp = codeCells(notebook)[0]?.source ?? "";
    const rest = setUp.replaceAll(/^import\s[^;]*;$/gm, "").replaceAll(/^\s*\/\/.*$/gm, "");
    if (!/^import\s/m.test(setUp)) return ["code cell 1 must hold imports: write them there"];
    if (rest.trim() === "") return [];
    return [`code cell 1 must hold imports alone: move "${rest.trim()}" to a cell below it`];
  },

  'has a second code cell tagged "parameters", the only one': (notebook) =>
    codeCells(notebook).flatMap((cell, i) =>
      isTagged("parameters")(cell) === (i === 1)
        ? []
        : [`code cell ${i + 1}: ${i === 1 ? "add" : "remove"} the tag "parameters"`],
    ),

  'folds the code of its checks, whose tag is "check"': (notebook) =>
    codeCells(notebook).flatMap((cell, i) => {
      const { source, metadata } = cell;
      const checks = /^check\(/m.test(source);
      if (checks !== isTagged("check")(cell))
        return [`code cell ${i + 1}: ${checks ? "add" : "remove"} the tag "check"`];
      if (checks && metadata.jupyter?.source_hidden !== true)
        return [`code cell ${i + 1}: write "jupyter": {"source_hidden": true} into its metadata`];
      // JupyterLab shows the first line of a folded cell.
      return checks && !source.startsWith("//")
        ? [`code cell ${i + 1}: begin with a comment, as its first line is not folded away`]
        : [];
    }),

  "has short and narrow code cells": (notebook) =>
    codeCells(notebook).flatMap((cell, i) => sizeProblems(cell, i)),

  "explains code at least every second cell": ({ cells }) =>
    cells.flatMap((_, i) =>
      cells.slice(i, i + 3).filter(({ cell_type }) => cell_type === "code").length === 3
        ? [`cells ${i + 1} to ${i + 3} are code: write a sentence of prose between them`]
        : [],
    ),
};

export const outputRules: Readonly<Record<string, Rule>> = {
  "was run from top to bottom": (notebook, name) => {
    const wrong = codeCells(notebook).findIndex(
      ({ execution_count }, i) => execution_count !== i + 1,
    );
    return wrong === -1
      ? []
      : [`code cell ${wrong + 1} was not run in its turn: type "npm run notebooks -- ${name}"`];
  },

  "holds no error": (notebook) =>
    codeCells(notebook).flatMap(({ outputs }, i) =>
      outputs
        .filter(({ output_type, name }) => output_type === "error" || name === "stderr")
        .map(({ text }) => `code cell ${i + 1} shows an error: mend it and run it again: ${text}`),
    ),

  'captions its figures "Figure N.1." and so on, each with an alternative text': (
    notebook,
    name,
  ) => {
    const number = Number(/(?:^|\/)(\d+)/.exec(name)?.[1]);
    return figuresOf(notebook).flatMap(({ caption, alt }, i) => [
      ...(new RegExp(`^(Figure|图) ?${number}\\.${i + 1}\\D`).test(caption)
        ? []
        : [
            `figure ${i + 1}: begin its caption with "Figure ${number}.${i + 1}.", not with "${caption.slice(0, 30)}"`,
          ]),
      ...(alt.trim() === "" ? [`figure ${i + 1}: say what it shows in its option alt`] : []),
    ]);
  },

  "has figures of at most 40 kB": (notebook) =>
    figuresOf(notebook)
      .filter(({ bytes }) => bytes > maxFigureBytes)
      .map(
        ({ caption, bytes }) =>
          `draw fewer points: ${bytes} bytes, at most ${maxFigureBytes}, has ${caption}`,
      ),
};

function sizeProblems({ source }: Cell, i: number): string[] {
  const lines = source.split("\n");
  const limit = i === 0 ? maxSetUpLines : maxLines;
  return [
    ...(lines.length > limit
      ? [`code cell ${i + 1} has ${lines.length} lines: split it, at most ${limit}`]
      : []),
    ...lines.flatMap((line, j) =>
      line.length > maxWidth
        ? [`code cell ${i + 1}: line ${j + 1} has ${line.length} columns: break it at ${maxWidth}`]
        : [],
    ),
  ];
}
