const number =
  /^(\s*(?:const|let) \w+(?:: [\w[\]]+)? = \[?\s*)(-?\d[\d_]*(?:\.\d+)?(?:e[-+]?\d+)?)/gm;

/**
 * The source of a parameter cell with another value for one of its numbers, for each number in
 * turn: halved towards zero and whole where it was whole, as a smaller size, count, seed or range
 * is always valid; 0 becomes 1, 1 becomes 2 and -1 becomes -2.
 */
export function otherValues(source: string): string[] {
  return [...source.matchAll(number)].map(({ 0: whole, 1: name, 2: value, index }) => {
    const changed = `${name}${otherValue(Number(value.replaceAll("_", "")))}`;
    return source.slice(0, index) + changed + source.slice(index + whole.length);
  });
}

function otherValue(value: number): number {
  if (!Number.isInteger(value)) return value / 2;
  if (Math.abs(value) <= 1) return value + (value < 0 ? -1 : 1);
  return Math.trunc(value / 2);
}
