import type { Names } from "../worker/compile";
import type { Among, Answer, Failure, Output, Page, Request } from "../protocol";

/** How a run ended: well, by an error of the cell, or by `stop`. */
export type Ending = { readonly failure?: Failure } | "stopped";

/** The Worker of a page. */
export interface Session {
  /** Runs a cell; what it shows arrives as it is shown, some of it perhaps after its end. */
  run(cell: string, source: string, show: Show, among?: Among): Promise<Ending>;
  /** Holds back a cell that gives up its turn now and then, and lets it go on. */
  pause(isPaused: boolean): void;
  namesOf(source: string): Promise<Names>;
  /** Ends whatever runs, even a loop without end; the next run finds no name. */
  stop(): void;
  /** Makes a second Worker, which is there at once after a stop. */
  prepare(): void;
}

type Show = (outputs: readonly Output[]) => void;
type Settle = (answer: Answer | "stopped") => void;

/** A device with less has no memory for a second Worker; not every browser tells. */
const LEAST_MEMORY = 2; // GB

/** Starts a session; its Worker is made when it is first needed, and again after a stop. */
export function startSession(makeWorker: () => Worker, page: Page): Session {
  let worker: Worker | undefined;
  let spare: Worker | undefined;
  let tickets = 0;
  /** The run whose outputs are shown also after its end, and those beside it. */
  let last = 0;
  const showing = new Map<number, Show>();
  const waiting = new Map<number, Settle>();

  const receive = (answer: Answer): void => {
    if (answer.type === "outputs") return showing.get(answer.ticket)?.(answer.outputs);
    waiting.get(answer.ticket)?.(answer);
    waiting.delete(answer.ticket);
  };
  const stop = (): void => {
    worker?.terminate();
    worker = spare;
    spare = undefined;
    for (const settle of waiting.values()) settle("stopped");
    waiting.clear();
  };
  const start = (): Worker => {
    const started = makeWorker();
    started.addEventListener("message", ({ data }: MessageEvent<Answer>) => receive(data));
    // It could not be loaded, or ran out of memory.
    started.addEventListener("error", () => {
      if (started === spare) spare = undefined;
      else stop();
    });
    started.postMessage({ type: "page", ...page } satisfies Request);
    return started;
  };
  const ask = (request: (ticket: number) => Request): Promise<Answer | "stopped"> =>
    new Promise((settle) => {
      const ticket = ++tickets;
      waiting.set(ticket, settle);
      worker ??= start();
      worker.postMessage(request(ticket));
    });

  return {
    stop,
    prepare() {
      const { navigator } = globalThis as { navigator?: { deviceMemory?: number } };
      if (!((navigator?.deviceMemory ?? Infinity) <= LEAST_MEMORY)) spare ??= start();
    },
    pause: (isPaused) => worker?.postMessage({ type: "pause", isPaused } satisfies Request),
    async run(cell, source, show, among = {}) {
      const answer = await ask((ticket) => {
        if (!among.isFollowing) {
          showing.delete(last);
          last = ticket;
        }
        showing.set(ticket, show);
        return { type: "run", ticket, cell, source, ...among };
      });
      if (among.isFollowing && answer !== "stopped") showing.delete(answer.ticket);
      if (answer === "stopped") return answer;
      return answer.type === "done" ? { failure: answer.failure } : {};
    },
    async namesOf(source) {
      const request = (ticket: number): Request => ({ type: "names", ticket, source });
      let answer = await ask(request);
      if (answer === "stopped") answer = await ask(request); // another cell was
      if (answer === "stopped" || answer.type !== "names") throw new Error("the Worker has ended");
      return answer.names;
    },
  };
}
