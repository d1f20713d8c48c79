import { expect } from "chai";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { codeCells, parseNotebook } from "../../notebooks/notebook";
import { notebookFiles } from "../../notebooks/testedNotebooks";
import { minutes } from "../../support/patience";
import { ownTutorial } from "../support";
import { livePages } from "./pages";
import { differences, type GivenOutput } from "./sameOutput";

interface RunOnPage {
  outputs: (GivenOutput & { stream?: string })[];
  failure?: { message: string };
}

/** Keeps what the Worker of a page answers, by cell. */
function recordRuns(): void {
  const runs: Record<string, RunOnPage> = {};
  const cells = new Map<number, string>();
  Object.assign(globalThis, { runs });
  globalThis.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener("message", ({ data: { type, ticket, outputs, failure } }) => {
        const cell = cells.get(ticket);
        if (cell === undefined) return;
        runs[cell] ??= { outputs: [] };
        if (type === "outputs") runs[cell].outputs.push(...outputs);
        else runs[cell].failure = failure;
      });
    }
    override postMessage(message: { type: string; ticket: number; cell: string }): void {
      if (message.type === "run") cells.set(message.ticket, message.cell);
      super.postMessage(message);
    }
  };
}

/** Figures that draw rounding errors, which engines do not share, have the same marks at other places. */
const drawsRounding = /relative (error|difference)/i;

/** Text that goes on is one output, in however many lots it came. */
function joinedText(outputs: readonly GivenOutput[]): GivenOutput[] {
  const joined: GivenOutput[] = [];
  for (const output of outputs) {
    const last = joined.at(-1);
    if (last?.type === "text" && output.type === "text") last.value += output.value;
    else joined.push({ ...output });
  }
  return joined;
}

const runsOf = (page: Page): Promise<Record<string, RunOnPage>> =>
  page.evaluate(() => (globalThis as unknown as { runs: Record<string, RunOnPage> }).runs);

describe("live cells give what the kernel gives", function () {
  this.timeout(minutes(1));
  const pages = livePages(ownTutorial);

  for (const { name, path } of notebookFiles()) {
    it(`${name}: each cell shows the same numbers, tables and marks`, async () => {
      const live = await pages.open(`${name}.html`, recordRuns);
      await live.button("Run all").click();
      const cells = codeCells(parseNotebook(readFileSync(path, "utf8")));
      await live.page.waitForFunction(
        (ids) => {
          const { runs } = globalThis as unknown as { runs: Record<string, RunOnPage> };
          return ids.every((id) => runs[id] && "failure" in runs[id]);
        },
        cells.map(({ id }) => id!),
      );
      const runs = await runsOf(live.page);
      await live.close();
      const wrong = cells.flatMap(({ id, outputs }) => {
        const kernel = outputs.map(({ output_type, text }) => ({
          type: output_type === "stream" ? ("text" as const) : ("html" as const),
          value: text,
        }));
        const { failure, outputs: given } = runs[id!];
        if (failure) return [`${id}: ${failure.message}`];
        const sameNumbers = !outputs.some(({ text }) => drawsRounding.test(text));
        return differences(kernel, joinedText(given), sameNumbers).map((what) => `${id}: ${what}`);
      });
      expect(wrong).to.eql([]);
    });
  }
});
