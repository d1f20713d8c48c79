import { expect } from "chai";

import type * as Dom from "../../../site/generator/dom";
import type * as HtmlModule from "../../../site/generator/html";
import type * as Page from "../../../site/generator/page";
import type { Shell } from "../../../site/generator/shell";
import { siteModule } from "../support";

describe("html", () => {
  let html: typeof HtmlModule.html;
  let raw: typeof HtmlModule.raw;
  let lines: typeof HtmlModule.lines;
  before(async () => {
    ({ html, raw, lines } = await siteModule<typeof HtmlModule>("generator/html.ts"));
  });

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
  let pages: Readonly<Record<string, () => string>>;
  let parsed: (page: string) => Document;

  before(async () => {
    const { homePage, missingPage, notebookPage } =
      await siteModule<typeof Page>("generator/page.ts");
    const { window } = await siteModule<typeof Dom>("generator/dom.ts");
    parsed = (page) => new window.DOMParser().parseFromString(page, "text/html");
    const page = "a.html";
    const shell: Shell = {
      ...{ site: hostile, title: hostile, summary: hostile, language: "en", page },
      ...{
        root: hostile,
        entries: ["z.html", page, hostile].map((name) => ({ page: name, title: hostile })),
      },
      bundle: {
        ...{ theme: hostile, main: hostile, styles: [hostile], icon: hostile, serviceWorker: "" },
      },
      editions: [{ page: hostile, language: "zh" }],
    };
    const content = {
      ...{ title: hostile, summary: hostile, blocks: [], sections: [] },
      headings: [{ level: 2, id: hostile, text: hostile }],
    };
    const files = { notebook: hostile, texts: hostile };
    pages = {
      "of a notebook": () => notebookPage(shell, content, files).html,
      "of an edition": () => homePage(shell, new Map([[page, hostile]])).html,
      "of a wrong address": () => missingPage(shell).html,
    };
  });

  for (const name of ["of a notebook", "of an edition", "of a wrong address"])
    it(`${name} holds them as words only`, () => {
      const document = parsed(pages[name]());
      expect(document.querySelectorAll("[onclick], img").length).to.equal(0);
      expect(document.scripts.length).to.equal(2);
      expect(document.title).to.equal(hostile);
      expect(document.querySelector("header .brand")!.textContent).to.equal(hostile);
    });
});
