import { expect } from "chai";
import { join, resolve } from "node:path";

import { importTool } from "../../notebooks/importTool";

type Environment = Record<string, string | undefined>;

describe("jupyterEnvironment", () => {
  let jupyterEnvironment: (environment: Environment) => Environment;
  before(async () => {
    ({ jupyterEnvironment } = await importTool("setup/paths.mjs"));
  });

  it("keeps the caller's variables but those of Jupyter and Python", () => {
    const foreign = ["JUPYTER_TOKEN", "IPYTHONDIR", "PYTHONPATH", "PYTHONHOME", "JPY_SESSION_NAME"];
    const given = Object.fromEntries([...foreign, "PATH", "HOME"].map((name) => [name, "given"]));
    const kept = Object.entries(jupyterEnvironment(given)).filter(([, value]) => value === "given");
    expect(kept.map(([name]) => name)).to.eql(["PATH", "HOME"]);
  });

  it("keeps Jupyter's folders in the clone", () => {
    const own = join(resolve(__dirname, "../../.."), ".jupyter");
    const environment = jupyterEnvironment({});
    for (const name of ["JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR"])
      expect(environment[name]?.startsWith(own), name).to.equal(true);
  });
});
