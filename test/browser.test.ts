import { delimiter, join } from "node:path";

import { expect } from "chai";

import { findChromium } from "../tools/chromium.mjs";

describe("findChromium", () => {
  it("takes $CHROMIUM_PATH before anything else", () => {
    expect(findChromium({ CHROMIUM_PATH: "/a", PATH: "/b" }, () => true)).equal("/a");
  });

  it("looks in every folder of the PATH", () => {
    const chrome = join("/c", "google-chrome");
    expect(findChromium({ PATH: ["/b", "/c"].join(delimiter) }, (path) => path === chrome)).equal(
      chrome,
    );
  });

  it("prefers the one without windows, wherever it is", () => {
    const path = ["/b", "/c"].join(delimiter);
    expect(
      findChromium({ PATH: path }, (place) => /-shell$|\/chromium$/.test(String(place))),
    ).equal(join("/b", "chromium-headless-shell"));
    const shell = join("/c", "chromium-headless-shell");
    const both = [shell, join("/b", "chromium")];
    expect(findChromium({ PATH: path }, (place) => both.includes(String(place)))).equal(shell);
  });

  it("is null where there is none", () => {
    expect(findChromium({ PATH: "/b" }, () => false)).equal(null);
  });
});
