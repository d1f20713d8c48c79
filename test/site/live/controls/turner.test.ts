import { expect } from "chai";
import { setTimeout as sleep } from "node:timers/promises";
import type { Turn } from "../../../../site/live/controls/controls";
import type { Queue } from "../../../../site/live/cells/liveCell";
import { startTurner, type TurnedCell } from "../../../../site/live/controls/turner";

const SOURCE = "const n = 9; // nets\nconst w = 4; // width";

/** A parameter cell and the figure that it turns; each run of the queue takes as long as `busy` says. */
function setUp({ fullTime = undefined as number | undefined, busy = 0 } = {}) {
  const log: string[] = [];
  let text = SOURCE;
  const section = {} as HTMLElement;
  const source = {
    text: () => text,
    replace: (start: number, end: number, value: string) =>
      void (text = text.slice(0, start) + value + text.slice(end)),
  };
  const cells = [
    { id: "p", section: {}, draft: { n: "2" }, source: SOURCE, original: SOURCE, view: { source } },
    { id: "f", section, draft: {}, source: "", original: "", view: { source: { text: () => "" } } },
  ] as unknown as TurnedCell[];
  const values = (): string => cells[0].source.match(/\d+/g)!.join();
  let overtake: (() => void) | undefined;
  const queue = {
    ready: Promise.resolve(),
    change: async (at: number, given: string) => void (cells[at].source = given),
    timeOf: () => fullTime,
    async refresh(_changes, { first, drafted, isMoving } = {}) {
      const names = drafted!.map(({ name }) => name).join();
      log.push(`${isMoving ? "moving" : "rest"} ${first}: ${values()} ${names}`.trim());
      if (busy > 0) await Promise.race([sleep(busy), new Promise<void>((end) => (overtake = end))]);
    },
    overtake: () => (log.push("overtaken"), overtake?.()),
  } as Pick<Queue, "ready" | "change" | "timeOf" | "refresh" | "overtake"> as Queue;
  const turner = startTurner(cells, queue);
  const turn = (name: string, value: string, isMoving = true): void =>
    turner.turn({ cell: "p", name, text: value, at: section, isMoving } satisfies Turn);
  return { turn, settle: turner.settle, log };
}

describe("startTurner", () => {
  it("a value that moves is drawn with the draft's values, and at rest with the reader's", async () => {
    const { turn, log } = setUp();
    turn("w", "5");
    await sleep(20);
    expect(log).to.eql(["moving 1: 2,5 n"]);
    await sleep(300);
    expect(log).to.eql(["moving 1: 2,5 n", "rest 1: 9,5"]);
  });

  it("the value that is turned is never the draft's, nor is one made larger", async () => {
    const { turn, log } = setUp();
    turn("n", "7");
    await sleep(10);
    turn("n", "1");
    await sleep(10);
    turn("w", "5");
    await sleep(10);
    expect(log).to.eql(["moving 1: 7,4", "moving 1: 1,4", "moving 1: 1,5"]);
  });

  it("nothing is drafted that is quick in full, or the author's again", async () => {
    const quick = setUp({ fullTime: 20 });
    quick.turn("w", "5");
    await sleep(10);
    expect(quick.log).to.eql(["moving 1: 9,5"]);
    const { turn, log } = setUp();
    turn("w", "5");
    await sleep(10);
    turn("w", "4");
    await sleep(10);
    expect(log).to.eql(["moving 1: 2,5 n", "moving 1: 9,4"]);
  });

  it("a hand that lets go does not wait for rest, nor does a choice", async () => {
    const { turn, settle, log } = setUp();
    turn("w", "5");
    settle();
    await sleep(20);
    turn("w", "6", false);
    await sleep(20);
    settle();
    await sleep(300);
    expect(log).to.eql(["moving 1: 2,5 n", "rest 1: 9,5", "rest 1: 9,6"]);
  });

  it("let go while a draft is drawn, the last value is drawn in full", async () => {
    const { turn, settle, log } = setUp({ busy: 30 });
    for (const value of ["5", "6", "7"]) turn("w", value);
    settle();
    await sleep(150);
    expect(log).to.eql(["moving 1: 2,5 n", "rest 1: 9,7"]);
  });

  it("a newer value waits for a draft, and ends a full run", async () => {
    const { turn, log } = setUp({ busy: 400 });
    turn("w", "5", false);
    await sleep(20);
    turn("w", "6");
    turn("w", "7");
    await sleep(200);
    expect(log).to.eql(["rest 1: 9,5", "overtaken", "moving 1: 2,7 n"]);
  });
});
