import type { Request } from "../../../site/live/protocol";
import { minutes } from "../../support/patience";
import type { LivePage } from "./livePage";
import type { GivenOutput } from "./sameOutput";

interface RunOnPage {
  outputs: GivenOutput[];
  failure?: { message: string };
}

type Runs = Readonly<Record<string, RunOnPage>>;

/** Runs in a page before all else: keeps what its Worker answers, by cell. */
export function recordRuns(): void {
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
    override postMessage(message: Request): void {
      if (message.type === "run")
        for (const { ticket, cell } of message.runs) cells.set(ticket, cell);
      super.postMessage(message);
    }
  };
}

/** Runs all cells of a page that records them. */
export async function runsOf(live: LivePage, cells: readonly string[]): Promise<Runs> {
  await live.button("Run all").click();
  const all = await live.page.waitForFunction(
    (ids) => {
      const { runs } = globalThis as unknown as { runs: Runs };
      return ids.every((id) => runs[id] && "failure" in runs[id]) && runs;
    },
    cells,
    { timeout: minutes(4) },
  );
  return (await all.jsonValue()) as Runs;
}

/** Text that goes on is one output, in however many lots it came. */
export function joinedText(outputs: readonly GivenOutput[]): GivenOutput[] {
  const joined: GivenOutput[] = [];
  for (const output of outputs) {
    const last = joined.at(-1);
    if (last?.type === "text" && output.type === "text") last.value += output.value;
    else joined.push({ ...output });
  }
  return joined;
}
