import { expect } from "chai";
import { nextWord } from "../../src/random/xoshiro128";

// Output of the reference implementation, https://prng.di.unimi.it/xoshiro128plusplus.c, as
// published in the tests of rand_xoshiro 0.6 (src/xoshiro128plusplus.rs).
const REFERENCE = [
  641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011,
  621204420,
];

describe("nextWord", () => {
  it("gives the reference implementation's words from the state 1, 2, 3, 4", () => {
    const state = Int32Array.of(1, 2, 3, 4);
    expect(REFERENCE.map(() => nextWord(state) >>> 0)).to.deep.equal(REFERENCE);
  });
});
