// The table of a whole run in bench/README.md, and its head in the README.
import { readFileSync } from "node:fs";

import { writeWhole } from "../tools/process.mjs";
import { inRoot } from "../tools/setup/paths.mjs";
import { conditions } from "./bench.mjs";
import { head, table } from "./table.mjs";

const [BEGIN, END] = ["<!-- npm run bench -->", "<!-- until here -->"];

export function writePages(results) {
  const said = conditions(results);
  put("bench/README.md", `${table(results.lines)}\n\n${said}`);
  put("README.md", head(results.lines));
}

/** What stands between the marks of a page. */
export const between = (text) => text.slice(...places(text)).trim();

function put(page, table) {
  const path = inRoot(page);
  const text = readFileSync(path, "utf8");
  const [from, to] = places(text);
  writeWhole(path, `${text.slice(0, from)}\n\n${table}\n\n${text.slice(to)}`);
}

const places = (text) => [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)];
