import { showCell, type CellActions, type CellOnPage } from "./cells/cellView";
import { wakeControls, type Turn } from "./controls/controls";
import { draftIn } from "./controls/draft";
import { later } from "./later";
import { wakeLearning } from "./cells/learning";
import { linkTo, valuesIn } from "./controls/link";
import type { Failure } from "./protocol";
import { startQueue } from "./cells/queue";
import type { Session } from "./cells/session";
import { startTurner, type TurnedCell } from "./controls/turner";
import type { Words } from "../words";

/** A code cell in the page. */
interface PageCell extends TurnedCell {
  readonly view: CellOnPage;
  /** Whether its source was edited: then an error is the edit's. */
  isEdited: boolean;
}

/** What a reader asks of all cells at once. */
export interface Controller {
  runAll(): void;
  resetAll(): void;
  stop(): void;
  /** The sources of the cells that are not the author's, or rest on one that is not, by their ids. */
  changed(): Map<string, string>;
}

/** Makes the cells of an article live, with the values that the address gives. */
export async function startController(
  article: HTMLElement,
  session: Session,
  words: Words,
  onBusy: (busy: boolean) => void,
): Promise<Controller> {
  const changed = async (at: number, source: string, isEdited: boolean): Promise<void> => {
    cells[at].isEdited = isEdited;
    controls.read(cells[at].id, source);
    keepInLink();
    await queue.change(at, source);
  };
  const reset = async (at: number): Promise<void> => {
    const { source, original, view } = cells[at];
    view.source.reset();
    if (source !== original) await changed(at, original, false);
    await queue.refresh([{ cell: at }]);
  };
  const tellsFailure = (at: number, { message }: Failure): boolean =>
    !cells[at].isEdited && controls.refuse(message.replace(/^\w*Error: (?:[\w.]+: )?/, ""));
  const actionsOf = (at: number): CellActions => ({
    run: () => void queue.run(at),
    stop: () => queue.stop(),
    reset: () => void reset(at),
    edited(source) {
      cells[at].view.ages();
      void changed(at, source, true);
    },
    seen: () => void queue.seen(at),
    tellsFailure: (failure) => tellsFailure(at, failure),
  });

  const sections = [...article.querySelectorAll<HTMLElement>("section.cell[data-cell]")];
  const cells = sections.map((section, at): PageCell => {
    const original = section.querySelector(".cell-source code")!.textContent ?? "";
    const view = showCell(section, actionsOf(at), words);
    const source = view.source.text();
    const id = section.dataset.cell!;
    const draft = draftIn(section);
    const isFollowed = isTagged(section, "learns");
    const isEdited = source !== original;
    return { id, section, source, original, draft, view, isFollowed, isEdited };
  });
  const queue = startQueue(cells, session, onBusy);
  const turner = startTurner(cells, queue);
  const turn = (turned: Turn): void => {
    turner.turn(turned);
    keepInLink();
  };
  const controls = wakeControls(article, { turn, settle: turner.settle }, words);
  const keepInLink = later(() => {
    const address = linkTo(location.href, controls.names, controls.turned());
    if (address !== location.href) history.replaceState(history.state, "", address);
  });
  const learning = { learn: (at: number) => void queue.run(at), pause: session.pause };
  wakeLearning(article, cells, learning, words);
  await queue.ready;
  const given = valuesIn(location.search, controls.names);
  await bringBack(cells, changed);
  controls.begin(given);
  return {
    runAll: () => void queue.runAbove(cells.length),
    resetAll: () =>
      cells.forEach(({ section }, at) => {
        if (!isExercise(section)) void reset(at);
      }),
    stop: () => queue.stop(),
    changed: () => {
      const other = cells.filter((_, at) => !queue.isAuthors(at));
      return new Map(other.map(({ id, view }) => [id, view.source.text()]));
    },
  };
}

/** What an earlier visit has left edited is no longer what the author's outputs show. */
async function bringBack(
  cells: readonly PageCell[],
  changed: (at: number, source: string, isEdited: boolean) => Promise<void>,
): Promise<void> {
  for (const [at, { isEdited, section, source, view }] of cells.entries()) {
    if (!isEdited || isExercise(section)) continue;
    view.ages();
    await changed(at, source, true);
  }
}

const isTagged = ({ dataset }: HTMLElement, tag: string): boolean =>
  dataset.tags?.split(" ").includes(tag) === true;

const isExercise = (section: HTMLElement): boolean => isTagged(section, "exercise");
