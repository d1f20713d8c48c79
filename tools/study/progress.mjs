// How far a study is, and how long it will take.
import { onOneLine } from "../terminal.mjs";

/**
 * Shows the runs that are done and the time left, by their costs: on a terminal in one line that is
 * written over, elsewhere in a line each minute. done(i) after each of the runs that have `costs`.
 */
export function progress(all, costs, stream = process.stdout) {
  const terminal = onOneLine(stream);
  const started = performance.now();
  const total = sum(costs);
  const before = all - costs.length;
  let [runs, cost, shown] = [0, 0, started];
  const seconds = () => (performance.now() - started) / 1000;
  const line = () => {
    const left = (seconds() / cost) * (total - cost);
    return `${before + runs} of ${all} runs, ${inMinutes(seconds())} so far, about ${inMinutes(left)} left`;
  };
  return {
    seconds,
    done(i) {
      runs++;
      cost += costs[i];
      const isMinute = !stream.isTTY && performance.now() - shown > 60_000;
      if (runs < costs.length && !isMinute) return terminal.show(line());
      shown = performance.now();
      terminal.line(line());
    },
  };
}

const sum = (values) => values.reduce((total, value) => total + value, 0);

/** "1 h 12 min", "12 min" or "40 s". */
function inMinutes(seconds) {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
