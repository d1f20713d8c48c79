import { readFileSync } from "node:fs";

import { expect } from "chai";

import { parseNotebook, type Notebook } from "./notebook";
import { outputRules, structureRules, type Rule } from "./rules";
import { notebookFiles, notebookTexts } from "./testedNotebooks";
import { codeDifferences, englishOf, textRules } from "./textRules";

const translationRules: Record<string, Rule> = {
  "has the code cells of the English notebook": (notebook: Notebook, name) =>
    codeDifferences(parseNotebook(readFileSync(englishOf(name), "utf8")), notebook),
};

describe("the notebooks", () => {
  for (const notebook of notebookFiles())
    describe(notebook.name, () => {
      const { name, edition } = notebook;
      const rules = { ...structureRules, ...outputRules, ...textRules };
      for (const [title, rule] of Object.entries(
        edition === "" ? rules : { ...rules, ...translationRules },
      ))
        it(title, async function () {
          const { own, committed } = await notebookTexts(notebook);
          const problems = rule(parseNotebook(own), name);
          if (problems.length === 0 || committed === null) return expect(problems).eql([]);
          // What a reader has changed in a notebook is no defect of it.
          expect(rule(parseNotebook(committed), name)).eql([]);
          console.log(`Note: yours no longer ${title}; judged is the committed version.`);
          this.skip();
        });
    });
});
