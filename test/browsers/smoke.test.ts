import { expect } from "chai";

import * as library from "../../src/index";
import { minutes } from "../support/patience";
import { draws } from "./draws";
import { engines, siteIn } from "./engines";
import * as inPage from "./inPage";

for (const engine of engines)
  describe(`the site in ${engine}`, function () {
    this.timeout(minutes(1));
    const site = siteIn(engine);

    it("what goes wrong in a page is told", async () => {
      await site.open("11-draws.html");
      await site.browser.evaluate(inPage.load, "wrong.js");
      const told: string[] = [];
      while (told.length < 4) told.push(...(await site.browser.evaluate(inPage.troubles)));
      const kinds = told.map((each) => each.split(" ")[0]).sort();
      expect(kinds).to.eql(["error", "error", "policy", "rejection"]);
    });

    it("shows formulas and pictures, and a run of all cells the same words and numbers", async () => {
      await site.open("04-vanishing-gradients.html");
      expect(await site.browser.evaluate(inPage.broken)).to.eql([]);
      const stored = await site.browser.evaluate(inPage.shown);
      expect(stored.join("")).to.have.length.above(1000);
      await site.browser.evaluate(inPage.runAll);
      await site.browser.until(inPage.allDone);
      expect(await site.browser.evaluate(inPage.shown)).to.eql(stored);
    });

    it("a slider turned by keys turns its figure, its field and the address", async () => {
      const cell = '[data-cell="01-09"]';
      const control = `${cell} .control:first-child`;
      await site.open("01-sigmoid.html");
      await site.browser.evaluate(inPage.focus, `${control} [type=range]`);
      await site.browser.until(inPage.has, `${cell} svg[role=img]`);
      const before = await site.browser.evaluate(inPage.pictureOf, cell);
      await site.browser.press("ArrowRight", "ArrowRight");
      await site.browser.until(inPage.isInAddress, control);
      await site.browser.until(inPage.hasNewPicture, cell, before);
    });

    it("a figure tells its values under the mouse, and by keys", async () => {
      const figure = '[data-cell="01-09"] svg[role=img]';
      const value = /^.*x [-−]?\d[\d.]*, .* [-−]?\d[\d.]*$/;
      await site.open("01-sigmoid.html");
      await site.browser.evaluate(inPage.see, '[data-cell="01-09"]');
      await site.browser.until(inPage.has, figure);
      const { x, y } = await site.browser.evaluate(inPage.onCurve, figure);
      await site.browser.point(x, y);
      await site.browser.until(inPage.has, `${figure} .tip text`);
      expect(await site.text(`${figure} .tip text`)).to.match(value);
      await site.browser.evaluate(inPage.focus, figure);
      await site.browser.press("ArrowRight", "ArrowRight");
      expect(await site.text(".unseen[aria-live]")).to.match(value);
    });

    it("a figure becomes a file: a drawing, a picture, its values", async () => {
      const row = '[data-cell="01-09"] .take';
      await site.open("01-sigmoid.html");
      await site.browser.evaluate(inPage.load, "files.js");
      await site.browser.evaluate(inPage.focus, `${row} summary`);
      await site.browser.press("Enter");
      for (const [name, kind] of [
        ["SVG", "image/svg+xml"],
        ["PNG", "image/png"],
        ["CSV", "text/csv"],
      ]) {
        await site.browser.click(`${row} [aria-label="Save as ${name}"]`);
        await site.browser.until(inPage.hasNoted, kind);
      }
      const files = await site.browser.evaluate(inPage.filesNoted);
      expect(files).to.equal("image/svg+xml true, image/png true, text/csv true, ");
    });

    it("the first page answers a guess by keys, and follows the size of the weights", async () => {
      const [guess, size] = [".hero .hero-handle[aria-orientation]", ".hero [data-turn=weightStd]"];
      const [left, factor] = [".hero [data-says=left]", ".hero [data-says=factor]"];
      await site.openFirst();
      expect(await site.browser.evaluate(inPage.networks)).to.eql([]);
      await site.browser.evaluate(inPage.focus, guess);
      await site.browser.press("ArrowDown", "ArrowDown", "Enter");
      await site.browser.until(inPage.has, ".hero .net");
      const curves = await site.browser.evaluate(inPage.networks);
      expect(curves).to.have.lengthOf(3);
      for (const curve of curves) expect(curve).to.match(/^M[\d.,-]+(L[\d.,-]+)+$/);
      const [arrives, each] = [await site.text(left), await site.text(factor)];
      expect(arrives).to.equal("10⁻³¹");
      await site.browser.evaluate(inPage.focus, size);
      await site.browser.press("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
      await site.browser.until(inPage.hasOtherText, left, arrives);
      await site.browser.until(inPage.hasOtherText, factor, each);
      expect(await site.browser.evaluate(inPage.networks)).not.to.eql(curves);
    });

    it("draws the same doubles from a seed as Node", async () => {
      await site.open("11-draws.html");
      await site.browser.evaluate(inPage.runAll);
      await site.browser.until(inPage.allDone);
      const told = await site.text('[data-cell="draws"] pre.text');
      expect(JSON.parse(told)).to.eql(draws(library));
    });

    it("a cell can be edited, an error in it has its line, and Reset takes both back", async () => {
      const cell = '[data-cell="draws"]';
      await site.open("11-draws.html");
      const [code, stored] = [`${cell} .cell-source`, `${cell} .cell-output`];
      const before = await site.text(code);
      await site.browser.click("[data-show-code]");
      await site.browser.click(`${cell} .live-tools button:nth-child(2)`);
      await site.browser.until(inPage.hasEditor);
      await site.browser.press("Control+a", ..."0;", "Enter", ..."null.x;", "Shift+Enter");
      await site.browser.until(inPage.has, `${cell} [role=alert] p`);
      expect(await site.text(`${cell} [role=alert] p`)).to.equal("line 2: null.x;");
      await site.browser.click(`${cell} .live-tools button:nth-child(3)`);
      await site.browser.until(inPage.hasNot, `${cell} [role=alert]`);
      expect(await site.text(code)).to.equal(before);
      expect(await site.text(stored)).to.equal("as stored\n");
    });

    it("finds a Chinese word in titles, headings and text", async () => {
      await site.open("zh/11-draws.html");
      await site.browser.press("/");
      await site.browser.evaluate(inPage.search, "梯度");
      await site.browser.until(inPage.has, "dialog.search li");
      const found = await site.browser.evaluate(inPage.textsOf, "dialog.search li strong");
      // After them come English sections, by the article's words.
      expect(found.slice(0, 3)).to.eql(["梯度消失", "梯度从哪里来", "初始化"]);
    });

    it("without a network shows and runs a page that was never opened", async () => {
      await site.browser.until(inPage.isKeptOffline);
      await site.goOffline();
      await site.open("01-sigmoid.html");
      expect(await site.browser.evaluate(inPage.broken)).to.eql([]);
      await site.browser.evaluate(inPage.runAll);
      await site.browser.until(inPage.allDone);
    });
  });
