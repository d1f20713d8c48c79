import type { Page, Request } from "playwright-core";

export interface Weight {
  requests: number;
  /** Bytes on the way, as the server has compressed them. */
  bytes: number;
}

/** Counts what a page asks for from now on: figures, and everything else. */
export function weighed(page: Page): () => Promise<{ figures: Weight; rest: Weight }> {
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  return async () => {
    const isFigure = (request: Request): boolean => request.url().includes("/figures/");
    return {
      figures: await weightOf(requests.filter(isFigure)),
      rest: await weightOf(requests.filter((request) => !isFigure(request))),
    };
  };
}

async function weightOf(requests: Request[]): Promise<Weight> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  const bytes = sizes.map((size) => size.responseHeadersSize + size.responseBodySize);
  return { requests: requests.length, bytes: bytes.reduce((a, b) => a + b, 0) };
}

/** Goes down the page, so that every lazy picture is loaded. */
export async function scrollThrough(page: Page): Promise<void> {
  for (const picture of await page.locator("img").all()) {
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((image) => (image as HTMLImageElement).decode());
  }
}
