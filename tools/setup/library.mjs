// The step after the npm packages: src compiled into dist.
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

import { fingerprint } from "./mark.mjs";
import { cache, dist, inRoot, nodeModules } from "./paths.mjs";

export const library = {
  name: "library",
  folder: dist,
  inputs: () => fingerprint(["src/", "tsconfig.json", "tsconfig.build.json", "package-lock.json"]),
  async make({ run }) {
    const draft = join(cache, "dist");
    const previous = join(cache, "dist-previous");
    rmSync(draft, { recursive: true, force: true });
    const tsc = join(nodeModules, "typescript/lib/tsc.js");
    const options = ["--project", inRoot("tsconfig.build.json"), "--outDir", draft];
    await run("The TypeScript build", [process.execPath, tsc, ...options]);
    // Two renames: a running notebook sees the whole old library or the whole new one.
    rmSync(previous, { recursive: true, force: true });
    if (existsSync(dist)) renameSync(dist, previous);
    renameSync(draft, dist);
    rmSync(previous, { recursive: true, force: true });
  },
};
