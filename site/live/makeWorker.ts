import type { Page } from "./protocol";
import LiveWorker from "./worker/worker?worker";

/** The Worker of a page of the site. */
export const makeWorker: (page: Page) => Worker = () => new LiveWorker();
