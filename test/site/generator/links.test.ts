import { expect } from "chai";

import "../setUp";
import { htmlOf } from "../../../site/generator/dom";
import { settleLinks } from "../../../site/generator/links";
import type { NotebookLocation } from "../../../site/generator/location";
import type { MimeBundle } from "../../../site/generator/notebook";
import { sanitised } from "../../../site/generator/sanitise";
import { folderWith } from "../folders";

const png = Buffer.from("iVBORw0KGgo=", "base64");

describe("settleLinks", () => {
  let location: NotebookLocation;
  const warnings: string[] = [];

  before(() => {
    const folder = folderWith({ "zh/plot.png": png, "secret.png": png, "zh/notes.txt": "" });
    const pages = new Map([
      ["01-a.ipynb", "01-a.html"],
      ["zh/01-a.ipynb", "zh/01-a.html"],
      ["zh/02 b.ipynb", "zh/02-b.html"],
    ]);
    location = {
      ...{ folder: `${folder}/zh`, notebook: "zh/01-a.ipynb", pages, files: new Map() },
      ...{ page: "zh/01-a.html", figures: new Map() },
      warn: (problem) => warnings.push(problem),
    };
  });
  const settled = (html: string, attachments: Record<string, MimeBundle> = {}): string => {
    const fragment = sanitised(html);
    settleLinks(fragment, location, attachments);
    return htmlOf(fragment).html;
  };

  it("leads from notebook to page, with the heading, in the same or another edition", () => {
    expect(settled('<a href="02%20b.ipynb#C-d">b</a>')).to.equal('<a href="02-b.html#C-d">b</a>');
    expect(settled('<a href="../01-a.ipynb">a</a>')).to.equal('<a href="../01-a.html">a</a>');
    expect(settled('<a href="#C-d">c</a>')).to.equal('<a href="#C-d">c</a>');
  });

  it("leaves the words of a link that the site cannot follow", () => {
    for (const href of ["../src/index.ts", "03-none.ipynb", "/etc/passwd", "%E0%A4%A", "?a=1"])
      expect(settled(`<a href="${href}">see <em>it</em></a>`), href).to.equal("see <em>it</em>");
  });

  it("keeps a link to another host, which does not learn where it was", () => {
    expect(settled('<a href="https://a.example/">a</a>')).to.equal(
      '<a href="https://a.example/" rel="noreferrer">a</a>',
    );
  });

  it("makes a file of each picture: beside the notebook, attached, or in the text", () => {
    const shown =
      /^<img (alt="p" )?src="\.\.\/figures\/([0-9a-f]{12}\.png)"( alt="(p)?")? loading="lazy" decoding="async">$/;
    const sources = [
      "plot.png",
      "attachment:p.png",
      `data:image/png;base64,${png.toString("base64")}`,
    ];
    const attachments = { "p.png": { "image/png": png.toString("base64") } };
    for (const source of sources)
      expect(settled(`<img src="${source}">`, attachments), source).to.match(shown);
    expect([...location.files.keys()]).to.have.lengthOf(1);
    expect([...location.files.values()][0]).to.eql(png);
  });

  it("never takes a file from outside the notebook's folder, and says what is missing", () => {
    warnings.length = 0;
    for (const source of ["../secret.png", "%2e%2e/secret.png", "notes.txt", "none.png"])
      expect(settled(`<img alt="p" src="${source}">`), source).to.equal("<span>p</span>");
    expect(warnings).to.have.lengthOf(4);
    expect(warnings[0]).to.equal("picture ../secret.png is missing or no picture");
  });

  it("links to a picture on another host instead of asking for it", () => {
    expect(settled('<img alt="p" src="https://a.example/p.png">')).to.match(
      /^<a href="https:\/\/a.example\/p.png"[^>]*>p<\/a>$/,
    );
    expect(settled('<a href="https://b.example/"><img alt="p" src="//a.example/p"></a>')).to.equal(
      '<a href="https://b.example/" rel="noreferrer"><span>p</span></a>',
    );
  });
});
