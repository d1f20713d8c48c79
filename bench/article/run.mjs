// npm run bench:article -- /path/to/python [runs]
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { jupyterEnvironment, venvPython } from "../../tools/setup/paths.mjs";
import { report } from "../../tools/setup/problem.mjs";
import { setUp } from "../../tools/setup/setup.mjs";

const script = fileURLToPath(new URL("compare.py", import.meta.url));
await setUp()
  .then(() => {
    const { status } = spawnSync(venvPython, [script, ...process.argv.slice(2)], {
      env: jupyterEnvironment(),
      stdio: "inherit",
    });
    process.exitCode = status ?? 1;
  })
  .catch(report);
