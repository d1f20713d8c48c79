import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";

import { expect } from "chai";

import { findChromium } from "../../../tools/chromium.mjs";
import { converted } from "../../../tools/export/nbconvert.mjs";
import { closing } from "../../support/closing";
import { minutes } from "../../support/patience";
import { newFolder, writeNotebooks } from "./exported";
import { other, tricky } from "./samples";

describe("export of a PDF", function () {
  this.timeout(minutes(10));
  const opened = closing();
  const folder = newFolder(opened);
  let files: string[];

  before(async function () {
    if (findChromium() === null) {
      console.log("Skipped: no Chromium or Chrome found (install one, or set CHROMIUM_PATH).");
      return this.skip();
    }
    const notebooks = writeNotebooks(folder, { tricky, other });
    const [first] = notebooks;
    files = (
      await Promise.all([notebooks, [first]].map((some) => converted("pdf", some, folder)))
    ).flat();
  });

  it("is one document for all notebooks, each of which begins on a page of its own", () => {
    expect(basename(files[0])).equal("activation-notebooks.pdf");
    const pdf = readFileSync(files[0], "latin1");
    expect(pdf).match(/^%PDF-/);
    // One of the two notebooks takes two pages.
    expect(pdf.match(/\/Type \/Page\n/g)).lengthOf(3);
  });

  it("has tags, a title and bookmarks, also of what was folded", () => {
    const pdf = readFileSync(files[0], "latin1");
    expect(pdf).contains("/StructTreeRoot").and.contains("/Title (TypeScript notebooks on");
    for (const heading of ["Display", "Hidden answer", "Other", "Part"])
      expect(pdf).contains(`/Title (${heading})`);
  });

  it("leads links from notebook to notebook within the document", () => {
    const pdf = readFileSync(files[0], "latin1");
    expect(pdf).contains("cell-id=0-0").and.contains("cell-id=1-0").and.not.contains("/URI");
  });

  it("is a document of its own for a single notebook, without links to others", () => {
    expect(basename(files[1])).equal("other.pdf");
    const pdf = readFileSync(files[1], "latin1");
    expect(pdf).contains("/Title (Other)").and.not.contains("/URI");
  });

  it("leaves nothing else behind", () => {
    expect(readdirSync(folder).filter((file) => !file.endsWith(".ipynb"))).have.members(
      files.map((file) => basename(file)),
    );
  });
});
