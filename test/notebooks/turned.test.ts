import { expect } from "chai";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { minutes } from "../support/patience";
import { codeCells, isTagged, parseNotebook } from "./notebook";
import { runCells } from "./runCells";
import { notebookFiles } from "./testedNotebooks";
import { withValues } from "./withValues";

/** A reader's other parameters, as they would write them, and what is then on the page. */
export interface Turn {
  readonly set: Readonly<Record<string, string>>;
  readonly says?: readonly RegExp[];
  readonly saysNot?: readonly RegExp[];
  /** What the notebook answers instead of going on. */
  readonly stops?: RegExp;
}

/** A number that is no power of ten. */
const NUMBER = /(?<![\d.])\d+(?:\.\d+)?(?![\d⁻⁰¹²³⁴⁵⁶⁷⁸⁹])/g;

/** A caption or an alternative text: strings, and what is added to them. */
const WORDS = /\b(?:caption|alt):\s*(?:`[^`]*`|"[^"]*")(?:\s*\+\s*(?:`[^`]*`|"[^"]*"))*/g;

const isParameters = isTagged("parameters");
const english = notebookFiles().filter(({ edition }) => edition === "");

/** Captions and alternative texts, tables and sentences, without what is drawn. */
const wordsOf = (shown: readonly string[]): string[] =>
  shown.map((html) => html.replaceAll(/ src="[^"]*"/g, ""));

describe("notebooks with other parameters", () => {
  for (const { name, path } of english) {
    const cells = codeCells(parseNotebook(readFileSync(path, "utf8")));
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- that of every notebook must be there
    const { turns } = require(join(__dirname, "turned", name)) as { turns: readonly Turn[] };

    for (const { set, says = [], saysNot = [], stops } of turns) {
      const title = Object.entries(set).map(([parameter, value]) => `${parameter} = ${value}`);
      it(`${name}, ${title.join(", ")}: every figure, caption and table still holds`, async function () {
        this.timeout(minutes(2));
        const sources = cells.map((cell) =>
          isParameters(cell) ? withValues(cell.source, set) : cell.source,
        );
        let shown: string[] = [];
        try {
          shown = (await runCells(sources)).flat();
        } catch (error) {
          if (!stops) throw error;
          expect((error as Error).message).to.match(stops);
          return;
        }
        if (stops) expect.fail(`${name} goes on; expected was ${stops}`);
        for (const html of shown) expect(html.length, html.slice(0, 300)).to.be.below(40_000);
        const words = wordsOf(shown);
        for (const text of words) {
          expect(text).to.not.match(/✗|undefined|null|\[object/);
          if (!text.includes("<table>")) expect(text).to.not.match(/NaN|Infinity/);
        }
        const all = words.join("\n");
        for (const pattern of says) expect(all).to.match(pattern);
        for (const pattern of saysNot) expect(all).to.not.match(pattern);
      });
    }
  }

  it("no caption types the value of a parameter that it could compute", () => {
    for (const { name, path } of english) {
      const cells = codeCells(parseNotebook(readFileSync(path, "utf8")));
      const parameters = cells.find(isParameters)?.source ?? "";
      const values = [...parameters.matchAll(/^const \w+ = (-?[\d.]+);/gm)]
        .map(([, value]) => value)
        .filter((value) => Math.abs(Number(value)) > 1);
      const typed = cells
        .flatMap(({ source }) => source.match(WORDS) ?? [])
        .map((text) => text.replaceAll(/\$\{[^}]*\}|Figure \d+\.\d+\./g, ""))
        .filter((text) => (text.match(NUMBER) ?? []).some((n) => values.includes(n)));
      if (typed.length > 0) {
        expect.fail(`${name}: write \${name} for the value of a parameter in ${typed.join(", ")}`);
      }
    }
  });
});
