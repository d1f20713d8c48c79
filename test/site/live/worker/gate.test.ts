import { expect } from "chai";
import { setTimeout as sleep } from "node:timers/promises";

import { startGate } from "../../../../site/live/worker/gate";

describe("the gate of timers", () => {
  it("holds back those that end while it is closed, and lets them go in their order", async () => {
    const scope = { setTimeout: globalThis.setTimeout };
    const gate = startGate(scope);
    const done: string[] = [];
    scope.setTimeout((word: string) => void done.push(word), 1, "open");
    await sleep(20);
    expect(done).to.eql(["open"]);
    gate.close(true);
    scope.setTimeout(() => void done.push("second"), 10);
    scope.setTimeout(() => void done.push("first"), 1);
    await sleep(40);
    gate.close(true);
    expect(done).to.eql(["open"]);
    gate.close(false);
    expect(done).to.eql(["open", "first", "second"]);
  });

  it("lets a timer be cleared", async () => {
    const scope = { setTimeout: globalThis.setTimeout };
    startGate(scope);
    const done: string[] = [];
    clearTimeout(scope.setTimeout(() => void done.push("late"), 1));
    await sleep(20);
    expect(done).to.eql([]);
  });
});
