import { expect } from "chai";

import { startLab, type LabServer } from "../../jupyterlab/server";
import { closing } from "../../support/closing";
import { minutes } from "../../support/patience";

describe("JupyterLab's File menu", function () {
  this.timeout(minutes(5));
  const opened = closing();
  let server: LabServer;

  before(async () => {
    server = await startLab(new Map(), opened);
  });

  const exported = async (format: string): Promise<string> => {
    const path = `/nbconvert/${format}/notebooks/02-tanh.ipynb?download=true`;
    return (await fetch(server.url(path))).text();
  };

  it("exports the same page, formulas and all", async () => {
    expect(await exported("html"))
      .contains('class="katex-display"')
      .and.contains("Content-Security-Policy")
      .and.not.contains("cdnjs");
  });

  it("exports the same script", async () => {
    expect(await exported("script")).match(/^import \* as Plot from "@observablehq\/plot";\n/);
  });

  it("exports slides as nbconvert does", async () => {
    expect(await exported("slides")).contains("Reveal.initialize");
  });
});
