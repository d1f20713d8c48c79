import { expect } from "chai";

import { findChromium } from "../../../tools/chromium.mjs";
import { runCommand } from "../runCommand";

describe("npm run export, where there is no browser on the PATH", () => {
  for (const [words, sentence] of [
    [
      ["docx"],
      /^export needs a format, html, live, markdown, script or pdf; there is no "docx": type /,
    ],
    [
      [],
      /^export needs a format, html, live, markdown, script or pdf: type "npm run export -- html"\.$/,
    ],
    [["html", "99"], /^There is no notebook "99"; those that exist: 00-introduction, 01-sigmoid, /],
    [["pdf"], /^A PDF is printed by Chromium or Chrome, and none is found: /],
  ] as const)
    it(`${words.join(" ")} is refused in one sentence`, function () {
      // In some places one is found without a PATH.
      if (words[0] === "pdf" && findChromium({}) !== null) this.skip();
      const env = { CHROMIUM_PATH: undefined, PATH: "" };
      const { status, text } = runCommand("export", [...words], { env });
      expect(status).equal(1);
      expect(text).match(sentence);
    });
});
