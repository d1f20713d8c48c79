import { expect } from "chai";

import { program } from "../../bench/contender.mjs";
import { absence, installed, missing, OURS } from "../../bench/peers.mjs";
import { turnsOf } from "../../bench/run.mjs";

const nothing = { python: null, versions: {} };

/** A row of these contenders, run without anybody else: its turns, and what was told. */
async function run(
  contenders: Record<string, unknown>,
  here: { python: string | null; versions: object } = nothing,
): Promise<{ turns: Record<string, unknown[]>; told: string[] }> {
  const told: string[] = [];
  const tell = (line: string): unknown => told.push(line);
  const row = { name: "row", contenders, rounds: undefined, isWarm: false };
  const turns = await turnsOf(row, here, { rounds: 2, patience: 1, tell, show: () => undefined });
  return { turns, told };
}

const counting = (ended: string[] = [], name = ""): object => {
  let turn = 0;
  return {
    open: () => ({ turn: async () => ({ cpu: turn++ }), end: async () => void ended.push(name) }),
  };
};
const nodeProgram = (code: string): object => ({
  open: () => program([process.execPath, "-e", code]),
});

describe("the rounds of a row", () => {
  it("drop the first one, and end everybody", async () => {
    const ended: string[] = [];
    const { turns, told } = await run({
      [OURS]: counting(ended, "a"),
      other: counting(ended, "b"),
    });
    expect(turns).to.eql({ [OURS]: [{ cpu: 1 }, { cpu: 2 }], other: [{ cpu: 1 }, { cpu: 2 }] });
    expect(ended).to.eql(["a", "b"]);
    expect(told).to.eql([]);
  });

  it("leave out what is not installed, by its name", async () => {
    const { turns, told } = await run({ [OURS]: counting(), "ml-matrix": counting() });
    expect(Object.keys(turns)).to.eql([OURS]);
    expect(told).to.eql([
      'ml-matrix is left out, as there is no ml-matrix and no d3-random: "npm run bench -- --install" installs the peers.',
    ]);
  });

  it("end a contender that hangs, and name it", async () => {
    const { turns, told } = await run({ [OURS]: counting(), slow: nodeProgram("setInterval(() => 0, 1e6)") }); // prettier-ignore
    expect(Object.keys(turns)).to.eql([OURS]);
    expect(told).to.eql(["row: slow said nothing for 1 s and was ended."]);
  });

  it("name a contender that dies, with its last line", async () => {
    const { told } = await run({ [OURS]: counting(), bad: nodeProgram('console.error("no such thing"); process.exit(1)') }); // prettier-ignore
    expect(told).to.eql(["row: bad ended: no such thing."]);
  });
});

describe("the peers of the bench", () => {
  it("need packages that are told by their names", () => {
    expect(missing("PyTorch", { ...nothing, versions: { numpy: "2" } })).to.eql(["torch"]);
    expect(missing(OURS, nothing)).to.eql([]);
    expect(absence("PyTorch", { ...nothing, versions: { numpy: "2" } })).to.equal(
      "PyTorch is left out, as there is no torch: bench/README.md says how to get it.",
    );
  });

  it("refuse a Python that does not run", () => {
    expect(() => installed("/nowhere/python")).to.throw("--python /nowhere/python is no Python");
  });
});
