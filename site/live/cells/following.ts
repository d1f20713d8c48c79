import type { LiveCell } from "./liveCell";
import type { Output } from "../protocol";
import type { Sending } from "./sending";

/** Between two rounds of pictures the cell that they follow goes on. */
const BREATH = 80; // milliseconds

/**
 * While a cell runs that gives up its turn now and then, draws again and again, as drafts, what rests on it: from
 * what it has made so far. `followers` tells which cells, in their order. Ends when the function is called that it
 * returns, which gives the cells that have run: what they show is a draft.
 */
export function follow(
  cells: readonly LiveCell[],
  { beside }: Pick<Sending, "beside">,
  followers: () => readonly number[],
): () => number[] {
  let isOver = false;
  const begun = new Set<number>();
  const draw = async (at: number): Promise<void> => {
    const { view } = cells[at];
    const outputs: Output[] = [];
    const began = performance.now();
    const keep = (some: readonly Output[]): void => void outputs.push(...some);
    const ending = await beside(at, keep);
    // Where it fails, what it needs is not there yet.
    if (isOver || ending === "stopped" || ending.failure || outputs.length === 0) return;
    view.starts();
    view.shows(outputs);
    view.ends({ milliseconds: performance.now() - began, isDraft: true });
  };
  const work = async (): Promise<void> => {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, BREATH));
      for (const at of followers()) {
        if (isOver) return;
        begun.add(at);
        await draw(at);
      }
      if (isOver) return;
    }
  };
  void work();
  return () => {
    isOver = true;
    return [...begun].sort((a, b) => a - b);
  };
}
