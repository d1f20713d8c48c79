import { drawn } from "./drawn";
import { textAt } from "../textAt";

/** A picture of lines that came with the page, from a file of the site or in the page itself. */
export const STORED = "img:is([src$='.svg'], [src^='data:image/svg'])";

/** So far from the window a stored figure becomes a part of the page: when it is seen, it tells its values. */
const NEARLY = "300px";

/** Stored pictures become parts of the page as they come near: same size, same place, read by hand or keyboard. */
export function startFigures(article: HTMLElement): void {
  const sight = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (!isIntersecting) continue;
        sight.unobserve(target);
        void replace(target as HTMLImageElement);
      }
    },
    { rootMargin: NEARLY },
  );
  const stored = article.querySelectorAll(`.cell-output figure ${STORED}`);
  for (const image of stored) sight.observe(image);
}

async function replace(image: HTMLImageElement): Promise<void> {
  try {
    const svg = drawn(await textAt(image.src), image.alt);
    // Where a cell has run meanwhile, there is a newer picture.
    if (svg && image.isConnected) image.replaceWith(svg);
  } catch {
    // Without a network the picture stays as it is.
  }
}
