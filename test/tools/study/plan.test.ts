import { expect } from "chai";
import fc from "fast-check";

import { activations } from "../../../src/activations/activations";
import { checkedNet } from "../../../src/training/trialNet";
import { chosenRuns, configurations, costOf, nameOf, plan, rates, shardOf, trialOptions } from "../../../tools/study/plan.mjs"; // prettier-ignore

const runs = plan();
const names = runs.map(nameOf);

describe("the plan of the study", () => {
  it("has every depth, function, initialisation, rate and seed once", () => {
    const grid = [2, 5, 10, 20].flatMap((depth) =>
      ["sigmoid", "tanh", "relu", "gelu", "selu"].flatMap((activation) =>
        ["default", "xavier", "kaiming", "gain", "orthogonal"].flatMap((initialisation) =>
          [0.003, 0.01, 0.03, 0.1, 0.3, 1, 3].flatMap((rate) =>
            [1, 2, 3, 4, 5].map((seed) =>
              nameOf({ depth, activation, initialisation, cure: "", rate, seed }),
            ),
          ),
        ),
      ),
    );
    expect(new Set(names).size).to.equal(names.length);
    expect(names).to.include.members(grid);
    // And six cures of the sigmoid.
    expect(names.length).to.equal(grid.length + 6 * 7 * 5);
  });

  it("has rates half a decade apart, seven for each optimiser", () => {
    for (const grid of Object.values(rates))
      grid.slice(1).forEach((rate, i) => expect(rate / grid[i]).to.be.within(2.99, 3.4));
    expect(rates.sgd.length).to.equal(7);
    expect(rates.adam.length).to.equal(7);
  });

  it("asks trial for what there is", () => {
    for (const configuration of configurations()) {
      const { f, weights } = checkedNet(trialOptions(configuration));
      expect(activations).to.have.property(configuration.activation, f);
      expect(String(weights)).to.equal(configuration.initialisation);
    }
    const last = configurations().map(trialOptions).slice(-4);
    expect(last).to.eql([
      { depth: 10, activation: "sigmoid", initialisation: 4, centred: true },
      { depth: 10, activation: "sigmoid", initialisation: "default", norm: "batch" },
      { depth: 10, activation: "sigmoid", initialisation: "default", residual: true },
      { depth: 10, activation: "sigmoid", initialisation: "default", optimizer: "adam" },
    ]);
  });

  it("is shared out whole, each run once, to shards that cost alike", () => {
    const own = runs.slice(0, 742);
    const dearest = Math.max(...own.map(costOf));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        const shards = Array.from({ length: count }, (_, i) => shardOf(own, i + 1, count));
        expect(shards.flat().map(nameOf).sort()).to.eql(own.map(nameOf).sort());
        const costs = shards.map((shard) =>
          shard.map(costOf).reduce((sum: number, cost: number) => sum + cost, 0),
        );
        expect(Math.max(...costs) - Math.min(...costs)).to.be.at.most(dearest);
      }),
      { numRuns: 10 },
    );
  });

  it("words choose runs: all keys must fit, of one key any value", () => {
    const chosen = chosenRuns(runs, ["depth=2", "depth=5", "activation=relu", "rate=0.1", "cure="]);
    expect(chosen.length).to.equal(2 * 5 * 5);
    expect(chosenRuns(runs, [])).to.eql(runs);
  });

  for (const word of ["depth=3", "depth", "relu", "rate=0.10", "colour=red"])
    it(`there is no run with ${word}`, () => {
      expect(() => chosenRuns(runs, [word])).to.throw(
        `There is no run with ${word}: type for instance "depth=10 seed=1".`,
      );
    });
});
