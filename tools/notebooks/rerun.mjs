// Checks that a reader may run cells again and in another order.
import { cellDifferences } from "./compare.mjs";
import { parseNotebook } from "./notebook.mjs";
import { codeNumber, failureText } from "./report.mjs";

/**
 * Runs, after the set-up, the parameters and what else stands above the first section, the sections
 * from the last to the first and in them each cell twice: so no section can lean on one before it,
 * and no cell can harm its own second run. Every run must give the stored output. A cell tagged
 * "once" runs once. Resolves to { ok, problem, seconds }.
 */
export async function rerunNotebook(notebook, text, runner, onCell) {
  const plan = rerunPlan(text, notebook.name);
  const result = await runner.run(notebook, text, { plan, onCell });
  const problem = result.ok
    ? differentOutputs(notebook, text, plan, result.outputs)
    : failureText(notebook, text, result, "when its section runs first, each cell twice");
  return { ok: problem === null, problem, seconds: result.seconds };
}

/** The indices of the cells in the order in which rerunNotebook runs them. */
export function rerunPlan(text, name) {
  const { cells } = parseNotebook(text, name);
  const sections = [[]];
  for (const [index, cell] of cells.entries()) {
    if (cell.cell_type === "markdown" && /^## /m.test(cell.source)) sections.push([]);
    if (cell.cell_type === "code") sections.at(-1).push(index);
  }
  const first = [...new Set([...sections.flat().slice(0, 2), ...sections[0]])];
  const again = (index) =>
    cells[index].metadata.tags?.includes("once") ? [index] : [index, index];
  const later = sections.map((section) => section.filter((index) => !first.includes(index)));
  return [...first, ...later.reverse().flat().flatMap(again)];
}

function differentOutputs({ name }, text, plan, outputs) {
  const { cells } = parseNotebook(text, name);
  const found = plan.flatMap((index, step) => {
    const which = `code cell ${codeNumber(cells, index)}${plan[step - 1] === index ? ", run a second time" : ""}`;
    return cellDifferences(cells[index].outputs, outputs[step]).map((d) => `  ${which}: ${d}`);
  });
  if (found.length === 0) return null;
  const head = `${name}: cells give another output when sections run in reverse, each cell twice`;
  return [head, ...found].join("\n");
}
