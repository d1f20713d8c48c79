const segmenter = "Segmenter" in Intl ? new Intl.Segmenter("zh", { granularity: "word" }) : null;

/**
 * The words of a text in any language: Chinese, which writes none of its spaces, as well.
 *
 * @example wordsOf("梯度消失 in ReLU") // ["梯度", "消失", "in", "relu"]
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKC").toLowerCase();
  if (segmenter === null) return plain.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
  // Not by isWordLike: in Firefox it is false for the last Chinese word of a text.
  const segments = [...segmenter.segment(plain)].map(({ segment }) => segment);
  return segments.filter((segment) => /[\p{L}\p{N}]/u.test(segment));
}
