// Where the notebooks' Python is, until the set-up provides it.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(fileURLToPath(import.meta.url), "../../..");
export const venvPython = process.env.NOTEBOOKS_PYTHON;
export const jupyterEnvironment = () => process.env;
export async function setUp() {
  if (!venvPython) throw new Error("Set NOTEBOOKS_PYTHON to a Python with nbclient.");
}
