import type { Page } from "playwright-core";

/** What a reader finds in an open notebook. */
export interface View {
  figures: { svg: string; alt: string; visible: boolean }[];
  tables: { visible: boolean }[];
  codeCells: { source: string; tags: string[]; count: number | null; trusted: boolean }[];
  /** Error output, stderr and formulas that failed. */
  complaints: string[];
}

/** Opens a notebook and waits until its kernel is ready: Run All before that runs nothing. */
export async function openNotebook(page: Page, path: string): Promise<void> {
  await page.evaluate(async (path) => {
    const options = { path, factory: "Notebook" };
    const panel = await jupyterapp.commands.execute<LabPanel>("docmanager:open", options);
    await panel.context.ready;
    await panel.sessionContext.ready;
    await panel.sessionContext.session.kernel.info;
    await panel.revealed;
  }, path);
}

/** Runs all cells of the open notebook; whether JupyterLab says that all went well. */
export const runAll = (page: Page): Promise<boolean> =>
  page.evaluate(() => jupyterapp.commands.execute<boolean>("notebook:run-all-cells"));

/** Saves the open notebook. @throws Error when a dialog comes of it, with its text */
export async function save(page: Page): Promise<void> {
  const dialog = async (): Promise<never> => {
    const shown = await page.waitForSelector(".jp-Dialog", { timeout: 0 });
    throw new Error(`save: ${await shown.textContent()}`);
  };
  await Promise.race([
    page.evaluate(() => jupyterapp.shell.currentWidget.context.save()),
    dialog(),
  ]);
}

/** Replaces the source of the n-th code cell, from 0, of the open notebook. */
export async function editCodeCell(page: Page, n: number, source: string): Promise<void> {
  await page.evaluate(
    ([n, source]) => {
      const { widgets } = jupyterapp.shell.currentWidget.content;
      widgets.filter(({ model }) => model.type === "code")[n].model.sharedModel.setSource(source);
    },
    [n, source] as const,
  );
}

/** Closes the open notebook, unsaved, and its kernel. */
export async function closeNotebook(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const panel = jupyterapp.shell.currentWidget;
    await panel.sessionContext.shutdown();
    panel.dispose();
  });
}

/** Looks at every cell of the open notebook, with its pictures loaded. */
export function view(page: Page): Promise<View> {
  return page.evaluate(async () => {
    const panel = jupyterapp.shell.currentWidget;
    const visible = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
    };
    const found: View = { figures: [], tables: [], codeCells: [], complaints: [] };
    for (const cell of panel.content.widgets) {
      for (const image of cell.node.querySelectorAll<HTMLImageElement>(
        ".jp-OutputArea-output img",
      )) {
        await image.decode().catch(() => {});
        found.figures.push({
          svg: atob(image.src.replace(/^data:image\/svg\+xml;base64,/, "")),
          alt: image.alt,
          visible: visible(image) && image.naturalWidth > 0 && image.naturalHeight > 0,
        });
      }
      for (const table of cell.node.querySelectorAll(".jp-OutputArea-output table"))
        found.tables.push({ visible: visible(table) });
      const failed = "[data-mime-type$='stderr'], [data-mime-type$='error'], mjx-merror";
      for (const element of cell.node.querySelectorAll(failed))
        found.complaints.push(element.textContent);
      const { type, executionCount, trusted, sharedModel } = cell.model;
      if (type === "code")
        found.codeCells.push({
          source: sharedModel.getSource(),
          tags: (cell.model.getMetadata("tags") as string[] | undefined) ?? [],
          count: executionCount,
          trusted,
        });
    }
    return found;
  });
}

// The parts of JupyterLab that the functions above use inside the browser.
declare const jupyterapp: {
  commands: { execute: <T>(name: string, options?: object) => Promise<T> };
  shell: { currentWidget: LabPanel };
};

interface LabPanel {
  context: { ready: Promise<void>; save: () => Promise<void> };
  sessionContext: {
    ready: Promise<void>;
    session: { kernel: { info: Promise<void> } };
    shutdown: () => Promise<void>;
  };
  revealed: Promise<void>;
  dispose: () => void;
  content: { widgets: LabCell[] };
}

interface LabCell {
  node: Element;
  model: {
    type: string;
    executionCount: number | null;
    trusted: boolean;
    getMetadata: (name: string) => unknown;
    sharedModel: { getSource: () => string; setSource: (source: string) => void };
  };
}
