import { expect } from "chai";
import { openLivePages, type LivePages } from "./pages";

describe("live cells", function () {
  this.timeout(30_000);
  let pages: LivePages | null = null;

  before(async function () {
    this.timeout(60_000);
    pages = await openLivePages();
    if (pages === null) this.skip();
  });
  after(() => pages?.close());

  it("load nothing before they are asked for", async () => {
    const asked: string[] = [];
    const page = await pages!.browser.newPage({ serviceWorkers: "block" });
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${pages!.home}01-sigmoid.html`, { waitUntil: "networkidle" });
    await page.close();
    expect(asked.filter((url) => /\/(live|editor|worker)-/.test(url))).to.eql([]);
    expect(asked.some((url) => /\/main-/.test(url))).to.equal(true);
  });

  it("Run runs a cell after those that it needs, and leaves the others", async () => {
    const live = await pages!.open("01-sigmoid.html");
    await live.press("01-12", "Run");
    expect(await live.ended("01-12")).to.equal("done");
    expect(await live.states()).to.include({ "01-03": "done", "01-04": "done" });
    expect(await live.states()).to.include({ "01-07": "", "01-15": "" });
    const drawn = live.cell("01-12").locator("svg[role=img]");
    expect(await drawn.getAttribute("aria-label")).to.match(/^A red bell-shaped curve/);
    expect(await live.cell("01-12").locator("figcaption").innerText()).to.match(/^Figure 1\.3\./);
    expect(live.troubles()).to.eql([]);
    await live.close();
  });

  it("Run all above runs the cells above, and not the cell itself", async () => {
    const live = await pages!.open("01-sigmoid.html");
    await live.press("01-09", "Run all above");
    expect(await live.ended("01-07")).to.equal("done");
    expect(await live.states()).to.include({ "01-03": "done", "01-09": "" });
    await live.close();
  });

  it("text is printed as the kernel prints it, tensors too", async () => {
    const live = await pages!.open("05-exploding-gradients.html");
    const committed = await live.cell("05-05").locator("pre.text").innerText();
    await live.press("05-05", "Run");
    await live.ended("05-05");
    expect(await live.cell("05-05").locator("pre.text").innerText()).to.equal(committed);
    await live.close();
  });

  it("Edit, Shift+Enter, Escape and Reset work by keyboard", async () => {
    const live = await pages!.open("01-sigmoid.html");
    const committed = await live.cell("01-21").locator(".cell-output").innerHTML();
    await live.edit("01-21", 'const a: number = 6;\nconsole.log("a is", a);\n[a * 7]');
    await live.page.keyboard.press("Shift+Enter");
    expect(await live.ended("01-21")).to.equal("done");
    const shown = await live.cell("01-21").locator("pre.text").innerText();
    expect(shown.trimEnd()).to.equal("a is 6\n[ 42 ]");
    await live.page.keyboard.press("Escape");
    expect(await live.focused()).to.equal("Run");
    await live.page.keyboard.press("Shift+Tab");
    expect(await live.focused()).to.match(/edit the code/);
    await live.page.keyboard.press("Tab");
    expect(await live.focused()).to.equal("Run");
    await live.press("01-21", "Reset");
    expect(await live.cell("01-21").locator(".cell-output").innerHTML()).to.equal(committed);
    expect(await live.cell("01-21").locator("code").innerText()).to.include(
      "4.248354255291589e-18",
    );
    expect(live.troubles()).to.eql([]);
    await live.close();
  });

  it("a later cell sees the names of an earlier one as they are now", async () => {
    const live = await pages!.open("01-sigmoid.html");
    await live.edit(
      "01-15",
      "let count = 1;\nconst more = () => ++count;\nawait Promise.resolve();",
    );
    await live.press("01-15", "Run");
    await live.ended("01-15");
    await live.edit("01-17", "more(); count *= 10;\n({ count, next: more() })");
    await live.press("01-17", "Run");
    await live.ended("01-17");
    const text = live.cell("01-17").locator("pre.text");
    expect((await text.innerText()).trimEnd()).to.equal("{ count: 20, next: 21 }");
    await live.close();
  });

  it("an error stands at its cell with its line, and cells after it do not run", async () => {
    const live = await pages!.open("01-sigmoid.html");
    await live.edit("01-07", "const first = 1;\n\nlinspace(0, 1, -1);");
    await live.button("Run all").click();
    expect(await live.ended("01-07")).to.equal("failed");
    const error = live.cell("01-07").getByRole("alert");
    expect(await error.innerText()).to.match(
      /^RangeError: linspace: .*\n+line 3: linspace\(0, 1, -1\);$/,
    );
    expect((await live.states())["01-09"]).to.equal("aged");
    await live.close();
  });

  it("an error of syntax has its line as well", async () => {
    const live = await pages!.open("01-sigmoid.html");
    await live.edit("01-21", "const fine = 1;\nconst = 2;");
    await live.press("01-21", "Run");
    await live.ended("01-21");
    const error = await live.cell("01-21").getByRole("alert").innerText();
    expect(error).to.match(/^SyntaxError: .*\n+line 2: const = 2;$/);
    await live.close();
  });

  it("a loop without end leaves the page alive, Stop ends it, and no output is lost", async () => {
    const live = await pages!.open("01-sigmoid.html");
    await live.press("01-07", "Run");
    await live.ended("01-07");
    await live.edit("01-21", `console.log("before the loop");\nfor (;;) {}`);
    await live.press("01-21", "Run");
    await live.cell("01-21").getByText("before the loop", { exact: true }).waitFor();
    const alive = await live.page.evaluate(async () => {
      const start = performance.now();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - start;
    });
    expect(alive).to.be.below(1000);
    await live.press("01-21", "Stop");
    expect(await live.ended("01-21")).to.equal("stopped");
    expect(await live.cell("01-21").locator("pre.text").innerText()).to.include("before the loop");
    expect(await live.cell("01-07").locator("svg[role=img]").count()).to.equal(1);
    await live.press("01-12", "Run");
    expect(await live.ended("01-12")).to.equal("done");
    await live.close();
  });

  it("a cell that prints without end is cut, and the page stays alive", async () => {
    const live = await pages!.open("01-sigmoid.html");
    await live.edit("01-21", 'for (let i = 0; i < 200000; i++) console.log("line", i);\n"end"');
    await live.press("01-21", "Run");
    expect(await live.ended("01-21")).to.equal("done");
    const text = await live.cell("01-21").locator(".cell-output").innerText();
    expect(text.length).to.be.within(100_000, 600_000);
    expect(text.trimEnd()).to.match(/…$/);
    await live.close();
  });

  it("what a cell shows as HTML cannot run anything in the page", async () => {
    const live = await pages!.open("01-sigmoid.html");
    const html = '<img src=x onerror=\\"globalThis.ran = 1\\"><script>globalThis.ran = 1</script>';
    await live.edit(
      "01-21",
      `postMessage({ type: "outputs", ticket: 1000, outputs: [] });
for (let ticket = 1; ticket < 100; ticket++)
  postMessage({ type: "outputs", ticket, outputs: [{ type: "html", value: "${html}<p>shown</p>" }] });`,
    );
    await live.press("01-21", "Run");
    await live.cell("01-21").getByText("shown").first().waitFor();
    expect(await live.page.evaluate(() => "ran" in globalThis)).to.equal(false);
    expect(await live.cell("01-21").locator("script, [onerror], img[src]").count()).to.equal(0);
    await live.close();
  });

  it("a module that a page does not have is named, with those that it has", async () => {
    const live = await pages!.open("01-sigmoid.html");
    await live.edit("01-21", 'import { readFileSync } from "node:fs";');
    await live.press("01-21", "Run");
    await live.ended("01-21");
    const error = await live.cell("01-21").getByRole("alert").innerText();
    expect(error).to.include('"node:fs" is not on this page').and.include("JupyterLab");
    await live.close();
  });
});
