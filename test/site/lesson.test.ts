import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { answerText, factorText, stdText } from "../../site/client/hero/sentence";
import { functions, type FunctionName } from "../../site/client/hero/setting";
import { theoryOf, type Theory } from "../../site/client/hero/theory";
import { teacherWords } from "../../site/teacherWords";
import { powerOfTen } from "../../src/charts/powerOfTen";
import { gradientFactor } from "../../src/propagation/gradientFactor";

const theory = (name: FunctionName, weightStd: number, biasStd: number, depth = 50): Theory =>
  theoryOf({ name, weightStd, biasStd, depth, seed: 0 });
const factor = (...law: [FunctionName, number, number]): string =>
  factorText(theory(...law).factor);
const arrives = (...law: [FunctionName, number, number, number?]): string =>
  answerText(theory(...law).decades[0]);

/** The σ_w at which the factor of a function crosses 1, between 1 and 16. */
function critical(name: FunctionName): number {
  let [below, above] = [0.5, 16];
  for (let i = 0; i < 40; i++) {
    const middle = (below + above) / 2;
    if (gradientFactor(functions[name], { weightStd: middle }) < 1) below = middle;
    else above = middle;
  }
  return below;
}

/** From how many sigmoid layers on the first one's gradient is 0 in 32-bit floats. */
function firstZero(): number {
  let depth = 2;
  while (Math.fround(10 ** theory("sigmoid", 1, 0, depth).decades[0]) > 0) depth++;
  return depth;
}

describe("the lesson of 45 minutes", () => {
  const plan = readFileSync(join(__dirname, "../../docs/teaching.md"), "utf8");
  const short = Object.values(teacherWords).map(({ steps }) => JSON.stringify(steps));

  it("says what the page will show", () => {
    const facts = [
      arrives("sigmoid", 1, 0),
      `¼¹⁰`,
      powerOfTen(Math.round(Math.log10(0.25 ** 10))),
      critical("sigmoid").toFixed(2),
      critical("relu").toFixed(3),
      factor("sigmoid", 16, 0),
      factor("tanh", 1.5, 0),
      factor("tanh", 1.5, 1),
      factor("relu", 1, 0),
      arrives("relu", 1, 0, 20),
      String(firstZero()),
    ];
    for (const text of [plan, ...short])
      expect(facts.filter((fact) => !text.includes(fact))).to.eql([]);
    expect(critical("tanh")).to.be.closeTo(1, 1e-3);
    const more = [
      factor("sigmoid", 1, 0),
      (10 ** (-5 / 49)).toFixed(2),
      `only ${arrives("tanh", 1, 0)} arrives`,
      `${arrives("sigmoid", 16, 0)} arrive`,
      `±${stdText(theory("sigmoid", 16, 0).stds.at(-1)!)}`,
      (10 ** theory("relu", 1, 0, 20).decades[0]).toFixed(4),
      Math.log10(2 ** -149)
        .toFixed(2)
        .replace("-", ""),
      (-Math.log10(theory("sigmoid", 1, 0).factor)).toFixed(3),
    ];
    expect(more.filter((fact) => !plan.includes(fact))).to.eql([]);
    expect(theory("selu", 1, 0).stds.at(-1)).to.be.closeTo(1, 1e-9);
  });

  it("takes 45 minutes, in steps without gaps, the same in the plan and in every language", () => {
    const times = Object.values(teacherWords).map(({ steps }) =>
      steps.map(([from, to]) => [from, to]),
    );
    const planned = [...plan.matchAll(/^\*\*(\d+) to (\d+): /gm)].map(([, ...ends]) =>
      ends.map(Number),
    );
    for (const each of times) expect(each).to.eql(planned);
    expect(planned.flat().slice(1, -1)).to.eql([6, 6, 15, 15, 28, 28, 38, 38]);
    expect([planned[0][0], planned.at(-1)![1]]).to.eql([0, 45]);
  });
});
