import { expect } from "chai";
import { join, resolve } from "node:path";

import { jupyterEnvironment } from "../../../tools/setup/paths.mjs";

describe("jupyterEnvironment", () => {
  it("keeps the caller's variables but those of Jupyter and Python", () => {
    const foreign = [
      "JUPYTER_TOKEN",
      "NODE_PATH",
      "IPYTHONDIR",
      "PYTHONPATH",
      "PYTHONHOME",
      "JPY_SESSION_NAME",
    ];
    const given = Object.fromEntries([...foreign, "PATH", "HOME"].map((name) => [name, "given"]));
    const kept = Object.entries(jupyterEnvironment(given)).filter(([, value]) => value === "given");
    expect(kept.map(([name]) => name)).to.eql(["PATH", "HOME"]);
  });

  it("keeps Jupyter's folders in the clone", () => {
    const own = join(resolve(__dirname, "../../.."), ".jupyter");
    const { JUPYTER_CONFIG_DIR, JUPYTER_DATA_DIR, JUPYTER_RUNTIME_DIR } = jupyterEnvironment({});
    for (const path of [JUPYTER_CONFIG_DIR, JUPYTER_DATA_DIR, JUPYTER_RUNTIME_DIR])
      expect(path.startsWith(own), path).to.equal(true);
  });
});
