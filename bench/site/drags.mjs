// A hand at the sliders of a page's figures.

/**
 * Drags the first slider of each figure of a page, for so many milliseconds or until so many pictures have come.
 * Gives of each its cell and the milliseconds from picture to picture; Infinity where none has come.
 *
 * @param warmUp milliseconds before that: a hand that begins waits once, for the cells that have not run yet
 */
export async function dragFigures(page, { milliseconds, pictures = Infinity, warmUp = 0 }) {
  await page.locator("article[data-awake]").waitFor();
  for (const reveal of await page.locator(".guess .plain[data-reveal]").all()) await reveal.click();
  const figures = page.locator("section.cell[data-turns]", { has: page.locator("figure") });
  const dragged = [];
  for (const figure of await figures.all()) {
    const first = figure.locator("input[type=range]").first();
    if ((await first.count()) === 0 || !(await first.isVisible())) continue;
    await figure.locator(".cell-output").scrollIntoViewIfNeeded();
    if (warmUp > 0) await first.evaluate(drag, { milliseconds: warmUp, pictures: Infinity });
    const time = await first.evaluate(drag, { milliseconds, pictures });
    dragged.push({ cell: await figure.getAttribute("data-cell"), time });
  }
  return dragged;
}

/** In the page: the slider goes to and fro beside where it is, in each frame to another value. */
async function drag(slider, { milliseconds, pictures }) {
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
  let count = 0;
  const observer = new MutationObserver(() => count++);
  observer.observe(output, { childList: true });
  const began = performance.now();
  for (let i = 0; performance.now() - began < milliseconds && count < pictures; i++) {
    put(String(Number(start) + side * step * way[i % way.length]));
    await frame();
  }
  const time = (performance.now() - began) / count;
  observer.disconnect();
  put(start);
  await new Promise((done) => setTimeout(done, 300));
  return time;
}
