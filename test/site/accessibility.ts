import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import type { Page } from "playwright-core";

const axe = resolve(__dirname, "../../site/node_modules/axe-core/axe.min.js");

interface Found {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/** What axe finds wrong in a page as it is now, one line for each element: by all of its rules, or by these. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(readFileSync(axe, "utf8"));
  const options = JSON.stringify({ resultTypes: ["violations"], runOnly: rules });
  const { violations } = await page.evaluate<Found>(`axe.run(${options})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 150)} ${failureSummary ?? ""}`),
  );
}

/** What is hard to read in a dark page: all else that axe looks at, it finds in a light one. */
export async function darkViolations(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  return violations(page, ["color-contrast", "link-in-text-block"]);
}
