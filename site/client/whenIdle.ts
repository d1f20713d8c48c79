/** A browser that draws nothing may never call itself idle. */
const LATEST = 3000; // milliseconds

/** Does what can wait, once the page is there and has nothing else to do; never for a reader who saves data. */
export function whenIdle(task: () => void): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  const idle = window.requestIdleCallback ?? ((later: () => void) => setTimeout(later, 1000));
  const begin = (): unknown => idle(task, { timeout: LATEST });
  if (document.readyState === "complete") begin();
  else window.addEventListener("load", begin);
}
