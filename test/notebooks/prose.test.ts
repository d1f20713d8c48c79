import { expect } from "chai";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { codeCells, markdownCells, parseNotebook, type Notebook } from "./notebook";
import { notebookFiles } from "./testedNotebooks";

/**
 * A number that the prose of a notebook quotes, as it writes it, and what it is computed to be: that must
 * round to it, or be within the tolerance. A power of ten is compared by its exponent.
 */
export type Quoted = readonly [text: string, computed: () => number, tolerance?: number];

/** What the prose says in words: a value, what it is said to be, and how near it must be. */
export type InWords = readonly [
  claim: string,
  check: () => readonly [computed: number, said: number, tolerance: number],
];

interface Numbers {
  readonly quoted: readonly Quoted[];
  readonly inWords?: readonly InWords[];
}

/** The numbers of a notebook, in the file of its name. */
function numbersOf(name: string): Numbers {
  const path = join(__dirname, "numbers", `${name}.ts`);
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return existsSync(path) ? (require(path) as Numbers) : { quoted: [] };
}

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g;
const plain = (text: string): string => text.replaceAll(",", "");

/** The prose without links, and without the numbers of papers and versions. */
const proseOf = (notebook: Notebook): string =>
  markdownCells(notebook)
    .map(({ source }) => source)
    .join("\n")
    .replaceAll(/\]\([^)]*\)|https?:\S+|arXiv:\S+|PyTorch \d+\.\d+/g, "");

/** The value of a number as prose writes it, and half a unit of its last digit. */
function read(text: string): [value: number, half: number] {
  const power = /^10\^\{(.*)\}$/.exec(text)?.[1];
  const [digits, exponent = "0"] = plain(power ?? text).split(/ \\cdot 10\^\{|\}/);
  const decimals = digits.split(".")[1]?.length ?? 0;
  const unit = Number(`1e${Number(exponent) - decimals}`);
  return [Number(`${digits}e${exponent}`), unit / 2];
}

describe("the numbers in the prose of the notebooks", () => {
  for (const { name, path, edition } of notebookFiles()) {
    const notebook = parseNotebook(readFileSync(path, "utf8"));
    const prose = proseOf(notebook);
    const { quoted: own, inWords = [] } = numbersOf(name.replace(/^zh\//, ""));

    for (const [text, compute, tolerance] of own) {
      it(`${name}: ${text}`, () => {
        const computed = compute();
        const [value, half] = read(text);
        const numbers = [...new Set<string>(prose.match(NUMBER))];
        const away = (other: string): number => Math.abs(Number(plain(other)) - Math.abs(value));
        const nearest = numbers.sort((a, b) => away(a) - away(b)).slice(0, 3);
        const whole = new RegExp(
          `(?<![\\d.,])${text.replaceAll(/[\\^{}.]/g, "\\$&")}(?![\\d]|[.,]\\d)`,
        );
        if (!whole.test(prose)) {
          expect.fail(
            `The prose of ${name} does not say ${text} (computed: ${computed}); ` +
              `the nearest numbers in it are ${nearest.join(", ")}.`,
          );
        }
        expect(computed, `${name} says ${text}, computed is ${computed}.`).to.be.closeTo(
          value,
          tolerance ?? half * (1 + 1e-9),
        );
      });
    }

    it(`${name}: every decimal of three digits is computed somewhere`, () => {
      const shown = codeCells(notebook).flatMap((cell) => [
        cell.source,
        ...cell.outputs.map(({ text }) => text.replaceAll(/;base64,[^"]*/g, "")),
      ]);
      const known: readonly string[] =
        [...shown, ...own.map(([text]) => text)].join("\n").match(NUMBER) ?? [];
      const isQuoted = (number: string): boolean =>
        /\./.test(number) && plain(number).replace(".", "").replace(/^0+/, "").length >= 3;
      const missing = (prose.match(NUMBER) ?? []).filter(
        (number) => isQuoted(number) && !known.includes(number),
      );
      if (missing.length > 0) {
        expect.fail(
          `The prose of ${name} says ${missing.join(", ")}, which no cell of it shows: ` +
            "add each with its computation to test/notebooks/numbers/.",
        );
      }
    });

    for (const [claim, check] of edition === "" ? inWords : []) {
      it(`${name}: ${claim}`, () => {
        const [computed, said, tolerance] = check();
        const but = `${name} says: ${claim}; computed is ${computed}.`;
        expect(computed, but).to.be.closeTo(said, tolerance);
      });
    }
  }
});
