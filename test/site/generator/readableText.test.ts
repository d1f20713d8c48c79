import { expect } from "chai";

import "../setUp";
import { readableText } from "../../../site/generator/readableText";
import { renderedMarkdown } from "../../../site/generator/markdown";

const readable = (markdown: string): string =>
  readableText(renderedMarkdown(markdown, () => undefined));

describe("readableText", () => {
  for (const [tex, typed] of [
    ["\\sigma'(x)", "σ′(x)"],
    ["g_{\\ell-1}^2", "g_(ℓ − 1)^2"],
    ["\\frac{1}{1 + e^{-x}}", "1/(1 + e^(−x))"],
    ["\\sqrt{n+1}", "√(n + 1)"],
    ["x = -0.5", "x = −0.5"],
    ["\\tanh^2 x", "tanh^2 x"],
    ["\\mathrm{ReLU}(x)", "ReLU(x)"],
    ["(f'(x))^2, f'^2", "(f′(x))^2,f′^2"],
    ["\\bar x + \\hat y", "x + y"],
    ["\\sum_{i=1}^n w_i", "∑_(i = 1)^nw_i"],
  ])
    it(`writes ${tex} as ${typed}`, () => {
      expect(readable(`$${tex}$`)).to.equal(typed);
    });

  it("puts formulas into a sentence without a space before its signs", () => {
    expect(readable("It is *steep* at $x$ (where $y$), they say.")).to.equal(
      "It is steep at x (where y), they say.",
    );
  });
});
