/** In a drag the figure that is turned is drawn, and others with it that leave the step as short as this. */
const STEP = 50; // milliseconds
/** A drag does not wait for what takes longer, but once: the first run may have to catch up. */
const SLOW = 600; // milliseconds

/** How long cells take. */
export interface Pace {
  record(cell: number, isDraft: boolean, milliseconds: number): void;
  /** How long full runs of the cells took of late, together; undefined where that is not known. */
  full(cells: readonly number[]): number | undefined;
  /** A drag begins: it tries again what was slow. */
  begin(): void;
  /** As many of the targets as were quick enough in this drag, the first before others. */
  quick(
    targets: readonly number[],
    needsOf: (targets: readonly number[]) => readonly number[],
  ): number[];
}

export function startPace(): Pace {
  const full = new Map<number, number>();
  /** In this drag; the least, as a busy machine makes a run slow once. */
  const recent = new Map<number, number>();
  /** The cells that have run in this drag more than once. */
  const known = new Set<number>();
  const sum = (times: readonly (number | undefined)[]): number =>
    times.reduce<number>((all, time) => all + (time ?? 0), 0);
  return {
    record(cell, isDraft, milliseconds) {
      // One quick run does not make a cell quick: it may have remembered what it gave.
      if (!isDraft) full.set(cell, Math.max(milliseconds, (full.get(cell) ?? 0) / 2));
      if (recent.has(cell)) known.add(cell);
      recent.set(cell, Math.min(recent.get(cell) ?? Infinity, milliseconds));
    },
    full(cells) {
      const times = cells.map((cell) => full.get(cell));
      return times.includes(undefined) ? undefined : sum(times);
    },
    quick(targets, needsOf) {
      const chosen: number[] = [];
      for (const target of targets) {
        const cells = needsOf([...chosen, target]);
        const time = sum(cells.map((cell) => recent.get(cell)));
        const first = known.has(target) ? SLOW : Infinity;
        if (time <= (chosen.length === 0 ? first : STEP)) chosen.push(target);
      }
      return chosen;
    },
    begin() {
      recent.clear();
      known.clear();
    },
  };
}
