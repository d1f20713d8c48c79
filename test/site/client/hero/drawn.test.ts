import { expect } from "chai";
import fc from "fast-check";

import "../../setUp";
import { altOf, drawn, FIGURES } from "../../../../site/client/hero/drawn";
import { theoryOf } from "../../../../site/client/hero/theory";
import { borders } from "../../../../site/generator/borders";
import { window } from "../../../../site/generator/dom";
import { startWords } from "../../../../site/startWords";
import { gradientFactor } from "../../../../src/propagation/gradientFactor";
import { functions, type FunctionName } from "../../../../site/client/hero/setting";
import { anySetting } from "./anySetting";

const parsed = (content: string): Element => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;
  return new window.DOMParser().parseFromString(svg, "text/xml").documentElement;
};

describe("the figures of the first page", () => {
  const edges = borders();
  const guesses = fc.option(fc.integer({ min: -52, max: 42 }));
  const sizes = fc.record({
    width: fc.integer({ min: 200, max: 1200 }),
    height: fc.integer({ min: 120, max: 900 }),
  });

  it("are well-formed at any setting, size and guess, in any language", () => {
    fc.assert(
      fc.property(
        ...([anySetting, sizes, guesses, fc.boolean()] as const),
        (setting, box, guess, isShown) => {
          const networks = isShown ? [Array.from({ length: setting.depth }, (_, i) => -i)] : [];
          const state = { setting, theory: theoryOf(setting), networks, guess, isShown };
          for (const { figure: words } of Object.values(startWords))
            for (const name of FIGURES) {
              const picture = drawn(name, box, state, edges[setting.name], words);
              expect(parsed(picture).tagName).to.equal("svg");
              expect(picture + altOf(name, state, words)).not.to.match(
                /NaN|Infinity|undefined|[{}]/,
              );
            }
        },
      ),
      { numRuns: 30 },
    );
  });

  it("hide theory, networks and border until the answer is shown, also from a reader who listens", () => {
    const setting = { name: "sigmoid", weightStd: 1, biasStd: 0, depth: 50, seed: 0 } as const;
    const state = { setting, theory: theoryOf(setting), networks: [], guess: 0, isShown: false };
    const words = startWords.en.figure;
    const box = { width: 400, height: 300 };
    const seen = FIGURES.map((name) => {
      const svg = parsed(drawn(name, box, state, edges.sigmoid, words));
      for (const hidden of svg.querySelectorAll(".answer")) hidden.remove();
      return svg.outerHTML;
    }).join("");
    expect(seen)
      .to.include("your guess")
      .and.not.to.match(/class="(?:net|theory|order)"|10⁻³¹/);
    expect(altOf("gradient", state, words))
      .to.include("hidden")
      .and.not.to.include("10⁻³¹");
  });

  it("draw the border where the library's factor crosses 1, to a third of a pixel", () => {
    for (const [name, border] of Object.entries(edges))
      for (const [weightStd, biasStd] of border) {
        const f = functions[name as FunctionName];
        const at = (share: number): number =>
          gradientFactor(f, { weightStd: weightStd * share, biasStd });
        expect(at(0.99), `${name} ${biasStd}`).to.be.below(1);
        expect(at(1.01), `${name} ${biasStd}`).to.be.above(1);
      }
    // ReLU's stays where it is; tanh's begins at 1 and leads to the right.
    expect(new Set(edges.relu.map(([weightStd]) => weightStd.toFixed(2)))).to.eql(
      new Set(["1.41"]),
    );
    expect(edges.tanh[0][0]).to.be.closeTo(1, 0.01);
    expect(edges.tanh.at(-1)![0]).to.be.above(2);
  });
});
