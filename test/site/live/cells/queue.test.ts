import { expect } from "chai";
import type { CellView, LiveCell, Queue } from "../../../../site/live/cells/liveCell";
import { startQueue } from "../../../../site/live/cells/queue";
import type { Ending, Run, Session } from "../../../../site/live/cells/session";

/** Cells that declare and use single letters: "x<-n" declares x and uses n. */
function setUp(sources: readonly string[], { unseen = [] as number[], isFollowed = false } = {}) {
  const log: string[] = [];
  const counts = { prepared: 0 };
  const needed: Record<string, readonly string[]> = {};
  const fails = new Set<string>();
  const hangs = new Set<string>();
  let hanging: ((ending: Ending) => void) | undefined;
  const runAfter = async (before: Ending, { cell, source, needs = [] }: Run): Promise<Ending> => {
    if (before === "stopped" || before.failure) return "stopped";
    needed[cell] = needs;
    log.push(`${cell} ${source}`);
    if (source.startsWith("loop") || hangs.has(cell)) return new Promise((end) => (hanging = end));
    return fails.has(cell) ? { failure: { message: "no" } } : {};
  };
  const session: Session = {
    run(runs) {
      let before: Promise<Ending> = Promise.resolve({});
      return runs.map((run) => (before = before.then((ending) => runAfter(ending, run))));
    },
    async namesOf(_cell, source) {
      const [declares = "", uses = ""] = source.split("<-");
      return { declares: { [declares]: "fixed" }, uses: uses.split("") };
    },
    stop: () => hanging?.("stopped"),
    prepare: () => void counts.prepared++,
    pause: () => undefined,
  };
  const states: string[] = sources.map(() => "");
  const cells = sources.map((source, at): LiveCell => {
    const become = (state: string) => (): void => void (states[at] = state);
    const view: CellView = {
      waits: become("waiting"),
      starts: become("running"),
      shows: () => undefined,
      ends: (result) =>
        become(typeof result === "string" ? result : result.isDraft ? "draft" : "done")(),
      ages: become("aged"),
      restore: become("stored"),
      isInSight: () => !unseen.includes(at),
    };
    return { id: `c${at}`, source, original: source, isFollowed, view };
  });
  const busy: boolean[] = [];
  const queue: Queue = startQueue(cells, session, (now) => busy.push(now));
  return { queue, log, needed, fails, hangs, states, busy, counts };
}

