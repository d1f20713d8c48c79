import { expect } from "chai";
import fc from "fast-check";
import {
  generator,
  generatorOf,
  nextWord,
  splitMix64,
  type Sampling,
} from "../../src/random/generator";
import { chiSquareScore } from "./statistics";

const seeds = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

describe("generator", () => {
  it("generator(42)() is 0.6155444833939676", () => {
    const rng = generator(42);
    const first = [rng(), rng(), rng(), rng()];
    expect(first).to.deep.equal([
      0.6155444833939676, 0.3800148105551763, 0.7745493773670965, 0.9964322270055963,
    ]);
  });

  // As Xoshiro128PlusPlus::seed_from_u64(0) of rand_xoshiro 0.6: SplitMix64's first two outputs
  // from 0 are 0xe220a8397b1dcdaf and 0x6e789e6aa1b965f4.
  it("generator(0) starts at SplitMix64's first two outputs, low words first", () => {
    const words = [0x7b1dcdaf, 0xe220a839, 0xa1b965f4, 0x6e789e6a];
    expect([...generator(0).state].map((word) => word >>> 0)).to.deep.equal(words);
  });

  it("takes every integer from 0 to 2^53 - 1, and the seed decides all", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(generator(seed)()).to.equal(generator(seed)());
      }),
    );
    expect(generator(2 ** 53 - 1)()).not.to.equal(generator(2 ** 53 - 2)());
    expect(generator(-0)()).to.equal(generator(0)());
  });

  it("gives different seeds different sequences", () => {
    const first = new Set(Array.from({ length: 10_000 }, (_, seed) => generator(seed)()));
    expect(first.size).to.equal(10_000);
  });

  it("keeps the state of each generator to itself", () => {
    const [a, b, alone] = [generator(5), generator(5), generator(5)];
    const mixed = [a(), b(), a(), b()];
    const [first, second] = [alone(), alone()];
    expect(mixed).to.deep.equal([first, first, second, second]);
  });

  it("goes back where its state is set back", () => {
    const rng = generator(5);
    const before = rng.state.slice();
    const first = rng();
    rng.state.set(before);
    expect(rng()).to.equal(first);
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

  for (const seed of [NaN, -1, 2 ** 53, 1.5, Infinity]) {
    it(`generator(${seed}) is refused`, () => {
      const message = `generator: seed must be an integer from 0 to 2^53 - 1, got ${seed}`;
      expect(() => generator(seed)).to.throw(RangeError, message);
    });
  }

  it("refuses a seed that is no number", () => {
    expect(() => generator("1" as never)).to.throw(TypeError, 'must be a number, got "1"');
    expect(() => generator(undefined as never)).to.throw(TypeError, "got undefined");
    expect(() => generator(1n as never)).to.throw(TypeError, "got 1n");
  });
});

describe("generatorOf", () => {
  it("returns the generator of the options", () => {
    const rng = generator(1);
    expect(generatorOf("normal", { generator: rng })).to.equal(rng);
  });

  for (const options of [undefined, null, {}, { generator: 42 }, { generator: Math.random }]) {
    it(`refuses ${options?.generator?.toString() ?? JSON.stringify(options)} and says what to do`, () => {
      expect(() => generatorOf("normal", options as unknown as Sampling)).to.throw(
        TypeError,
        "normal: needs { generator: rng } with const rng = generator(seed), got ",
      );
    });
  }
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

// Output of the reference implementation, https://prng.di.unimi.it/splitmix64.c, as published in
// the tests of rand_xoshiro 0.6 (src/splitmix64.rs): the first 10 and the last of 50.
const SEED = 1477776061723855037n;
const REFERENCE = [
  1985237415132408290n,
  2979275885539914483n,
  13511426838097143398n,
  8488337342461049707n,
  15141737807933549159n,
  17093170987380407015n,
  16389528042912955399n,
  13177319091862933652n,
  10841969400225389492n,
  17094824097954834098n,
];
const FIFTIETH = 15419692541594102413n;

describe("splitMix64", () => {
  it("gives the reference implementation's numbers", () => {
    const next = splitMix64(SEED);
    expect(REFERENCE.map(() => next())).to.deep.equal(REFERENCE);
    for (let i = REFERENCE.length; i < 49; i++) next();
    expect(next()).to.equal(FIFTIETH);
  });

  it("counts only the lowest 64 bits of its seed", () => {
    expect(splitMix64(SEED + 2n ** 64n)()).to.equal(REFERENCE[0]);
  });
});
