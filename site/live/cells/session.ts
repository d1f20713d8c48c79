import type { Names } from "../worker/compile";
import type { Answer, Failure, Output, Page, Request, RunRequest } from "../protocol";

/** How a run ended: well, by an error of the cell, or by `stop`. */
export type Ending = { readonly failure?: Failure } | "stopped";

/** The Worker of a page. */
export interface Session {
  /** Runs cells one after the other, up to the first that fails; those behind it are "stopped". */
  run(runs: readonly Run[]): Promise<Ending>[];
  /** Holds back a cell that gives up its turn now and then, and lets it go on. */
  pause(isPaused: boolean): void;
  namesOf(cell: string, source: string): Promise<Names>;
  /** Ends whatever runs, even a loop without end; the next run finds no name. */
  stop(): void;
  /** Makes a second Worker, which is there at once after a stop. */
  prepare(): void;
}

/** One run of a cell; what it shows arrives as it is shown, some of it perhaps after its end. */
export interface Run extends Omit<RunRequest, "ticket"> {
  show(outputs: readonly Output[]): void;
}

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
  const showing = new Map<number, Run["show"]>();
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
  const post = (request: Request): void => (worker ??= start()).postMessage(request);
  const expectAnswer = (): { ticket: number; answer: Promise<Answer | "stopped"> } => {
    const ticket = ++tickets;
    return { ticket, answer: new Promise((settle) => waiting.set(ticket, settle)) };
  };
  const ended =
    (ticket: number, isBeside: boolean) =>
    (answer: Answer | "stopped"): Ending => {
      const isDone = answer !== "stopped" && answer.type === "done";
      showing.delete(isDone && !isBeside ? last : ticket);
      if (isDone && !isBeside) last = ticket;
      return isDone ? { failure: answer.failure } : "stopped";
    };

  return {
    stop,
    prepare() {
      const { navigator } = globalThis as { navigator?: { deviceMemory?: number } };
      if (!((navigator?.deviceMemory ?? Infinity) <= LEAST_MEMORY)) spare ??= start();
    },
    pause: (isPaused) => worker?.postMessage({ type: "pause", isPaused } satisfies Request),
    run(runs) {
      const lot = runs.map(({ show, ...run }) => {
        const { ticket, answer } = expectAnswer();
        showing.set(ticket, show);
        const isBeside = run.isFollowing === true;
        return { request: { ...run, ticket }, ending: answer.then(ended(ticket, isBeside)) };
      });
      post({ type: "run", runs: lot.map(({ request }) => request) });
      return lot.map(({ ending }) => ending);
    },
    async namesOf(cell, source) {
      const ask = (): Promise<Answer | "stopped"> => {
        const { ticket, answer } = expectAnswer();
        post({ type: "names", ticket, cell, source });
        return answer;
      };
      let answer = await ask();
      if (answer === "stopped") answer = await ask(); // another cell was
      if (answer === "stopped" || answer.type !== "names") throw new Error("the Worker has ended");
      return answer.names;
    },
  };
}
