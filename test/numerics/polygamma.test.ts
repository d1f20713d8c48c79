import { expect } from "chai";
import { digammaOfHalf, trigammaOfHalf } from "../../src/numerics/polygamma";

// k, ψ(k/2), ψ′(k/2): mpmath, 40 digits, rounded.
const TRUE_VALUES: [number, number, number][] = [
  [1, -1.9635100260214235, 4.934802200544679],
  [2, -0.5772156649015329, 1.6449340668482264],
  [3, 0.03648997397857652, 0.9348022005446793],
  [4, 0.42278433509846713, 0.6449340668482264],
  [5, 0.7031566406452432, 0.49035775610023485],
  [17, 2.08009081757942, 0.12483811891892602],
  [64, 3.4500295305349873, 0.03174336652030209],
  [101, 3.912039670928392, 0.01999933342663716],
  [1000, 6.213607765088992, 0.0020020013333322665],
  [100001, 10.819778284426949, 1.9999999999333332e-5],
];

describe("digammaOfHalf and trigammaOfHalf", () => {
  for (const [k, digamma, trigamma] of TRUE_VALUES) {
    it(`are right at ${k}/2`, () => {
      expect(digammaOfHalf(k)).to.be.closeTo(digamma, 1e-14 + 1e-17 * k);
      expect(trigammaOfHalf(k)).to.be.closeTo(trigamma, 1e-15 * trigamma);
    });
  }
});
