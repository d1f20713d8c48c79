// The site's own code is TypeScript: ts-node compiles it as it is loaded, after the packages are installed.
import { createRequire } from "node:module";

import { inRoot, root } from "../setup/paths.mjs";
import { SetupError } from "../setup/problem.mjs";

const require = createRequire(import.meta.url);
let registered = false;

/** A module of site/generator by its name. */
export function siteModule(name) {
  if (!registered) {
    require("ts-node").register({ cwd: root, transpileOnly: true });
    registered = true;
  }
  return require(inRoot("site/generator", `${name}.ts`));
}

/** A notebook that cannot be read, a folder that holds other things: one sentence says it. */
export function asSetupError(error) {
  throw error.name === "TutorialProblem" ? new SetupError(error.message) : error;
}
