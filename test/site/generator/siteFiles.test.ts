import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { addFile, type SiteFiles } from "../../../site/generator/siteFiles";
import { writeSite } from "../../../site/generator/writeSite";
import { folderWith, temporaryFolder } from "../folders";

describe("addFile", () => {
  it("refuses every path that leads out of the folder", () => {
    for (const path of ["../a", "/a", "a/../../b", "..", ".", "", "a\\b", "C:/a", "a\0", "./a"])
      expect(() => addFile(new Map(), path, ""), path).to.throw("must stay in the site's folder");
  });

  it("takes the same file twice, and no other one in its place", () => {
    const files: SiteFiles = new Map();
    addFile(files, "zh/a.html", "one");
    addFile(files, "zh/a.html", "one");
    expect(() => addFile(files, "zh/a.html", "two")).to.throw('must be free, got "zh/a.html"');
  });
});

describe("writeSite", () => {
  it("removes files of an earlier site that are no more, and leaves what others put beside it", () => {
    const folder = join(temporaryFolder(), "new");
    const files = { "zh/a.html": "a", "b.html": "b", "old.html": "old" };
    writeSite(new Map(Object.entries(files)), folder);
    writeFileSync(join(folder, "CNAME"), "course.example");
    writeSite(new Map([["b.html", "c"]]), folder);
    expect(readdirSync(folder).filter((name) => name.endsWith(".html"))).to.eql(["b.html"]);
    expect(existsSync(join(folder, "zh/a.html"))).to.equal(false);
    expect(readFileSync(join(folder, "b.html"), "utf8")).to.equal("c");
    expect(readFileSync(join(folder, "CNAME"), "utf8")).to.equal("course.example");
  });

  it("refuses a folder that holds other things than a site, and changes nothing there", () => {
    const folder = folderWith({ "thesis.txt": "mine" });
    expect(() => writeSite(new Map([["thesis.txt", "x"]]), folder)).to.throw(
      `The folder must be empty or hold an earlier tutorial, got ${folder}.`,
    );
    expect(readFileSync(join(folder, "thesis.txt"), "utf8")).to.equal("mine");
  });
});
