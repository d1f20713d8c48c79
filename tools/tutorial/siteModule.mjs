// The site's own code is TypeScript: ts-node compiles it as it is loaded, after the packages are installed.
import { createRequire } from "node:module";

import { inRoot, root } from "../setup/paths.mjs";

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
