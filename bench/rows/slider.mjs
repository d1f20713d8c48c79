// Sliders of the built pages, moved on in each frame as a hand moves them: how often what they turn is drawn.
import { listNotebooks } from "../../tools/notebooks/list.mjs";
import { dragFigures } from "../site/drags.mjs";
import { lacksChromium, openSite } from "../site/site.mjs";

const DRAG = 1500; // milliseconds
const WARM_UP = 1500; // milliseconds
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
  const dragged = await dragFigures(page, { milliseconds: DRAG, warmUp: WARM_UP });
  await page.context().close();
  return dragged.map(({ time }) => time);
}
