import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** A module of tools/, which are plain JavaScript without declarations. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function importTool(path: string): Promise<any> {
  return import(pathToFileURL(resolve(__dirname, "../../tools", path)).href);
}
