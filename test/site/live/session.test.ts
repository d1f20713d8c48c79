import { expect } from "chai";
import { startSession } from "../../../site/live/session";

describe("startSession", () => {
  it("stop ends the Worker, settles what waits, and the next run starts another", async () => {
    const log: string[] = [];
    const makeWorker = (): Worker =>
      ({
        addEventListener: () => undefined,
        postMessage: ({ type }: { type: string }) => log.push(type),
        terminate: () => log.push("terminated"),
      }) as unknown as Worker;
    const session = startSession(makeWorker, { texts: {} });
    const run = session.run("a", "for (;;) {}", () => undefined);
    session.stop();
    expect(await run).to.equal("stopped");
    void session.run("a", "1", () => undefined);
    expect(log).to.eql(["page", "run", "terminated", "page", "run"]);
  });
});
