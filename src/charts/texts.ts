const NUMBER = /(?<![\p{L}_])[-−]?\d+(?:\.\d+)*(?:e[-+]?\d+)?/gu;

/**
 * The text in the notebook's language: looked up in `texts.json` beside the notebook by its English
 * words, else the text itself.
 *
 * A text with numbers that a reader can turn is found by its pattern, where {1}, {2}, ... stand for
 * its numbers in their order: "{1} layers" → "{1} 层".
 *
 * @example translate("100 layers", { "{1} layers": "{1} 层" }) // '100 层'
 */
export function translate(text: string, texts: Readonly<Record<string, string>>): string {
  const exact = texts[text];
  if (exact !== undefined) return exact;
  const numbers: string[] = [];
  const pattern = text.replace(NUMBER, (number) => `{${numbers.push(number)}}`);
  const translation = texts[pattern];
  return translation?.replace(/\{(\d+)\}/g, (_, k) => numbers[Number(k) - 1] ?? "") ?? text;
}
