import type { Output } from "../protocol";

/** More text would make the page slow: what follows is cut, and "…" says so. */
const MOST_CHARACTERS = 500_000;
const PATIENCE = 50; // milliseconds
/** So many lots are sent at once, so that a cell which then hangs has shown what it printed. */
const AT_ONCE = 200;

/**
 * Sends what a cell shows in a few lots: a loop that prints a thousand lines must not send a
 * thousand messages.
 */
export interface Throttle {
  add(output: Output): void;
  /** Sends what is left. */
  flush(): void;
}

export function throttle(
  send: (outputs: Output[]) => void,
  now: () => number = () => performance.now(),
): Throttle {
  let waiting: Output[] = [];
  let [characters, lots, sent] = [0, 0, now()];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.length > 0) send(waiting);
    lots++;
    waiting = [];
    sent = now();
  };
  const add = (output: Output): void => {
    if (characters > MOST_CHARACTERS) return;
    characters += output.value.length;
    const cut = characters > MOST_CHARACTERS;
    waiting = joined(waiting, cut ? { type: "text", stream: "error", value: "…\n" } : output);
    if (lots < AT_ONCE || now() - sent > PATIENCE) flush();
    else timer ??= setTimeout(flush, PATIENCE); // for a cell that waits, or prints after its end
  };
  return { add, flush };
}

/** Text goes on where text of the same stream ended. */
function joined(outputs: Output[], next: Output): Output[] {
  const last = outputs.at(-1);
  if (last?.type !== "text" || next.type !== "text" || last.stream !== next.stream) {
    return [...outputs, next];
  }
  return [...outputs.slice(0, -1), { ...last, value: last.value + next.value }];
}
