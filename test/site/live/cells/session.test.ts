import { expect } from "chai";
import { startSession, type Run } from "../../../../site/live/cells/session";

const runOf = (source: string): Run => ({ cell: "a", source, show: () => undefined });

describe("startSession", () => {
  it("a second Worker that was prepared takes over after a stop, once", async () => {
    const made: string[][] = [];
    const makeWorker = (): Worker => {
      const log: string[] = [];
      made.push(log);
      return {
        addEventListener: () => undefined,
        postMessage: ({ type }: { type: string }) => log.push(type),
        terminate: () => log.push("terminated"),
      } as unknown as Worker;
    };
    const session = startSession(makeWorker, { texts: {} });
    void session.run([runOf("1")]);
    session.prepare();
    session.prepare();
    session.stop();
    void session.run([runOf("2")]);
    expect(made).to.eql([
      ["page", "run", "terminated"],
      ["page", "run"],
    ]);
  });

  it("stop ends the Worker, settles what waits, and the next run starts another", async () => {
    const log: string[] = [];
    const makeWorker = (): Worker =>
      ({
        addEventListener: () => undefined,
        postMessage: ({ type }: { type: string }) => log.push(type),
        terminate: () => log.push("terminated"),
      }) as unknown as Worker;
    const session = startSession(makeWorker, { texts: {} });
    const [run] = session.run([runOf("for (;;) {}")]);
    session.stop();
    expect(await run).to.equal("stopped");
    void session.run([runOf("1")]);
    expect(log).to.eql(["page", "run", "terminated", "page", "run"]);
  });
});
