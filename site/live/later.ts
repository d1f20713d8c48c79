const DELAY = 300; // milliseconds: browsers refuse many changes of the address in a row

/** Does the work a moment after the last call. */
export function later(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, DELAY);
  };
}
