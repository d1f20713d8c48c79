import { showCell, type CellActions, type CellOnPage } from "./cellView";
import { linkTo, valuesIn } from "./link";
import { startQueue, type LiveCell } from "./queue";
import { showParameters, type ParameterPanel } from "./parameterPanel";
import { findParameters } from "./parameters";
import type { Session } from "./session";
import type { Words } from "../words";

/** A code cell in the page; a parameter cell has its sliders. */
interface PageCell extends LiveCell {
  readonly view: CellOnPage;
  readonly original: string;
  readonly panel?: ParameterPanel;
}

/** What a reader asks of all cells at once. */
export interface Controller {
  runAll(): void;
  resetAll(): void;
  stop(): void;
}

const LINK_DELAY = 300; // milliseconds: browsers refuse many changes of the address in a row

/** Makes the cells of an article live, with the parameters that the address gives. */
export async function startController(
  article: HTMLElement,
  session: Session,
  words: Words,
  onBusy: (busy: boolean) => void,
): Promise<Controller> {
  const keepInLink = linkKeeper();
  const reset = (at: number): void => {
    const { source, original, view, panel } = cells[at];
    if (source !== original) void queue.change(at, original);
    view.reset();
    panel?.read(original);
    keepInLink(cells);
  };
  const turn = (at: number, name: string, value: number): void => {
    const { view, panel } = cells[at];
    const parameter = findParameters(view.source.text()).find((each) => each.name === name);
    if (!parameter || parameter.value === value) return;
    view.source.replace(parameter.start, parameter.end, String(value));
    panel?.read(view.source.text());
    void queue.change(at, view.source.text(), name);
    void queue.refresh(at, name);
    keepInLink(cells);
  };
  const edited = (at: number, source: string): void => {
    const { view, panel } = cells[at];
    panel?.read(source);
    view.ages();
    void queue.change(at, source);
    keepInLink(cells);
  };
  const actionsOf = (at: number): CellActions => ({
    run: () => void queue.run(at),
    runAbove: () => void queue.runAbove(at),
    stop: () => queue.stop(),
    reset: () => reset(at),
    edited: (source) => edited(at, source),
    seen: () => void queue.seen(at),
  });

  const cells = [...article.querySelectorAll<HTMLElement>("section.cell[data-cell]")].map(
    (section, at) => pageCell(section, actionsOf(at), turn.bind(null, at), words),
  );
  const queue = startQueue(cells, session, onBusy);
  await queue.ready;
  cells.forEach(({ panel, original }, at) => {
    const values = panel ? valuesIn(location.search, findParameters(original)) : {};
    for (const [name, value] of Object.entries(values)) turn(at, name, value);
  });
  return {
    runAll: () => void queue.runAbove(cells.length),
    resetAll: () => [...cells.keys()].forEach(reset),
    stop: () => queue.stop(),
  };
}

function pageCell(
  section: HTMLElement,
  actions: CellActions,
  turn: (name: string, value: number) => void,
  words: Words,
): PageCell {
  const view = showCell(section, actions, words);
  const source = view.source.text();
  const cell = { id: section.dataset.cell!, source, original: source, view };
  if (!section.dataset.tags?.split(" ").includes("parameters")) return cell;
  const panel = showParameters(cell.id, turn, words);
  panel.read(source);
  section.after(panel.element);
  return { ...cell, panel };
}

/** Writes the numbers that were turned into the address of the page, a moment after the last change. */
function linkKeeper(): (cells: readonly PageCell[]) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (cells) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const withSliders = cells.filter(({ panel }) => panel);
      const parameters = withSliders.flatMap(({ original }) => findParameters(original));
      const now = withSliders.flatMap(({ source }) => findParameters(source));
      const values = Object.fromEntries(now.map(({ name, value }) => [name, value]));
      history.replaceState(history.state, "", linkTo(location.href, parameters, values));
    }, LINK_DELAY);
  };
}
