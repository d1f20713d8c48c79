import { element } from "../element";
import type { Failure } from "../protocol";
import type { Words } from "../../words";

/** What a cell says of its failure, with the line where it happened. */
export function errorBlock(
  { message, line, cell: at, isForbidden }: Failure,
  cell: string,
  source: string,
  words: Words,
): HTMLElement {
  const block = element(
    "div",
    { class: "live-error", role: "alert" },
    element("strong", {}, isForbidden ? words.forbidden : message),
  );
  if (line === undefined) return block;
  if (at !== undefined && at !== cell) {
    block.append(element("p", {}, words.otherCell(line, at)));
    return block;
  }
  const text = source.split("\n")[line - 1]?.trim() ?? "";
  block.append(element("p", {}, `${words.line(line)}: `, element("code", {}, text)));
  return block;
}
