// No part of `npm test` is silent for long, and none runs for ever.
import { secondsSince } from "../process.mjs";

const tellEvery = 30_000;

/**
 * Ten times what the longest step takes on a quiet machine, and longer than any test or hook may
 * take by itself: this ends only what cannot end itself, as an endless loop.
 */
const stalledAfter = 15 * 60;
const patience = Number(process.env.TEST_PATIENCE ?? 1);
const usualLimit = Number(process.env.TEST_STALLED_AFTER ?? stalledAfter * patience);

/**
 * Watches a part: says every 30 s how far it is, and calls end(seconds) when it has not been heard
 * of for `limit` seconds: TEST_STALLED_AFTER, or else 15 minutes. heard() says that it goes on, over()
 * that it has ended.
 */
export function watch(name, { progress, end, limit = usualLimit, tell = console.log }) {
  const start = performance.now();
  const telling = setInterval(
    () => tell(`${name}: ${progress()}, ${secondsSince(start)}`),
    tellEvery,
  );
  let waiting;
  const heard = (seconds = limit) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => end(seconds), seconds * 1000);
  };
  heard();
  return {
    heard,
    over: () => {
      clearInterval(telling);
      clearTimeout(waiting);
    },
  };
}

/** The text in red, where there are colours. */
export const red = (text) => (process.stdout.isTTY ? `\x1b[31m${text}\x1b[0m` : text);
