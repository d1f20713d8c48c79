import { expect } from "chai";
import { splitMix64 } from "../../src/random/splitMix64";

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
