// What the heaviest page of the site weighs on its way to a reader, compressed. Limits as test/site/pages.test.ts has them.
import { listNotebooks } from "../../tools/notebooks/list.mjs";
import { lacksChromium, openSite } from "../site/site.mjs";

export const pages = {
  name: "pages",
  needs: "site",
  lacks: lacksChromium,
  isWarm: true,
  rounds: 1,
  lines: [
    {
      what: "the heaviest page before its figures",
      value: "first",
      unit: "kB",
      scale: 1e-3,
      reach: { most: 160 },
    },
    {
      what: "the most files of a page before its figures",
      value: "files",
      unit: "",
      reach: { most: 12 },
    },
    {
      what: "the heaviest page with all its figures",
      value: "whole",
      unit: "kB",
      scale: 1e-3,
      reach: { most: 320 },
    },
  ],
  contenders: {
    "this library": {
      async open() {
        const site = await openSite();
        return { turn: () => weigh(site), end: () => site.close() };
      },
    },
  },
};

async function weigh(site) {
  const weights = [];
  for (const { name } of listNotebooks()) weights.push(await weightOf(site, name));
  const most = (key) => Math.max(...weights.map((weight) => weight[key]));
  return { first: most("first"), files: most("files"), whole: most("whole") };
}

async function weightOf(site, name) {
  const page = await site.newPage();
  const requests = [];
  page.on("requestfinished", (request) => requests.push(request));
  await page.goto(`${name}.html`, { waitUntil: "networkidle" });
  const before = requests.filter((request) => !request.url().includes("/figures/"));
  const [first, files] = [await bytesOf(before), before.length];
  for (const picture of await page.locator("img").all()) {
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((image) => image.decode());
  }
  const whole = await bytesOf(requests);
  await page.context().close();
  return { first, files, whole };
}

async function bytesOf(requests) {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce((sum, size) => sum + size.responseHeadersSize + size.responseBodySize, 0);
}
