import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { writeNotebook } from "../../../tools/notebooks/write.mjs";
import { closing } from "../../support/closing";

describe("writeNotebook", () => {
  const folder = closing().folder("write-");

  it("names the notebook when it cannot be written, and leaves nothing behind", () => {
    const path = join(folder, "05-sample.ipynb");
    mkdirSync(path);
    expect(() => writeNotebook({ name: "05-sample", path }, "text")).to.throw(
      /^05-sample: not written, as .*; its file is as it was\.$/,
    );
    expect(readdirSync(folder)).to.eql(["05-sample.ipynb"]);
  });
});
