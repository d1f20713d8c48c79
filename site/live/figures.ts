import { drawn } from "./drawn";

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
  const stored = article.querySelectorAll(".cell-output figure img[src$='.svg']");
  for (const image of stored) sight.observe(image);
}

async function replace(image: HTMLImageElement): Promise<void> {
  try {
    const response = await fetch(image.src);
    if (!response.ok) return;
    const svg = drawn(await response.text(), image.alt);
    // Where a cell has run meanwhile, there is a newer picture.
    if (svg && image.isConnected) image.replaceWith(svg);
  } catch {
    // Without a network the picture stays as it is.
  }
}
