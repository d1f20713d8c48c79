import { expect } from "chai";
import fc from "fast-check";

import { functions, type FunctionName, type Setting } from "../../../../site/client/hero/setting";
import { NETWORKS, networkOf, theoryOf } from "../../../../site/client/hero/theory";
import { rootMeanSquare } from "../../../../src/numerics/rootMeanSquare";
import { gradientFactor } from "../../../../src/propagation/gradientFactor";
import { varianceMap } from "../../../../src/propagation/varianceMap";
import { anySetting } from "./anySetting";

/** log₁₀ of the gradient's length at layer 1, by the library alone: a factor for each layer, none of them cut short. */
function byTheLibrary({ name, weightStd, biasStd, depth }: Setting): number {
  const f = functions[name];
  const next = varianceMap(f, { weightStd, biasStd });
  let q = weightStd ** 2 + biasStd ** 2;
  let sum = 0;
  for (let layer = 1; layer < depth; layer++, q = next(q))
    sum += Math.log10(weightStd * rootMeanSquare(f.derivative, Math.sqrt(q)));
  return sum;
}

describe("theoryOf(setting)", () => {
  it("is the library's, for any setting: factor of a deep layer, and what arrives", () => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        const { factor, decades, stds } = theoryOf(setting);
        const { weightStd, biasStd } = setting;
        expect(factor).to.equal(gradientFactor(functions[setting.name], { weightStd, biasStd }));
        // A variance rests from where its growth changes by 1e-9 a layer. The second digit shown is 0.02 or more.
        expect(decades[0]).to.be.closeTo(byTheLibrary(setting), 2e-3);
        expect([decades.length, stds.length]).to.eql([setting.depth, setting.depth]);
        expect(decades.at(-1)).to.equal(0);
      }),
      { numRuns: 60 },
    );
  });

  it("starts with standard normal inputs, times the weights, and biases", () => {
    const { stds } = theoryOf({ name: "tanh", weightStd: 3, biasStd: 2, depth: 2, seed: 0 });
    expect(stds[0]).to.be.closeTo(Math.sqrt(13), 1e-12);
  });
});

describe("networkOf(setting, i)", () => {
  const setting: Setting = { name: "sigmoid", weightStd: 1, biasStd: 0, depth: 50, seed: 0 };
  const ends = (seed: number): string[] =>
    Array.from({ length: NETWORKS }, (_, i) => networkOf({ ...setting, seed }, i)[0].toFixed(2));

  it("gives everybody the same three networks, and others for another seed", () => {
    expect(ends(0)).to.eql(ends(0));
    expect(new Set([...ends(0), ...ends(1)]).size).to.equal(6);
    expect(ends(0)).to.eql(["-31.48", "-30.69", "-31.22"]);
  });

  // ReLU scatters most, (3 E[f′⁴] / E[f′²]² - 1) / 48 = 0.104 in the squared factor of a layer. Over 49 of them that
  // is 0.49 powers of ten for one standard deviation, of which 4 are allowed, and 0.55 for the mean.
  it("is where theory says, within what 48 units scatter", () => {
    for (const name of ["sigmoid", "tanh", "relu"] as FunctionName[])
      for (const biasStd of [0, 1]) {
        const own = { ...setting, name, weightStd: 1.2, biasStd };
        const predicted = theoryOf(own).decades[0];
        for (let i = 0; i < NETWORKS; i++)
          expect(networkOf(own, i)[0], `${name} ${biasStd}`).to.be.closeTo(predicted, 2.5);
      }
  });
});
