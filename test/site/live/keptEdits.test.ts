import { readFileSync } from "node:fs";

import { expect } from "chai";

import type { SampleCell } from "../../notebooks/sample";
import { minutes } from "../../support/patience";
import { violations } from "../accessibility";
import { madeUpTutorial } from "../madeUp";
import { siteOf } from "../site";
import { LivePage } from "./livePage";

describe("an edited cell", function () {
  this.timeout(minutes(1));
  const site = siteOf(madeUpTutorial);
  let live: LivePage;

  beforeEach(async () => {
    live = await LivePage.of(await site.open("05-live.html"));
  });
  afterEach(() => live.page.context().close());

  const source = (id: string): Promise<string | null> =>
    live.cell(id).locator(".cell-source code").textContent();
  const reload = async (query = ""): Promise<void> => {
    await live.page.goto(`05-live.html${query}`);
    live = await LivePage.of(live.page);
  };
  const edited = 'console.log("mine", range);';

  it("is there again after a reload, says so, and is no part of the address", async () => {
    await live.edit("last", edited);
    await reload();
    expect(await source("last")).to.equal(edited);
    expect(await live.cell("last").getByText("kept on this device").isVisible()).to.equal(true);
    expect(await live.cell("line").getByText("kept on this device").isVisible()).to.equal(false);
    expect((await live.states()).last).to.equal("aged");
    expect(await violations(live.page)).to.eql([]);
    expect(await live.run("last")).to.equal("done");
    await live.shows("last", "mine 3");
    expect(new URL(live.page.url()).search).to.equal("");
  });

  it("is forgotten by Reset, and where it is the author's source again", async () => {
    await live.edit("last", edited);
    await live.edit("dot", "1;");
    await live.edit("dot", (await source("dot"))!);
    await live.press("last", "Reset");
    await reload();
    expect(
      await live.page.getByText("kept on this device").locator("visible=true").count(),
    ).to.equal(0);
    expect((await live.states()).last).to.equal("");
    expect(
      await live.page.evaluate(() =>
        Object.keys(localStorage).filter((key) => key.startsWith("edit")),
      ),
    ).to.eql([]);
  });

  it("ages what rests on it, and takes turned values of an address", async () => {
    await live.edit("parameters", "const range = 8;\nconst points = 5;\nconst seed = 7;");
    await reload("?points=4");
    await live.shows("line", "A line of 4 points");
    expect(await source("parameters")).to.equal(
      "const range = 8;\nconst points = 4;\nconst seed = 7;",
    );
    expect(await live.control("line", "range").inputValue()).to.equal("8");
    expect((await live.states()).dot).to.be.oneOf(["aged", "done"]);
  });

  it("of a source that the author has changed since is not brought back", async () => {
    await live.page.evaluate(() => {
      const stored = { author: "an earlier source", source: "evil();" };
      localStorage.setItem(`edit ${location.pathname} last`, JSON.stringify(stored));
      localStorage.setItem(`edit ${location.pathname} dot`, "{");
      localStorage.setItem(`edit ${location.pathname} line`, "null");
    });
    await reload();
    expect(await source("last")).to.equal('console.log("as stored");');
    expect(Object.values(await live.states()).every((state) => state === "")).to.equal(true);
  });

  it("is part of a notebook to download, in which no output is another source's", async () => {
    await live.edit("last", `${edited}\n1;`);
    await live.control("line", "range").fill("2");
    await live.page.waitForURL(/range=2/);
    const download = live.page.waitForEvent("download");
    await live.page.getByRole("button", { name: "Download it with your changes" }).click();
    const file = await download;
    expect(file.suggestedFilename()).to.equal("05-live.ipynb");
    const read = (path: string): { cells: SampleCell[] } =>
      JSON.parse(readFileSync(path, "utf8")) as { cells: SampleCell[] };
    const [mine, theirs] = [read(await file.path()), read(`${site.folder()}/05-live.ipynb`)];
    const cell = (id: string): SampleCell => mine.cells.find((each) => each.id === id)!;
    expect(cell("last")).to.include({ execution_count: null });
    expect(cell("last")).to.deep.include({ source: [`${edited}\n`, "1;"], outputs: [] });
    expect([cell("parameters").source].flat().join("")).to.include("const range = 2;");
    expect([cell("line").outputs, cell("dot").outputs]).to.eql([[], []]);
    expect(mine.cells[0]).to.eql(theirs.cells[0]);
    expect(cell("imports")).to.eql(theirs.cells.find(({ id }) => id === "imports"));
  });
});
