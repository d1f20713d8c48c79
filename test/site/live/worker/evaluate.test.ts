import { expect } from "chai";
import { functionOf } from "../../../../site/live/worker/changedCell";
import { evaluate } from "../../../../site/live/worker/evaluate";

describe("evaluate", () => {
  afterEach(() => {
    for (const name of ["theSame", "other"]) Reflect.deleteProperty(globalThis, name);
  });
  const run = (cell: string, source: string, needs: string[] = []): Promise<unknown> =>
    evaluate(functionOf(cell, source), { import: () => ({}), turned: [] }, { cell, needs });

  it("finds the names of the cells that it needs, whatever has run since", async () => {
    await run("a", "const theSame = 1; let other = 3;");
    await run("b", "const theSame = 2;", ["a"]);
    await run("a", "const theSame = 1; let other = 3;");
    expect(await run("c", "[theSame, other]", ["a", "b"])).to.eql([2, 3]);
    expect(await run("d", "theSame", ["a"])).to.equal(1);
  });

  it("changes what the cell that declares a name has", async () => {
    await run("a", "let other = 1;");
    await run("b", "other += 1;", ["a"]);
    expect(await run("c", "other", ["a", "b"])).to.equal(2);
  });
});
