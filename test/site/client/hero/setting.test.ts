import { expect } from "chai";
import fc from "fast-check";

import { moved, scales, START, within, type Turned } from "../../../../site/client/hero/setting";

for (const key of ["weightStd", "biasStd", "depth"] as Turned[])
  describe(`the scale of ${key}`, () => {
    const scale = scales[key];
    const [low, high] = scale.ends;

    it("goes from end to end in places that tell each other apart, and has what the page starts with", () => {
      const values = Array.from({ length: scale.places + 1 }, (_, i) => scale.valueAt(i));
      expect([values[0], values.at(-1)]).to.eql([low, high]);
      expect(new Set(values.map(scale.textOf)).size).to.equal(values.length);
      expect(values).to.include(START[key]);
      values.forEach((value, i) => {
        expect(Math.round(scale.placeOf(value))).to.equal(i);
        expect(Number(scale.textOf(value))).to.equal(value);
      });
    });

    it("takes any number, typed or dragged to, as one between its ends; what is none it refuses", () => {
      expect([NaN, Number.parseFloat("<b>")].map((given) => within(scale, given))).to.eql([
        null,
        null,
      ]);
      for (const [given, taken] of [
        [Infinity, high],
        [-Infinity, low],
        [1e300, high],
        [-5, low],
      ])
        expect(within(scale, given)).to.equal(taken);
    });

    it("is never left by steps, and is moved by each", () => {
      fc.assert(
        fc.property(fc.double({ min: low, max: high, noNaN: true }), fc.integer(), (value, by) => {
          const next = moved(scale, within(scale, value)!, by);
          expect(next).to.be.within(low, high);
        }),
      );
      for (let i = 0; i < scale.places; i++)
        expect(moved(scale, scale.valueAt(i), 1)).to.equal(scale.valueAt(i + 1));
    });
  });
