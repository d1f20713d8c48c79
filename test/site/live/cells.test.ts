import { expect } from "chai";
import { format } from "node:util";
import { tensor } from "../../../src/index";
import { minutes } from "../../support/patience";
import { madeUpPage, madeUpTutorial } from "./madeUpCells";
import { livePages } from "./pages";

describe("live cells", function () {
  this.timeout(minutes(1));
  const pages = livePages(madeUpTutorial);

  it("load nothing before they are asked for", async () => {
    const asked: string[] = [];
    const page = await pages.browser().newPage({ serviceWorkers: "block" });
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(pages.home() + madeUpPage, { waitUntil: "networkidle" });
    await page.close();
    expect(asked.filter((url) => /\/(live|editor|worker)-/.test(url))).to.eql([]);
    expect(asked.some((url) => /\/main-/.test(url))).to.equal(true);
  });

  it("Run runs a cell after those that it needs, and leaves the others", async () => {
    const live = await pages.open(madeUpPage);
    await live.press("dot", "Run");
    expect(await live.ended("dot")).to.equal("done");
    expect(await live.states()).to.include({ imports: "done", parameters: "done" });
    expect(await live.states()).to.include({ line: "", last: "" });
    const drawn = live.cell("dot").locator("svg[role=img]");
    expect(await drawn.getAttribute("aria-label")).to.equal("One dot.");
    expect(await live.cell("dot").locator("figcaption").innerText()).to.equal("Figure 1.2. A dot.");
    expect(live.troubles()).to.eql([]);
    await live.close();
  });

  it("Run all above runs the cells above, and not the cell itself", async () => {
    const live = await pages.open(madeUpPage);
    await live.press("dot", "Run all above");
    expect(await live.ended("line")).to.equal("done");
    expect(await live.states()).to.include({ imports: "done", dot: "" });
    await live.close();
  });

  it("text is printed as Node prints it, tensors too", async () => {
    const live = await pages.open(madeUpPage);
    await live.press("matrix", "Run");
    await live.ended("matrix");
    const text = await live.cell("matrix").locator("pre.text").innerText();
    expect(text.trimEnd()).to.equal(
      format(
        "M =",
        tensor([
          [1, 2],
          [3, 4],
        ]),
      ),
    );
    await live.close();
  });

  it("Edit, Shift+Enter, Escape and Reset work by keyboard", async () => {
    const live = await pages.open(madeUpPage);
    const committed = await live.cell("last").locator(".cell-output").innerHTML();
    await live.edit("last", 'const a: number = 6;\nconsole.log("a is", a);\n[a * 7]');
    await live.page.keyboard.press("Shift+Enter");
    expect(await live.ended("last")).to.equal("done");
    const shown = await live.cell("last").locator("pre.text").innerText();
    expect(shown.trimEnd()).to.equal("a is 6\n[ 42 ]");
    await live.page.keyboard.press("Escape");
    expect(await live.focused()).to.equal("Run");
    await live.page.keyboard.press("Shift+Tab");
    expect(await live.focused()).to.match(/edit the code/);
    await live.page.keyboard.press("Tab");
    expect(await live.focused()).to.equal("Run");
    await live.press("last", "Reset");
    expect(await live.cell("last").locator(".cell-output").innerHTML()).to.equal(committed);
    expect(await live.cell("last").locator("code").innerText()).to.equal(
      'console.log("as stored");',
    );
    expect(live.troubles()).to.eql([]);
    await live.close();
  });

  it("a later cell sees the names of an earlier one as they are now", async () => {
    const live = await pages.open(madeUpPage);
    await live.edit(
      "matrix",
      "let count = 1;\nconst more = () => ++count;\nawait Promise.resolve();",
    );
    await live.press("matrix", "Run");
    await live.ended("matrix");
    await live.edit("sum", "more(); count *= 10;\n({ count, next: more() })");
    await live.press("sum", "Run");
    await live.ended("sum");
    const text = live.cell("sum").locator("pre.text");
    expect((await text.innerText()).trimEnd()).to.equal("{ count: 20, next: 21 }");
    await live.close();
  });

  it("an error stands at its cell with its line, and cells after it do not run", async () => {
    const live = await pages.open(madeUpPage);
    await live.edit("line", "const first = 1;\n\nlinspace(0, 1, -1);");
    await live.button("Run all").click();
    expect(await live.ended("line")).to.equal("failed");
    const error = live.cell("line").getByRole("alert");
    expect(await error.innerText()).to.match(
      /^RangeError: linspace: .*\n+line 3: linspace\(0, 1, -1\);$/,
    );
    expect((await live.states()).dot).to.equal("aged");
    await live.close();
  });

  it("an error of syntax has its line as well", async () => {
    const live = await pages.open(madeUpPage);
    await live.edit("last", "const fine = 1;\nconst = 2;");
    await live.press("last", "Run");
    await live.ended("last");
    const error = await live.cell("last").getByRole("alert").innerText();
    expect(error).to.match(/^SyntaxError: .*\n+line 2: const = 2;$/);
    await live.close();
  });

  it("a loop without end leaves the page alive, Stop ends it, and no output is lost", async () => {
    const live = await pages.open(madeUpPage);
    await live.press("line", "Run");
    await live.ended("line");
    await live.edit("last", `console.log("before the loop");\nfor (;;) {}`);
    await live.press("last", "Run");
    await live.cell("last").getByText("before the loop", { exact: true }).waitFor();
    const alive = await live.page.evaluate(async () => {
      const start = performance.now();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - start;
    });
    expect(alive).to.be.below(1000);
    await live.press("last", "Stop");
    expect(await live.ended("last")).to.equal("stopped");
    expect(await live.cell("last").locator("pre.text").innerText()).to.include("before the loop");
    expect(await live.cell("line").locator("svg[role=img]").count()).to.equal(1);
    await live.press("dot", "Run");
    expect(await live.ended("dot")).to.equal("done");
    await live.close();
  });

  it("a cell that prints without end is cut, and the page stays alive", async () => {
    const live = await pages.open(madeUpPage);
    await live.edit("last", 'for (let i = 0; i < 200000; i++) console.log("line", i);\n"end"');
    await live.press("last", "Run");
    expect(await live.ended("last")).to.equal("done");
    const text = await live.cell("last").locator(".cell-output").innerText();
    expect(text.length).to.be.within(100_000, 600_000);
    expect(text.trimEnd()).to.match(/…$/);
    await live.close();
  });

  it("what a cell shows as HTML cannot run anything in the page", async () => {
    const live = await pages.open(madeUpPage);
    const html = '<img src=x onerror=\\"globalThis.ran = 1\\"><script>globalThis.ran = 1</script>';
    await live.edit(
      "last",
      `postMessage({ type: "outputs", ticket: 1000, outputs: [] });
for (let ticket = 1; ticket < 100; ticket++)
  postMessage({ type: "outputs", ticket, outputs: [{ type: "html", value: "${html}<p>shown</p>" }] });`,
    );
    await live.press("last", "Run");
    await live.cell("last").getByText("shown").first().waitFor();
    expect(await live.page.evaluate(() => "ran" in globalThis)).to.equal(false);
    expect(await live.cell("last").locator("script, [onerror], img[src]").count()).to.equal(0);
    await live.close();
  });

  it("a module that a page does not have is named, with those that it has", async () => {
    const live = await pages.open(madeUpPage);
    await live.edit("last", 'import { readFileSync } from "node:fs";');
    await live.press("last", "Run");
    await live.ended("last");
    const error = await live.cell("last").getByRole("alert").innerText();
    expect(error).to.include('"node:fs" is not on this page').and.include("JupyterLab");
    await live.close();
  });
});
