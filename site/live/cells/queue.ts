import { startDependence } from "./dependence";
import type { LiveCell, Queue } from "./liveCell";
import { startPace } from "./pace";
import { startRunner } from "./runner";
import type { Session } from "./session";

/** Where a run takes so long, a reader may overtake it: a Worker is at hand then. */
const LONG = 80; // milliseconds

/** `onBusy` is called with true when cells begin to run, and with false when none is left. */
export function startQueue(
  cells: readonly LiveCell[],
  session: Session,
  onBusy: (busy: boolean) => void,
): Queue {
  const { ready, read, hasRead, after, before, isAuthors } = startDependence(cells, session);
  const pace = startPace();
  /** The cells that do not show what the reader's values give: they run when they are seen. */
  const stale = new Set<number>();
  let drafts = new Set<number>();
  let [isDragged, wasDragged, wasDrafted] = [false, false, false];
  const isDraft = (cell: number): boolean => drafts.has(cell);
  const runner = startRunner(cells, session, {
    before,
    starts(cell) {
      if (isDraft(cell)) stale.add(cell);
      else stale.delete(cell);
      return isDraft(cell);
    },
    took(cell, wasDraft, milliseconds, wasOvertaken) {
      pace.record(cell, wasDraft, milliseconds);
      if (wasOvertaken) stale.add(cell);
      if (wasDragged && !wasDraft && !wasOvertaken && milliseconds > LONG) session.prepare();
    },
    followers(cell) {
      const resting = after([{ cell }]);
      const isOpen = (each: number): boolean => resting.has(each) || !fresh.has(each);
      const needed = inSight(resting).flatMap((each) => [...before(each).filter(isOpen), each]);
      return [...new Set(needed)].filter((each) => each !== cell).sort((a, b) => a - b);
    },
    onBusy,
  });
  const { fresh } = runner;
  /** The cells in this order, each after what it needs. */
  const withNeeds = (targets: readonly number[]): number[] => {
    const needsOf = (target: number): number[] => before(target).filter((each) => !fresh.has(each));
    return [...new Set(targets.flatMap((target) => [...needsOf(target), target]))];
  };
  const inSight = (some: Iterable<number>): number[] =>
    [...some].filter((cell) => cells[cell].view.isInSight());
  const age = (aged: Iterable<number>): void => {
    for (const cell of aged) {
      stale.add(cell);
      cells[cell].view.ages();
    }
  };

  return {
    ready,
    async run(cell) {
      await hasRead();
      await runner.run(withNeeds([cell]));
    },
    async runAbove(cell) {
      await hasRead();
      await runner.run([...cells.keys()].slice(0, cell));
    },
    async change(at, source, name) {
      cells[at].source = source;
      await ready;
      const lose = (): void =>
        [at, ...after([{ cell: at, name }])].forEach((cell) => fresh.delete(cell));
      lose();
      if (name !== undefined) return;
      const rested = after([{ cell: at }]);
      await read(at);
      lose();
      for (const cell of [...rested, ...after([{ cell: at }])]) cells[cell].view.ages();
    },
    async refresh(changes, { first = -1, drafted = [], isMoving = false } = {}) {
      await ready;
      drafts = after(drafted);
      if (isMoving && !isDragged) pace.begin();
      isDragged = isMoving;
      wasDragged ||= isMoving;
      // What runs in full now may be overtaken; while a hand moves, another Worker would take its time.
      if (wasDrafted && !isMoving) session.prepare();
      wasDrafted = drafted.length > 0;
      const changed = changes.map(({ cell }) => cell);
      runner.drop((cell) => changed.includes(cell) || stale.has(cell));
      age(changes.filter(({ name }) => name === undefined).map(({ cell }) => cell));
      age(after(changes));
      for (const cell of [...changed, ...stale].filter(isAuthors)) {
        runner.restore(cell);
        stale.delete(cell);
        cells[cell].view.restore();
      }
      const seen = [...stale].filter((cell) => cell === first || cells[cell].view.isInSight());
      const isLater = (cell: number): number => (cell === first ? -1 : cell);
      const targets = seen.sort((a, b) => isLater(a) - isLater(b));
      const chosen = isMoving ? pace.quick(targets, withNeeds) : targets;
      if (chosen.length > 0) await runner.run(withNeeds(chosen));
    },
    timeOf(cell, changes) {
      const turned = after(changes);
      const isOld = (each: number): boolean => turned.has(each) || stale.has(each);
      return pace.full([...before(cell).filter(isOld), cell]);
    },
    isAuthors,
    async seen(at) {
      if (stale.has(at)) await runner.run(withNeeds([at]));
    },
    overtake() {
      runner.drop(() => true);
      runner.overtake();
    },
    stop() {
      runner.drop(() => true);
      stale.clear();
      session.stop();
    },
  };
}
