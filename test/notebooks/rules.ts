import { codeCells, type Cell, type Notebook } from "./notebook";
import { figuresOf } from "./figures";

/** A rule gives what breaks it, in words; nothing when all is well. */
export type Rule = (notebook: Notebook, name: string) => string[];

const maxLines = 15;
const maxSetUpLines = 10;
const maxWidth = 88;
const maxFigureBytes = 40_000;

export const structureRules: Readonly<Record<string, Rule>> = {
  "is for the tslab kernel, with an id for every cell": ({ metadata, cells, ...format }) => [
    ...(metadata.kernelspec?.name === "tslab" ? [] : [`kernel ${metadata.kernelspec?.name}`]),
    ...(format.nbformat === 4 && format.nbformat_minor >= 5 ? [] : ["format older than 4.5"]),
    ...(new Set(cells.map(({ id }) => id ?? "")).size === cells.length ? [] : ["ids not unique"]),
  ],

  "begins with a heading": ({ cells }) =>
    cells[0]?.cell_type === "markdown" && /^# \S/.test(cells[0].source) ? [] : ["no heading"],

  "has a set-up cell of imports alone": (notebook) => {
    const setUp = codeCells(notebook)[0]?.source ?? "";
    const rest = setUp.replaceAll(/^import\s[^;]*;$/gm, "").replaceAll(/^\s*\/\/.*$/gm, "");
    return /^import\s/m.test(setUp) && rest.trim() === "" ? [] : [`set-up holds "${rest.trim()}"`];
  },

  'has a second code cell tagged "parameters", the only one': (notebook) =>
    codeCells(notebook).flatMap(({ metadata }, i) =>
      (metadata.tags ?? []).includes("parameters") === (i === 1) ? [] : [`code cell ${i + 1}`],
    ),

  "has short and narrow code cells": (notebook) =>
    codeCells(notebook).flatMap((cell, i) => sizeProblems(cell, i)),

  "explains code at least every second cell": ({ cells }) =>
    cells.flatMap((_, i) =>
      cells.slice(i, i + 3).filter(({ cell_type }) => cell_type === "code").length === 3
        ? [`cells ${i + 1} to ${i + 3} are code`]
        : [],
    ),
};

export const outputRules: Readonly<Record<string, Rule>> = {
  "was run from top to bottom": (notebook) =>
    codeCells(notebook).flatMap(({ execution_count }, i) =>
      execution_count === i + 1 ? [] : [`code cell ${i + 1} has number ${execution_count}`],
    ),

  "holds no error": (notebook) =>
    codeCells(notebook).flatMap(({ outputs }, i) =>
      outputs
        .filter(({ output_type, name }) => output_type === "error" || name === "stderr")
        .map(({ text }) => `code cell ${i + 1}: ${text}`),
    ),

  'captions its figures "Figure N.1." and so on, each with an alternative text': (
    notebook,
    name,
  ) => {
    const number = Number(/(?:^|\/)(\d+)/.exec(name)?.[1]);
    return figuresOf(notebook).flatMap(({ caption, alt }, i) => [
      ...(new RegExp(`^(Figure|图) ?${number}\\.${i + 1}\\D`).test(caption)
        ? []
        : [`figure ${i + 1} is called "${caption}"`]),
      ...(alt.trim() === "" ? [`figure ${i + 1} has no alternative text`] : []),
    ]);
  },

  "has figures of at most 40 kB": (notebook) =>
    figuresOf(notebook)
      .filter(({ bytes }) => bytes > maxFigureBytes)
      .map(({ caption, bytes }) => `${bytes} bytes: ${caption}`),
};

function sizeProblems({ source }: Cell, i: number): string[] {
  const lines = source.split("\n");
  const limit = i === 0 ? maxSetUpLines : maxLines;
  return [
    ...(lines.length > limit ? [`code cell ${i + 1} has ${lines.length} lines`] : []),
    ...lines
      .filter((line) => line.length > maxWidth)
      .map((line) => `code cell ${i + 1}: ${line.length} columns: ${line}`),
  ];
}
