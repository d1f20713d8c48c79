import type { Page } from "./protocol";
import { textWithin } from "./textAt";

/** What worker.ts has become: the bundler puts it in. */
declare const WORKER_CODE: string;

let address: string | undefined;

/**
 * The Worker of a page that is one file. Such a page has no origin, so that its Worker can import nothing: the cells
 * that the build has compiled stand before its own code.
 */
export function makeWorker({ cells = "" }: Page): Worker {
  const compiled = textWithin(cells)?.replace("export default", "globalThis.builtCells =") ?? "";
  address ??= URL.createObjectURL(new Blob([compiled, WORKER_CODE], { type: "text/javascript" }));
  return new Worker(address);
}
