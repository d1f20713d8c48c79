import { expect } from "chai";
import fc from "fast-check";
import { activations } from "../../src/index";
import { backwardGain, gain } from "../../src/propagation/gain";
import { varianceMap } from "../../src/propagation/varianceMap";

const { leakyRelu, relu, tanh } = activations;

/** gain and backwardGain by mpmath, 30 digits, rounded. */
const TRUE_VALUES: [string, number, number][] = [
  ["sigmoid", 1.8462285453386054, 4.7226460859379743],
  ["tanh", 1.5925374197228314, 1.4674135916307951],
  ["softsign", 2.3375333631085397, 2.095780608943311],
  ["selu", 1, 0.96602577697390117],
  ["gelu", 1.5335304411955352, 1.4811144127083482],
  ["silu", 1.6765324703310912, 1.6233202579524973],
  ["hardshrink", 1.015796354719734, 1.2730076010313077],
];

describe("gain and backwardGain", () => {
  for (const [name, forward, backward] of TRUE_VALUES) {
    it(`are right to 1e-12 for ${name}`, () => {
      expect(gain(activations[name])).to.be.closeTo(forward, 1e-12 * forward);
      expect(backwardGain(activations[name])).to.be.closeTo(backward, 1e-12 * backward);
    });
  }

  it("are √(2 / (1 + a²)), both, for a leak with slope a", () => {
    fc.assert(
      fc.property(fc.double({ min: -10, max: 10, noNaN: true }), (negativeSlope) => {
        const f = leakyRelu.with({ negativeSlope });
        const truth = Math.sqrt(2 / (1 + negativeSlope ** 2));
        expect(gain(f)).to.be.closeTo(truth, 1e-12);
        expect(backwardGain(f)).to.be.closeTo(truth, 1e-12);
      }),
    );
  });

  // E[x⁴] over the right half is 3/2, E[(2x)²] is 2.
  it("are right for a function that grows faster than x: relu²", () => {
    const squared = Object.assign((x: number) => relu(x) ** 2, {
      derivative: (x: number) => 2 * relu(x),
    });
    expect(gain(squared)).to.be.closeTo(Math.sqrt(2 / 3), 1e-12);
    expect(backwardGain(squared)).to.be.closeTo(Math.SQRT1_2, 1e-12);
  });

  // E[sin²(s z)] and E[cos²(s z)] are 1/2 up to e^(−2s²).
  it("are right for steep functions", () => {
    for (const s of [20, 100]) {
      const wave = Object.assign((x: number) => Math.sin(s * x), {
        derivative: (x: number) => s * Math.cos(s * x),
      });
      expect(gain(wave)).to.be.closeTo(Math.SQRT2, 1e-10);
      expect(backwardGain(wave) * s).to.be.closeTo(Math.SQRT2, 1e-10);
    }
    // E[tanh′(s z)²] is s (4/3) / √(2π), less a share of order 1/s².
    const s = 1000;
    const steep = Object.assign((x: number) => tanh(s * x), {
      derivative: (x: number) => s * tanh.derivative(s * x),
    });
    const limit = 1 / Math.sqrt((s * 4) / 3 / Math.sqrt(2 * Math.PI));
    expect(backwardGain(steep) / limit).to.be.closeTo(1, 1e-6);
  });

  it("are Infinity for the function 0", () => {
    const zero = Object.assign(() => 0, { derivative: () => 0 });
    expect([gain(zero), backwardGain(zero)]).to.eql([Infinity, Infinity]);
  });
});

describe("gain", () => {
  it("makes the variance 1 a fixed point", () => {
    for (const f of Object.values(activations)) {
      expect(varianceMap(f, { weightStd: gain(f) })(1), f.name).to.be.closeTo(1, 1e-12);
    }
  });
});
