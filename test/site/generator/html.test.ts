import { expect } from "chai";

import "../setUp";
import { window } from "../../../site/generator/dom";
import { html, lines, raw } from "../../../site/generator/html";
import { missingPage, notebookPage } from "../../../site/generator/page";
import { collectSections } from "../../../site/generator/sections";
import type { Shell } from "../../../site/generator/shell";
import { startPage } from "../../../site/generator/startPage";

describe("html", () => {
  it("escapes strings, in text and in attributes, and takes HTML as it is", () => {
    expect(html`<p title="${'"'}">${"a < b"}</p>`.html).to.equal('<p title="&quot;">a &lt; b</p>');
    expect(html`<p>${html`<b>${"&"}</b>`}${raw("<i>")}</p>`.html).to.equal(
      "<p><b>&amp;</b><i></p>",
    );
  });

  it("takes lists one by one, numbers as they are, and null for nothing", () => {
    expect(html`${[html`<li>`, "<", null]} ${0} ${null}`.html).to.equal("<li>&lt; 0 ");
    expect(html``.html).to.equal("");
  });

  it("lines puts pieces on lines of their own", () => {
    expect(lines([html`<p>`, html`${"<"}`]).html).to.equal("<p>\n&lt;");
  });
});

describe("a page of hostile words", () => {
  const hostile = `</title></a>"' onclick="ran = 1"><script>ran = 1</script><img src=x> x`;
  const page = "a.html";
  const shell: Shell = {
    ...{ site: hostile, title: hostile, summary: hostile, language: "en", page, root: hostile },
    entries: ["z.html", page, hostile].map((name) => ({ page: name, title: hostile })),
    bundle: {
      ...{ theme: hostile, main: hostile, styles: [hostile], icon: hostile, serviceWorker: "" },
      start: { code: hostile, styles: [hostile] },
    },
    editions: [{ page: hostile, language: "zh" }],
  };
  const content = {
    ...{ title: hostile, summary: hostile, blocks: [], sections: collectSections() },
    cells: hostile,
    headings: [{ level: 2, id: hostile, text: hostile }],
  };
  const step = {
    ...{ page: hostile, title: hostile, question: hostile, minutes: 1, picture: null },
    isArticle: false,
  };
  const files = { notebook: hostile, texts: hostile };
  const origin = { holder: hostile, licence: hostile, changed: hostile };

  for (const [name, { html }] of Object.entries({
    "of a notebook": notebookPage(shell, content, files, origin),
    "of an edition": startPage(shell, [step], null),
    "of a wrong address": missingPage(shell),
  }))
    it(`${name} holds them as words only`, () => {
      const document = new window.DOMParser().parseFromString(html, "text/html");
      expect(document.querySelectorAll("[onclick], img").length).to.equal(0);
      expect(document.scripts.length).to.equal(2);
      expect(document.title).to.equal(hostile);
      expect(document.querySelector("header .brand")!.textContent).to.equal(hostile);
    });
});
