import { expect } from "chai";
import { readFileSync } from "node:fs";
import { format } from "../../src/index";
import { escapeHtml } from "../../src/charts/html";
import { renderCheck, type Answer, type Judgement } from "../../src/charts/check";
import {
  codeCells,
  isTagged,
  markdownCells,
  parseNotebook,
  type Cell,
  type Notebook,
} from "./notebook";
import { minutes } from "../support/patience";
import { runCells } from "./runCells";
import { notebookFiles } from "./testedNotebooks";
import { withValues } from "./withValues";

const declared = (source: string): string[] =>
  [...source.matchAll(/^const (\w+)/gm)].map(([, name]) => name);

/** The code of the folded solutions that declares what the answer cell does. */
function solutionOf(answer: Cell, notebook: Notebook): string | undefined {
  return markdownCells(notebook)
    .flatMap(({ source }) => [...source.matchAll(/^```(?:ts|typescript)\n(.*?)^```/gms)])
    .map(([, code]) => code)
    .find((code) => declared(answer.source).every((name) => declared(code).includes(name)));
}

interface Checked {
  exercise: string;
  answer: Answer;
  judgement: Judgement;
}

describe("the exercises of the notebooks", () => {
  for (const { name, path, edition } of notebookFiles()) {
    if (edition !== "") continue;
    const notebook = parseNotebook(readFileSync(path, "utf8"), name);
    const cells = codeCells(notebook);
    const answers = cells.filter(isTagged("exercise"));
    const checks = cells.filter(isTagged("check"));
    if (answers.length + checks.length === 0) continue;

    describe(name, () => {
      const checked: Checked[] = [];
      before(async function () {
        this.timeout(minutes(2));
        const check = (exercise: string, answer: Answer, judgement: Judgement): void =>
          void checked.push({ exercise, answer, judgement });
        const solved = answers.map((answer) => solutionOf(answer, notebook) ?? "");
        // No answer rests on how much is drawn: with the values of a draft that takes less long.
        const quick = ({ source, metadata }: Cell): string =>
          withValues(source, metadata.draft ?? {});
        const sources = [...cells, ...checks].map(quick);
        sources.splice(cells.length, 0, ...solved);
        await runCells(sources, { check });
      });
      const said = ({ exercise, judgement }: Checked, answer: Answer): string =>
        renderCheck(exercise, answer, judgement).replaceAll(/<\/?p>/g, "");

      it("have a solution with code for each answer cell, and a check for each answer", () => {
        for (const answer of answers) {
          if (solutionOf(answer, notebook) === undefined) {
            expect.fail(
              `${name}: write a solution in <details> with a \`\`\`ts block that declares ` +
                `${declared(answer.source).join(", ")}.`,
            );
          }
          const isChecked = declared(answer.source).every((variable) =>
            checks.some(({ source }) => new RegExp(`\\b${variable}\\b`).test(source)),
          );
          expect(isChecked, `${name}: no check cell names ${answer.source}`).to.equal(true);
        }
      });

      it("are committed unanswered", () => {
        const first = checked.slice(0, checked.length / 2);
        for (const each of first) {
          expect(said(each, each.answer)).to.match(/: not answered yet\.$/);
        }
      });

      it("are right with their solutions", () => {
        for (const each of checked.slice(checked.length / 2)) {
          expect(said(each, each.answer)).to.match(/: right\.$/);
        }
      });

      it("tell what a usual mistake means, and never the answer", () => {
        expect(checked.length).to.be.above(0);
        for (const each of checked.slice(0, checked.length / 2)) {
          const { right, mistakes = [] } = each.judgement;
          const secret = typeof right === "number" ? format(right, 3) : null;
          for (const [mistake, hint] of mistakes) {
            expect(said(each, mistake)).to.include(`: not yet. ${escapeHtml(hint)}`);
            expect(hint.length).to.be.above(10);
            if (secret !== null && secret.length > 3) expect(hint).to.not.include(secret);
          }
        }
      });
    });
  }
});
