import { expect } from "chai";
import { minutes } from "../../support/patience";
import { madeUpTutorial } from "../madeUp";
import { siteOf } from "../site";
import { LivePage } from "./livePage";

describe("live cells", function () {
  this.timeout(minutes(1));
  const site = siteOf(madeUpTutorial);
  let live: LivePage;

  before(async () => {
    const page = await site.newPage({ bypassCSP: true }); // what a cell shows is harmless by itself
    await page.goto("05-live.html", { waitUntil: "networkidle" });
    live = await LivePage.of(page);
  });
  afterEach(() => live.button("Reset all").click());

  it("Run runs a cell after those that it needs", async () => {
    await LivePage.of(live.page);
    expect(await live.run("dot")).to.equal("done");
    expect(await live.states()).to.include({ imports: "done", parameters: "done" });
    expect(await live.states()).to.include({ line: "", last: "" });
    const drawn = live.cell("dot").locator("svg[role=img]");
    expect(await drawn.getAttribute("aria-label")).to.equal("One dot.");
    await live.shows("dot", "Figure 1.2. A dot within 3.");
  });

  it("Edit, Shift+Enter, Escape and Reset work by keyboard", async () => {
    const committed = await live.cell("last").locator(".cell-output").innerHTML();
    const compilers = live.page.waitForRequest(/\/changedCell-/);
    await live.edit("last", 'const a: number = 6;\nconsole.log("a is", a);\n[a * 7]');
    await compilers;
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
    await live.shows("last", "as stored");
    expect(await live.cell("last").locator(".cell-output").innerHTML()).to.equal(committed);
    const source = await live.cell("last").locator("code").innerText();
    expect(source).to.equal('console.log("as stored");');
  });

  it("the handwritten digits are there, whole", async () => {
    const source = `import { digits } from "activation-notebooks";
const { images, labels } = digits();
console.log(images.sum().item(), labels.length);`;
    await live.edit("last", source);
    await live.page.keyboard.press("Shift+Enter");
    expect(await live.ended("last")).to.equal("done");
    const shown = await live.cell("last").locator("pre.text").innerText();
    expect(shown.trimEnd()).to.equal("561718 1797");
    await live.page.keyboard.press("Escape");
  });

  it("an error stands at its cell with its line, and cells after it do not run", async () => {
    await live.edit("line", "const first = 1;\n\nlinspace(0, 1, -1);");
    await live.button("Run all").click();
    expect(await live.error("line")).to.match(
      /^RangeError: linspace: .*\n+line 3: linspace\(0, 1, -1\);$/,
    );
    expect((await live.states()).dot).to.equal("aged");
  });

  for (const [what, source, message] of [
    [
      "of syntax has its line",
      "const fine = 1;\nconst = 2;",
      /^SyntaxError: .*\n+line 2: const = 2;$/,
    ],
    [
      "names a module that a page does not have, and where it is",
      'import { readFileSync } from "node:fs";',
      /"node:fs" is not on this page.*JupyterLab/,
    ],
  ] as const)
    it(`an error ${what}`, async () => {
      await live.edit("last", source);
      await live.press("last", "Run");
      expect(await live.error("last")).to.match(message);
    });

  it("a loop without end leaves the page alive, Stop ends it, and no output is lost", async () => {
    await live.run("line");
    await live.edit("last", `console.log("before the loop");\nfor (;;) {}`);
    await live.press("last", "Run");
    await live.shows("last", "before the loop");
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
    expect(await live.run("dot")).to.equal("done");
  });

  it("a cell that prints without end is cut, and the page stays alive", async () => {
    await live.edit("last", 'for (let i = 0; i < 200000; i++) console.log("line", i);\n"end"');
    expect(await live.run("last")).to.equal("done");
    const text = await live.cell("last").locator(".cell-output").innerText();
    expect(text.length).to.be.within(100_000, 600_000);
    expect(text.trimEnd()).to.match(/…$/);
  });

  it("what a cell shows as HTML cannot run anything in the page", async () => {
    const html = '<img src=x onerror=\\"globalThis.ran = 1\\"><script>globalThis.ran = 1</script>';
    await live.edit(
      "last",
      `postMessage({ type: "outputs", ticket: 1000, outputs: [] });
for (let ticket = 1; ticket < 200; ticket++)
  postMessage({ type: "outputs", ticket, outputs: [{ type: "html", value: "${html}<p>shown</p>" }] });`,
    );
    await live.press("last", "Run");
    await live.shows("last", "shown");
    expect(await live.page.evaluate(() => "ran" in globalThis)).to.equal(false);
    expect(await live.cell("last").locator("script, [onerror], img[src]").count()).to.equal(0);
  });
});
