import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import type { Page } from "playwright-core";

const axe = resolve(__dirname, "../../site/node_modules/axe-core/axe.min.js");

interface Found {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/** What axe finds wrong in a page as it is now, one line for each element. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(readFileSync(axe, "utf8"));
  const { violations } = await page.evaluate<Found>("axe.run({ resultTypes: ['violations'] })");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 150)} ${failureSummary ?? ""}`),
  );
}
