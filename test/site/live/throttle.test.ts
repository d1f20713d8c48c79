import { expect } from "chai";
import type { Output } from "../../../site/live/protocol";
import { throttle } from "../../../site/live/throttle";

describe("throttle", () => {
  const text = (value: string): Output => ({ type: "text", stream: "out", value });

  it("hands the first outputs over at once, so that a loop after them loses nothing", () => {
    const lots: Output[][] = [];
    const { add } = throttle(
      (outputs) => lots.push(outputs),
      () => 0,
    );
    add(text("a"));
    add(text("b"));
    expect(lots).to.eql([[text("a")], [text("b")]]);
  });

  it("a thousand lines come in a few lots, and none is lost", () => {
    const lots: Output[][] = [];
    const { add, flush } = throttle(
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
    const { add, flush } = throttle((outputs) => {
      for (const { value } of outputs) [shown, last] = [shown + value.length, value];
    });
    for (let i = 0; i < 700; i++) add(text("x".repeat(1000)));
    flush();
    expect(shown).to.be.below(510_000);
    expect(last).to.match(/…\n$/);
  });
});
