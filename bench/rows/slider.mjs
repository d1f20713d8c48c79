// A slider of a live page, moved as a reader moves it, until the figure that rests on it is drawn anew.
import { lacksChromium, openSite } from "../site/site.mjs";

const STEPS = 5;

/** By its figure: a page, its slider, and the cell whose figure is looked at. */
const figures = {
  1.1: ["01-sigmoid", "range", "01-09"],
  4.5: ["04-vanishing-gradients", "depth", "04-45"],
  5.1: ["05-exploding-gradients", "std", "05-15"],
};

export const slider = {
  name: "slider",
  needs: "site",
  lacks: lacksChromium,
  isWarm: true,
  rounds: 3,
  lines: Object.entries(figures).flatMap(([figure, [, name]]) => [
    {
      what: `a step of the slider ${name}, until Figure ${figure} is drawn`,
      value: `${figure} step`,
      unit: "ms",
    },
    { what: "pictures a second while it is drawn along", value: `${figure} rate`, unit: "" },
  ]),
  contenders: {
    "this library": {
      async open() {
        const site = await openSite();
        const pages = {};
        for (const [figure, [name, , cell]] of Object.entries(figures))
          pages[figure] = await livePage(site, name, cell);
        return {
          async turn() {
            const values = {};
            for (const [figure, [, name, cell]] of Object.entries(figures)) {
              await pages[figure].bringToFront();
              const found = await pages[figure].evaluate(moveSlider, { name, cell, steps: STEPS });
              Object.assign(values, {
                [`${figure} step`]: found.step,
                [`${figure} rate`]: found.rate,
              });
            }
            return values;
          },
          end: () => site.close(),
        };
      },
    },
  },
};

async function livePage(site, name, cell) {
  const page = await site.newPage();
  await page.goto(`${name}.html`);
  await page.click(".live-bar [data-start-live]");
  const section = page.locator(`section.cell[data-cell="${cell}"]`);
  await section.getByRole("button", { name: "Run", exact: true }).click();
  await page.locator(`[data-cell="${cell}"][data-live=done]`).waitFor({ timeout: 60_000 });
  await section.locator(".cell-output").scrollIntoViewIfNeeded();
  return page;
}

/**
 * In the page: the median time of a step in ms, and how many pictures a second are drawn while the
 * slider moves on in every frame for 2 s.
 */
async function moveSlider({ name, cell, steps }) {
  const slider = document.querySelector(`input[type=range][aria-label="${name}, slider"]`);
  const output = document.querySelector(`[data-cell="${cell}"] .cell-output`);
  const start = slider.valueAsNumber;
  let [pictures, moved] = [0, 0];
  let last = output.innerHTML;
  const observer = new MutationObserver(() => {
    if (output.innerHTML === last || output.innerHTML === "") return;
    last = output.innerHTML;
    pictures++;
  });
  observer.observe(output, { childList: true, subtree: true });
  const step = () => {
    slider.stepUp();
    if (slider.value === slider.max || ++moved % 20 === 0) slider.valueAsNumber = start;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const soon = () => new Promise((done) => setTimeout(done, 1));
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const times = [];
  for (let i = 0; i < steps; i++) {
    const [before, began] = [pictures, performance.now()];
    step();
    while (pictures === before) await soon();
    times.push(performance.now() - began);
  }
  const [before, began] = [pictures, performance.now()];
  while (performance.now() - began < 2000) {
    step();
    await frame();
  }
  const rate = (pictures - before) / ((performance.now() - began) / 1000);
  observer.disconnect();
  slider.valueAsNumber = start;
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  return { step: times.sort((a, b) => a - b)[times.length >> 1], rate };
}
