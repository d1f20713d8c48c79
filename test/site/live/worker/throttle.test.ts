import { expect } from "chai";
import type { Output } from "../../../../site/live/protocol";
import { throttle } from "../../../../site/live/worker/throttle";

describe("throttle", () => {
  const text = (value: string): Output => ({ type: "text", stream: "out", value });

  /** The lots in which texts are sent, at a time that stands still. */
  function lotsOf(texts: readonly string[]): Output[][] {
    const lots: Output[][] = [];
    const { add, flush } = throttle(
      (outputs) => lots.push(outputs),
      () => 0,
    );
    for (const each of texts) add(text(each));
    flush();
    return lots;
  }
  const joined = (lots: Output[][]): string =>
    lots.flatMap((lot) => lot.map(({ value }) => value)).join("");

  it("hands the first outputs over at once, so that a loop after them loses nothing", () => {
    expect(lotsOf(["a", "b"])).to.eql([[text("a")], [text("b")]]);
  });

  it("a thousand lines come in a few lots, and none is lost", () => {
    const lines = Array.from({ length: 1000 }, (_, i) => `${i}\n`);
    const lots = lotsOf(lines);
    expect(lots.length).to.be.below(250);
    expect(joined(lots)).to.equal(lines.join(""));
  });

  it("text without end is cut, and says so once", () => {
    const shown = joined(lotsOf(Array<string>(700).fill("x".repeat(1000))));
    expect(shown.slice(-4)).to.equal("xx…\n");
    expect(shown.length).to.equal(500_002);
  });
});
