/** Keeps the whole site for reading without a network, once the page is there and has nothing else to do. */
export function keepOffline(root: string): void {
  if (!("serviceWorker" in navigator)) return;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  const idle = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 1000));
  const register = (): Promise<unknown> =>
    // A private window may refuse: then the site works as long as there is a network.
    navigator.serviceWorker
      .register(`${root}service-worker.js`, { scope: root })
      .catch(() => undefined);
  if (document.readyState === "complete") idle(register);
  else window.addEventListener("load", () => idle(register));
}
