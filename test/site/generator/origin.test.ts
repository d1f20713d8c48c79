import { expect } from "chai";

import "../setUp";
import { citation } from "../../../site/generator/citation";
import { fragmentOf } from "../../../site/generator/dom";
import { originOf } from "../../../site/generator/origin";
import { words } from "../../../site/words";
import { folderWith } from "../folders";

const mit = "MIT License\n\nCopyright (c) 2024-2026 A. Author & others\n\nPermission is granted";

describe("originOf", () => {
  const { SOURCE_DATE_EPOCH } = process.env;
  afterEach(() => {
    if (SOURCE_DATE_EPOCH === undefined) delete process.env.SOURCE_DATE_EPOCH;
    else process.env.SOURCE_DATE_EPOCH = SOURCE_DATE_EPOCH;
  });

  it("reads the licence beside the notebooks, or beside their folder", () => {
    const expected = { holder: "A. Author & others", licence: "MIT License" };
    const own = folderWith({ LICENSE: mit });
    expect(originOf(own)).to.include(expected);
    const beside = folderWith({ "LICENSE.md": `# ${mit}`, "notebooks/a.ipynb": "" });
    expect(originOf(`${beside}/notebooks`)).to.include(expected);
  });

  it("says nothing that it does not know", () => {
    delete process.env.SOURCE_DATE_EPOCH;
    const nowhere = folderWith({ "deep/notebooks/a.ipynb": "" });
    const unknown = { holder: null, licence: null, changed: null };
    expect(originOf(`${nowhere}/deep/notebooks`)).to.eql(unknown);
  });

  it("takes the day from the last commit, or from who builds: never from the clock", () => {
    process.env.SOURCE_DATE_EPOCH = "86400";
    expect(originOf("notebooks").changed).to.equal("1970-01-02");
  });
});

describe("citation", () => {
  const cited = {
    ...{ holder: "A. Author", licence: "MIT License", changed: "2026-11-30" },
    ...{ title: "50 % of {x} & more", site: "My_course", stem: "04-x y" },
  };
  const shown = (each: Parameters<typeof citation>[0]): DocumentFragment =>
    fragmentOf(citation(each, words.en));

  it("is a sentence, an entry for BibTeX in which nothing is TeX's own, and a licence", () => {
    const fragment = shown(cited);
    const [sentence, licence] = fragment.querySelectorAll("p");
    expect(sentence.textContent).to.equal("A. Author. 50 % of {x} & more. My_course. 2026-11-30.");
    expect(licence.textContent).to.equal("Licence: MIT License");
    expect(fragment.querySelector("code")!.textContent).to.equal(
      [
        "@misc{04-xy,",
        "  author = {{A. Author}},",
        "  title = {50 \\% of x \\& more},",
        "  howpublished = {My\\_course},",
        "  year = {2026},",
        "  note = {2026-11-30}",
        "}",
      ].join("\n"),
    );
  });

  it("leaves out what is not known", () => {
    const fragment = shown({ ...cited, holder: null, licence: null, changed: null });
    expect(fragment.querySelectorAll("p").length).to.equal(1);
    expect(fragment.querySelector("code")!.textContent).not.to.match(/author|year|null/);
  });
});
