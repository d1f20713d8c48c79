// Where everything is, and an environment in which Jupyter sees nothing but this clone.
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const windows = process.platform === "win32";

export const root = resolve(fileURLToPath(import.meta.url), "../../..");
export const inRoot = (...parts) => join(root, ...parts);

export const nodeModules = inRoot("node_modules");
export const dist = inRoot("dist");
export const venv = inRoot(".venv");
export const cache = inRoot(".cache");
export const venvPython = join(venv, windows ? "Scripts/python.exe" : "bin/python");

export const kernelName = "tslab";
export const kernelspec = join(venv, "share/jupyter/kernels", kernelName, "kernel.json");

const foreign = /^(JUPYTER|JPY_|IPYTHON|PYTHON|NODE_PATH$)/i;

/** The caller's environment without its Jupyter and Python, and with folders of this clone for both. */
export function jupyterEnvironment(environment = process.env) {
  const own = Object.entries(environment).filter(([name]) => !foreign.test(name));
  return {
    ...Object.fromEntries(own),
    JUPYTER_CONFIG_PATH: inRoot("tools/jupyter"),
    JUPYTER_CONFIG_DIR: inRoot(".jupyter/config"),
    JUPYTER_DATA_DIR: inRoot(".jupyter/data"),
    JUPYTER_RUNTIME_DIR: inRoot(".jupyter/runtime"),
    IPYTHONDIR: inRoot(".jupyter/ipython"),
    PYTHONNOUSERSITE: "1",
  };
}
