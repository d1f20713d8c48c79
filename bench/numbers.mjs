// What the turns of a row come to.
import { OURS, peers } from "./peers.mjs";

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The ratios of two lists, pair by pair: { median, low, high }. */
export function ratioOf(ours, theirs) {
  const ratios = ours.map((value, i) => value / theirs[i]);
  return { median: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) };
}

/** The power p of the law y = c x^p that fits points best, by least squares of the logarithms. */
export function exponentOf(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (k) => logs.reduce((sum, log) => sum + log[k], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const sum = (term) => logs.reduce((total, [x, y]) => total + term(x - meanX, y - meanY), 0);
  return sum((x, y) => x * y) / sum((x) => x * x);
}

/**
 * A line of the table from the turns of its row: what each contender needs, in the line's unit, and
 * the ratios to the peers. The one that counts, `peer`, is the better of NumPy and PyTorch, as the
 * reach is meant; where there is neither, the best of the others. Null without numbers of our own.
 */
export function lineOf(line, row, turns) {
  const { value, scale = 1 } = line;
  const read = (turn) => scale * (typeof value === "function" ? value(turn) : turn[value]);
  const values = Object.fromEntries(
    Object.entries(turns).map(([name, all]) => [name, all.map(read)]),
  );
  if (!(values[OURS]?.length > 0 && values[OURS].every(Number.isFinite))) return null;
  const others = Object.keys(values).filter(
    (name) => name !== OURS && values[name].every(Number.isFinite),
  );
  const inOrder = others.toSorted((a, b) => median(values[a]) - median(values[b]));
  const peer = inOrder.find((name) => peers[name]?.python) ?? inOrder[0] ?? null;
  const ratios = others.map((name) => [name, ratioOf(values[OURS], values[name])]);
  const { what, unit, reach, inHead = false } = line;
  const measured = { row: row.name, what, unit, reach, inHead, values, peer };
  const result = { ...measured, others: inOrder.filter((name) => name !== peer) };
  return { ...result, ratios: Object.fromEntries(ratios), met: isMet(reach, values, ratios, peer) };
}

/** Whether a line reaches what it should; null where nothing is asked, or nothing there to compare with. */
function isMet(reach, values, ratios, peer) {
  if (!reach) return null;
  const own = median(values[OURS]);
  if (reach.most !== undefined) return own <= reach.most;
  if (reach.exponent !== undefined) return own <= reach.exponent + EXPONENT_LUCK;
  const ratio = Object.fromEntries(ratios)[peer];
  return ratio ? ratio.median <= reach.ratio : null;
}

/** How far a fitted power may lie above the expected one: caches end, and clocks tick. */
const EXPONENT_LUCK = 0.2;
