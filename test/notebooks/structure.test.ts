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

/** What breaks the rule, a sentence a line; a text that is no notebook breaks every rule. */
function problems(rule: Rule, text: string, name: string): string {
  try {
    const found = rule(parseNotebook(text, name), name);
    return found.map((sentence) => `${name}: ${sentence}`).join("\n");
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "SetupError") throw error;
    return error.message;
  }
}

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
          const yours = problems(rule, own, name);
          if (yours === "") return;
          // What a reader has changed in a notebook is no defect of it.
          const judged = committed === null ? yours : problems(rule, committed, name);
          if (judged !== "") expect.fail(judged);
          console.log(`Note: ${yours.split("\n")[0]} (yours; judged: the committed version)`);
          this.skip();
        });
    });
});
