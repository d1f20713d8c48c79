import { whenIdle } from "./whenIdle";

/** Fetches the fonts of formulas that are not seen yet: paper shows all of them, and a printer does not wait for fonts. */
export function fetchHiddenFonts(): void {
  whenIdle(() => {
    const parts = document.querySelectorAll(
      ":is(.after-guess, details) .katex-html span:not(:has(*), :empty)",
    );
    const fonts = [...parts].map((part) => {
      const { fontStyle, fontWeight, fontFamily } = getComputedStyle(part);
      return `${fontStyle} ${fontWeight} 1em ${fontFamily}`;
    });
    for (const font of new Set(fonts)) void document.fonts.load(font);
  });
}
