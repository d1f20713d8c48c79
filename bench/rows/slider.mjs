// Sliders of the built pages, moved on in each frame as a hand moves them: how often what they turn is drawn.
import { listNotebooks } from "../../tools/notebooks/list.mjs";
import { lacksChromium, openSite } from "../site/site.mjs";

const DRAG = 1500; // milliseconds
/** A hand that begins waits once, for the cells that were not run yet. */
const WARM_UP = 700; // milliseconds
const names = listNotebooks().map(({ name }) => name);

export const slider = {
  name: "slider",
  needs: "site",
  lacks: lacksChromium,
  isWarm: true,
  rounds: 1,
  patience: 300, // a turn drags some forty figures
  lines: [
    ...names.map((name) => ({
      what: `from picture to picture in a drag, the slowest figure of ${name.slice(0, 2)}`,
      value: name,
      unit: "ms",
      reach: { most: 100 },
    })),
    { what: "figures that are drawn at rest only, as they learn", value: "still", unit: "" },
  ],
  contenders: {
    "this library": {
      async open() {
        const site = await openSite();
        return { turn: () => dragAll(site), end: () => site.close() };
      },
    },
  },
};

async function dragAll(site) {
  const values = { still: 0 };
  for (const name of names) {
    const times = await timesOf(site, name);
    values.still += times.filter((time) => time === Infinity).length;
    values[name] = Math.max(...times.filter(Number.isFinite));
  }
  return values;
}

/** Of each figure of a page with a slider, by its first one: the time from picture to picture. */
async function timesOf(site, name) {
  const page = await site.newPage();
  await page.goto(`${name}.html`);
  await page.locator("article[data-awake]").waitFor();
  for (const reveal of await page.locator(".guess .plain[data-reveal]").all()) await reveal.click();
  const figures = page.locator("section.cell[data-turns]", { has: page.locator("figure") });
  const times = [];
  for (const figure of await figures.all()) {
    const first = figure.locator("input[type=range]").first();
    if ((await first.count()) === 0 || !(await first.isVisible())) continue;
    await figure.locator(".cell-output").scrollIntoViewIfNeeded();
    await first.evaluate(drag, WARM_UP);
    times.push(await first.evaluate(drag, DRAG));
  }
  await page.context().close();
  return times;
}

/**
 * In the page: milliseconds from one picture to the next while the slider goes to and fro about where it is, in each
 * frame to another value; Infinity without any.
 */
async function drag(slider, milliseconds) {
  const output = slider.closest("section").querySelector(".cell-output");
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const start = slider.value;
  const put = (value) => {
    slider.value = value;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const step = Math.max(Number(slider.step), (slider.max - slider.min) / 100);
  const way = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0];
  const side = Number(start) + 10 * step > slider.max ? -1 : 1;
  let pictures = 0;
  const observer = new MutationObserver(() => pictures++);
  observer.observe(output, { childList: true });
  const began = performance.now();
  for (let i = 0; performance.now() - began < milliseconds; i++) {
    put(String(Number(start) + side * step * way[i % way.length]));
    await frame();
  }
  const time = (performance.now() - began) / pictures;
  observer.disconnect();
  put(start);
  await new Promise((done) => setTimeout(done, 300));
  return time;
}