describe("startQueue", () => {
  const sources = ["P", "n", "x<-n", "y<-xP", "z<-P"];

  it("run runs what a cell needs first, each cell once", async () => {
    const { queue, log, busy } = setUp(sources);
    await queue.run(3);
    expect(log).to.eql(["c0 P", "c1 n", "c2 x<-n", "c3 y<-xP"]);
    await queue.run(3);
    expect(log.slice(4)).to.eql(["c3 y<-xP"]);
    expect(busy).to.eql([true, false, true, false]);
  });

  it("tells a cell all that it needs, also what has run before", async () => {
    const { queue, needed } = setUp(sources);
    await queue.run(2);
    await queue.run(3);
    expect(needed).to.eql({ c0: [], c1: [], c2: ["c1"], c3: ["c0", "c1", "c2"] });
  });

  it("run waits until a changed cell has been read", async () => {
    const { queue, log } = setUp(["n", "x"]);
    await queue.ready;
    void queue.change(1, "x<-n");
    await queue.run(1);
    expect(log).to.eql(["c0 n", "c1 x<-n"]);
  });

  it("runAbove runs all above, whether they ran or not", async () => {
    const { queue, log } = setUp(sources);
    await queue.run(1);
    await queue.runAbove(2);
    expect(log).to.eql(["c1 n", "c0 P", "c1 n"]);
  });

  it("a changed cell runs again before what needs it, and what rests on it is out of date", async () => {
    const { queue, log, states } = setUp(sources);
    await queue.runAbove(5);
    await queue.change(1, "n<-", undefined);
    expect(states).to.eql(["done", "done", "aged", "aged", "done"]);
    await queue.run(2);
    expect(log.slice(5)).to.eql(["c1 n<-", "c2 x<-n"]);
  });

  it("refresh runs what is in sight; what is not runs when it is seen", async () => {
    const { queue, log, states } = setUp(sources, { unseen: [3] });
    await queue.change(1, "n ", "n");
    await queue.refresh([{ cell: 1, name: "n" }]);
    expect(log).to.eql(["c1 n ", "c2 x<-n"]);
    expect(states[3]).to.equal("aged");
    await queue.seen(4);
    await queue.seen(3);
    expect(log.slice(2)).to.eql(["c0 P", "c3 y<-xP"]);
    await queue.seen(3);
    expect(log.length).to.equal(4);
  });

  it("with the author's source again it shows what the author's showed, and runs nothing", async () => {
    const { queue, log, states } = setUp(sources);
    await queue.change(1, "n ", "n");
    await queue.refresh([{ cell: 1, name: "n" }]);
    expect(states).to.eql(["done", "done", "done", "done", ""]);
    const runs = log.length;
    await queue.change(1, "n", "n");
    await queue.refresh([{ cell: 1, name: "n" }]);
    expect(states).to.eql(["done", "stored", "stored", "stored", ""]);
    expect(log.length).to.equal(runs);
    await queue.run(2);
    expect(log.slice(runs)).to.eql(["c1 n", "c2 x<-n"]);
  });

  it("refresh runs the cell that was asked for before the others", async () => {
    const { queue, log } = setUp(sources);
    await queue.change(1, "n ", "n");
    await queue.refresh([{ cell: 1, name: "n" }], { first: 3 });
    expect(log.filter((line) => /^c[123]/.test(line)).slice(0, 3)).to.eql([
      "c1 n ",
      "c2 x<-n",
      "c3 y<-xP",
    ]);
  });

  describe("while a value is dragged", () => {
    const drag = { first: 2, drafted: [{ cell: 0, name: "P" }], isMoving: true };

    it("the first figure is drawn as a draft, and at rest all that is not the reader's yet", async () => {
      const { queue, log, states } = setUp(["P", "n", "x<-nP", "y<-x", "z<-P"], { unseen: [3, 4] });
      await queue.change(1, "n ", "n");
      await queue.change(0, "P'", "P");
      await queue.refresh([{ cell: 1, name: "n" }], drag);
      expect(log).to.eql(["c0 P'", "c1 n ", "c2 x<-nP"]);
      expect(states).to.eql(["done", "done", "draft", "aged", ""]);
      await queue.change(0, "P", "P");
      await queue.refresh([], { first: 2 });
      expect(log.slice(3)).to.eql(["c0 P", "c2 x<-nP"]);
      expect(states[2]).to.equal("done");
      await queue.seen(3);
      await queue.seen(4);
      expect(log.slice(5)).to.eql(["c3 y<-x"]);
    });

    it("what needed no draft is not run again at rest", async () => {
      const { queue, log } = setUp(["P", "n", "x<-n"]);
      await queue.change(1, "n ", "n");
      await queue.refresh([{ cell: 1, name: "n" }], { first: 2, isMoving: true });
      await queue.refresh([], { first: 2 });
      expect(log).to.eql(["c1 n ", "c2 x<-n"]);
    });

    it("at rest a second Worker is made ready, once drafts stood in for longer runs", async () => {
      const { queue, counts } = setUp(["P", "n", "x<-nP"]);
      await queue.change(1, "n ", "n");
      await queue.refresh([{ cell: 1, name: "n" }], { first: 2, isMoving: true });
      await queue.refresh([], { first: 2 });
      expect(counts.prepared).to.equal(0);
      await queue.change(0, "P'", "P");
      await queue.refresh([{ cell: 1, name: "n" }], drag);
      expect(counts.prepared).to.equal(0);
      await queue.refresh([], { first: 2 });
      expect(counts.prepared).to.equal(1);
    });

    it("what rests on a cell that gives up its turn is drawn while it runs, but not while a draft does", async () => {
      const followers = async (drafted: { cell: number; name: string }[]): Promise<string[]> => {
        const { queue, log, hangs } = setUp(["P", "n", "x<-nP", "y<-x"], { isFollowed: true });
        hangs.add("c2");
        await queue.change(1, "n ", "n");
        void queue.refresh([{ cell: 1, name: "n" }], { first: 2, drafted, isMoving: true });
        await new Promise((resolve) => setTimeout(resolve, 250));
        queue.stop();
        return log.filter((line) => line.startsWith("c3"));
      };
      expect(await followers([])).to.include("c3 y<-x");
      expect(await followers(drag.drafted)).to.eql([]);
    });

    it("a run that is overtaken shows nothing, and runs again at the next rest", async () => {
      const { queue, log, states } = setUp(["n", "loop<-n", "x<-n"]);
      await queue.change(0, "n ", "n");
      const run = queue.refresh([{ cell: 0, name: "n" }], { first: 1 });
      await new Promise((resolve) => setTimeout(resolve));
      queue.overtake();
      await run;
      expect(states.slice(1)).to.eql(["dropped", "dropped"]);
      log.length = 0;
      void queue.refresh([], { first: 2 });
      await new Promise((resolve) => setTimeout(resolve));
      expect(log).to.eql(["c0 n ", "c2 x<-n", "c1 loop<-n"]);
      queue.stop();
    });

    it("how long a figure takes in full is known once all that it needs has run so", async () => {
      const { queue } = setUp(sources);
      await queue.ready;
      const changes = [{ cell: 1, name: "n" }];
      expect(queue.timeOf(3, changes)).to.equal(undefined);
      await queue.run(3);
      expect(queue.timeOf(3, changes)).to.be.within(0, 50);
    });
  });

  it("many changes in a row run the last one only", async () => {
    const { queue, log } = setUp(sources);
    await queue.ready;
    const turns = ["n", "n ", "n  ", "n   "].map(async (source) => {
      await queue.change(1, source, "n");
      await queue.refresh([{ cell: 1, name: "n" }]);
    });
    await Promise.all(turns);
    expect(log.filter((line) => line.startsWith("c1")).length).to.be.below(4);
    expect(log.filter((line) => line.startsWith("c1")).at(-1)).to.equal("c1 n   ");
    expect(log.at(-1)).to.equal("c3 y<-xP");
  });

  it("after a failure the cells that wait are refused, and it runs again when it is needed", async () => {
    const { queue, log, fails, states } = setUp(sources);
    fails.add("c1");
    await queue.runAbove(5);
    expect(log).to.eql(["c0 P", "c1 n"]);
    expect(states.slice(2)).to.eql(["refused", "refused", "refused"]);
    fails.clear();
    await queue.run(2);
    expect(log.slice(2)).to.eql(["c1 n", "c2 x<-n"]);
  });

  it("stop ends what runs and drops what waits; then nothing is left of earlier cells", async () => {
    const { queue, log, states } = setUp(["n", "loop<-n", "x<-n"]);
    await queue.run(0);
    const running = queue.runAbove(3);
    await new Promise((resolve) => setTimeout(resolve));
    queue.stop();
    await running;
    expect(states).to.eql(["done", "stopped", "dropped"]);
    await queue.run(2);
    expect(log.slice(-2)).to.eql(["c0 n", "c2 x<-n"]);
  });
});
