import { whenIdle } from "./whenIdle";

/** Keeps the whole site for reading without a network. */
export function keepOffline(root: string): void {
  if (!("serviceWorker" in navigator)) return;
  whenIdle(() => {
    // A private window may refuse: then the site works as long as there is a network.
    navigator.serviceWorker
      .register(`${root}service-worker.js`, { scope: root })
      .catch(() => undefined);
  });
}
