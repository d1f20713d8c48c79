/** Does what can wait, once the page is there and has nothing else to do; never for a reader who saves data. */
export function whenIdle(task: () => void): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  const idle = window.requestIdleCallback ?? ((later: () => void) => setTimeout(later, 1000));
  if (document.readyState === "complete") idle(task);
  else window.addEventListener("load", () => idle(task));
}
