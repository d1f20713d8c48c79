import { inspect } from "node:util";

import { expect } from "chai";
import { generator, nextWord, splitMix64 } from "../../src/random/generator";
import { chiSquareScore } from "./statistics";

describe("generator", () => {
  // As Xoshiro128PlusPlus::seed_from_u64(0) of rand_xoshiro 0.6: SplitMix64's first two outputs
  // from 0 are 0xe220a8397b1dcdaf and 0x6e789e6aa1b965f4.
  it("generator(0) starts at SplitMix64's first two outputs, low words first", () => {
    const words = [0x7b1dcdaf, 0xe220a839, 0xa1b965f4, 0x6e789e6a];
    expect([...generator(0).state].map((word) => word >>> 0)).to.deep.equal(words);
  });

  it("gives different seeds different sequences, up to 2^53 - 1, and -0 that of 0", () => {
    const first = new Set(Array.from({ length: 10_000 }, (_, seed) => generator(seed)()));
    expect(first.size).to.equal(10_000);
    expect(generator(2 ** 53 - 1)()).not.to.equal(generator(2 ** 53 - 2)());
    expect(generator(-0)()).to.equal(generator(0)());
  });

  it("keeps its state to itself, and goes back where that is set back", () => {
    const [a, b] = [generator(5), generator(5)];
    const before = a.state.slice();
    const [first, second] = [a(), a()];
    expect([b(), b()]).to.eql([first, second]);
    a.state.set(before);
    expect([a(), a()]).to.eql([first, second]);
  });

  it("is shown by its seed, and whether numbers were drawn", () => {
    const rng = generator(7);
    expect(inspect({ rng })).to.equal("{ rng: generator(7) }");
    rng();
    expect(inspect(rng)).to.equal("generator(7), some numbers further");
  });

  it("gives multiples of 2^-53 in [0, 1), evenly", () => {
    const rng = generator(2024);
    const counts = new Uint32Array(1000);
    for (let i = 0; i < 1_000_000; i++) {
      const u = rng();
      if (!(u >= 0 && u < 1 && Number.isInteger(u * 2 ** 53))) expect.fail(`got ${u}`);
      counts[Math.floor(u * 1000)]++;
    }
    expect(Math.abs(chiSquareScore(counts, 1000))).to.be.below(4);
  });

  it("uses all 53 bits: the last is set half of the time, to 4 standard errors", () => {
    const rng = generator(2025);
    let odd = 0;
    for (let i = 0; i < 100_000; i++) odd += (rng() * 2 ** 53) % 2;
    expect(Math.abs(odd - 50_000) / Math.sqrt(25_000)).to.be.below(4);
  });
});

// Output of the reference implementation, https://prng.di.unimi.it/xoshiro128plusplus.c, as
// published in the tests of rand_xoshiro 0.6 (src/xoshiro128plusplus.rs).
const WORDS = [
  641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011,
  621204420,
];

describe("nextWord", () => {
  it("gives the reference implementation's words from the state 1, 2, 3, 4", () => {
    const state = Int32Array.of(1, 2, 3, 4);
    expect(WORDS.map(() => nextWord(state) >>> 0)).to.deep.equal(WORDS);
  });
});

describe("splitMix64", () => {
  // Output of the reference implementation, https://prng.di.unimi.it/splitmix64.c, as published in
  // the tests of rand_xoshiro 0.6 (src/splitmix64.rs): the 10th and the last of 50.
  it("gives the reference implementation's numbers, whatever its seed has beyond 64 bits", () => {
    const next = splitMix64(1477776061723855037n + 2n ** 64n);
    const numbers = Array.from({ length: 50 }, next);
    expect([numbers[9], numbers[49]]).to.eql([17094824097954834098n, 15419692541594102413n]);
  });
});
