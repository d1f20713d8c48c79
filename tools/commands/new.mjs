// npm run new -- 11-title [--notebooks DIR]
import { relative } from "node:path";

import { command } from "../command.mjs";
import { chosenFolder, fromHere } from "../notebooks/chosen.mjs";
import { listNotebooks, notebooksFolder } from "../notebooks/list.mjs";
import { makeNotebook } from "../notebooks/make.mjs";
import { inRoot } from "../setup/paths.mjs";
import { SetupError } from "../setup/problem.mjs";

const usage = `npm run new -- 11-title                  makes notebooks/11-title.ipynb, which keeps every rule for notebooks,
                                         links it with its neighbours, and gives it a line in the README's map
npm run new -- 11-title --notebooks DIR  makes it in another folder`;

const options = { notebooks: { type: "string" } };

function main(values, [name, ...others]) {
  if (name === undefined || others.length > 0 || !/^\d\d(-[a-z0-9]+)+$/.test(name))
    throw new SetupError(
      `new needs one name of two digits, hyphens and small letters: type "npm run new -- 11-title".`,
    );
  const folder = chosenFolder(values.notebooks);
  const number = name.slice(0, 2);
  const same = listNotebooks(folder).find((other) => other.name.startsWith(`${number}-`));
  if (same !== undefined)
    throw new SetupError(`The number ${number} is taken by ${same.name}: choose another one.`);
  const readme = folder === notebooksFolder ? inRoot("README.md") : null;
  const where = values.notebooks === undefined ? "" : ` --notebooks ${values.notebooks}`;
  const changed = makeNotebook(name, folder, readme);
  for (const path of changed) console.log(`${relative(fromHere("."), path)}: written.`);
  console.log(
    `Write its question, cells, exercise and summary${readme ? ", its line in README.md" : ""}; then type "npm run notebooks -- ${number}${where}".`,
  );
}

await command({ usage, options, words: true }, main);
