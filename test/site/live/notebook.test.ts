import { expect } from "chai";
import {
  openNotebook,
  type CellView,
  type LiveCell,
  type Notebook,
} from "../../../site/live/notebook";
import { gatherOutputs } from "../../../site/live/outputs";
import type { Output } from "../../../site/live/protocol";
import type { Ending, Session } from "../../../site/live/session";

/** Cells that declare and use single letters: "x<-n" declares x and uses n. */
function setUp(sources: readonly string[], { unseen = [] as number[] } = {}) {
  const log: string[] = [];
  const fails = new Set<string>();
  let hanging: ((ending: Ending) => void) | undefined;
  const session: Session = {
    async run(cell, source) {
      log.push(`${cell} ${source}`);
      if (source.startsWith("loop")) return new Promise((end) => (hanging = end));
      return fails.has(cell) ? { failure: { message: "no" } } : {};
    },
    async namesOf(source) {
      const [declares = "", uses = ""] = source.split("<-");
      return { declares: { [declares]: "fixed" }, uses: uses.split("") };
    },
    stop: () => hanging?.("stopped"),
  };
  const states: string[] = sources.map(() => "");
  const cells = sources.map((source, at): LiveCell => {
    const become = (state: string) => (): void => void (states[at] = state);
    const view: CellView = {
      waits: become("waiting"),
      starts: become("running"),
      shows: () => undefined,
      ends: (result) => become(typeof result === "string" ? result : "done")(),
      ages: become("aged"),
      isInSight: () => !unseen.includes(at),
    };
    return { id: `c${at}`, source, view };
  });
  const busy: boolean[] = [];
  const notebook: Notebook = openNotebook(cells, session, (now) => busy.push(now));
  return { notebook, log, fails, states, busy };
}

describe("openNotebook", () => {
  const sources = ["P", "n", "x<-n", "y<-xP", "z<-P"];

  it("run runs what a cell needs first, each cell once", async () => {
    const { notebook, log, busy } = setUp(sources);
    await notebook.run(3);
    expect(log).to.eql(["c0 P", "c1 n", "c2 x<-n", "c3 y<-xP"]);
    await notebook.run(3);
    expect(log.slice(4)).to.eql(["c3 y<-xP"]);
    expect(busy).to.eql([true, false, true, false]);
  });

  it("runAbove runs all above, whether they ran or not", async () => {
    const { notebook, log } = setUp(sources);
    await notebook.run(1);
    await notebook.runAbove(2);
    expect(log).to.eql(["c1 n", "c0 P", "c1 n"]);
  });

  it("a changed cell runs again before what needs it, and what rests on it is out of date", async () => {
    const { notebook, log, states } = setUp(sources);
    await notebook.runAbove(5);
    await notebook.change(1, "n<-", undefined);
    expect(states).to.eql(["done", "done", "aged", "aged", "done"]);
    await notebook.run(2);
    expect(log.slice(5)).to.eql(["c1 n<-", "c2 x<-n"]);
  });

  it("refresh runs what is in sight; what is not runs when it is seen", async () => {
    const { notebook, log, states } = setUp(sources, { unseen: [3] });
    await notebook.change(1, "n", "n");
    await notebook.refresh(1, "n");
    expect(log).to.eql(["c1 n", "c2 x<-n"]);
    expect(states[3]).to.equal("aged");
    await notebook.seen(4);
    await notebook.seen(3);
    expect(log.slice(2)).to.eql(["c0 P", "c3 y<-xP"]);
    await notebook.seen(3);
    expect(log.length).to.equal(4);
  });

  it("many changes in a row run the last one only", async () => {
    const { notebook, log } = setUp(sources);
    await notebook.ready;
    const turns = ["n", "n ", "n  ", "n   "].map(async (source) => {
      await notebook.change(1, source, "n");
      await notebook.refresh(1, "n");
    });
    await Promise.all(turns);
    expect(log.filter((line) => line.startsWith("c1")).length).to.be.below(4);
    expect(log.filter((line) => line.startsWith("c1")).at(-1)).to.equal("c1 n   ");
    expect(log.at(-1)).to.equal("c3 y<-xP");
  });

  it("after a failure the cells that wait are dropped, and it runs again when it is needed", async () => {
    const { notebook, log, fails, states } = setUp(sources);
    fails.add("c1");
    await notebook.runAbove(5);
    expect(log).to.eql(["c0 P", "c1 n"]);
    expect(states.slice(2)).to.eql(["dropped", "dropped", "dropped"]);
    fails.clear();
    await notebook.run(2);
    expect(log.slice(2)).to.eql(["c1 n", "c2 x<-n"]);
  });

  it("stop ends what runs and drops what waits; then nothing is left of earlier cells", async () => {
    const { notebook, log, states } = setUp(["n", "loop<-n", "x<-n"]);
    await notebook.run(0);
    const running = notebook.runAbove(3);
    await new Promise((resolve) => setTimeout(resolve));
    notebook.stop();
    await running;
    expect(states).to.eql(["done", "stopped", "dropped"]);
    await notebook.run(2);
    expect(log.slice(-2)).to.eql(["c0 n", "c2 x<-n"]);
  });
});

describe("gatherOutputs", () => {
  const text = (value: string): Output => ({ type: "text", stream: "out", value });

  it("hands the first outputs over at once, so that a loop after them loses nothing", () => {
    const lots: Output[][] = [];
    const { add } = gatherOutputs(
      (outputs) => lots.push(outputs),
      () => 0,
    );
    add(text("a"));
    add(text("b"));
    expect(lots).to.eql([[text("a")], [text("b")]]);
  });

  it("a thousand lines come in a few lots, and none is lost", () => {
    const lots: Output[][] = [];
    const { add, flush } = gatherOutputs(
      (outputs) => lots.push(outputs),
      () => 0,
    );
    for (let i = 0; i < 1000; i++) add(text(`${i}\n`));
    flush();
    expect(lots.length).to.be.below(250);
    const all = lots
      .flat()
      .map(({ value }) => value)
      .join("");
    expect(all).to.equal(Array.from({ length: 1000 }, (_, i) => `${i}\n`).join(""));
  });

  it("text without end is cut, and says so", () => {
    let [shown, last] = [0, ""];
    const { add, flush } = gatherOutputs((outputs) => {
      for (const { value } of outputs) [shown, last] = [shown + value.length, value];
    });
    for (let i = 0; i < 700; i++) add(text("x".repeat(1000)));
    flush();
    expect(shown).to.be.below(510_000);
    expect(last).to.match(/…\n$/);
  });
});
