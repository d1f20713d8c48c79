import { expect } from "chai";

import { chainEnsemble, gelu, generator, mm, normal, sigmoid, tanh } from "../../src/index";

// What `npm run bench` measures to a few per cent is held here to an order of magnitude, so that
// nothing falls unseen: each against a plain loop of the same length in the same process, by the
// processor's time and the least of several rounds, which a slow or busy machine changes alike. The
// limits are ten times what a quiet machine needs; a product must be faster than its loop.
const ROUNDS = 5;
const N = 100_000;

const rng = { generator: generator(1) };
const x = normal(0, 2, [N], rng);
const loop = (f: (x: number) => number) => (): Float64Array => {
  const y = new Float64Array(N);
  for (let i = 0; i < N; i++) y[i] = f(x.data[i]);
  return y;
};

const cases: Record<string, { ours: () => unknown; plain: () => unknown; limit: number }> = {
  "normal of 100,000 numbers, against Math.random": {
    ours: () => normal(0, 1, [N], rng),
    plain: loop(Math.random),
    limit: 6,
  },
  "a chain of 100 matrices, 4 x 4, against loops": {
    ours: () => {
      let M = normal(0, 1, [4, 4], rng);
      for (let i = 0; i < 100; i++) M = mm(M, normal(0, 1, [4, 4], rng));
    },
    plain: plainChain,
    limit: 30,
  },
  "an ensemble of 100 such chains, against loops": {
    ours: () => chainEnsemble({ chains: 100, factors: 100, n: 4, std: 1, ...rng }),
    plain: () => {
      for (let i = 0; i < 100; i++) plainChain();
    },
    limit: 1.5,
  },
  "sigmoid of a tensor, against Math.exp": {
    ours: () => sigmoid(x),
    plain: loop(Math.exp),
    limit: 7,
  },
  "tanh of a tensor, against Math.tanh": { ours: () => tanh(x), plain: loop(Math.tanh), limit: 7 },
  "gelu of a tensor, against Math.exp": {
    ours: () => gelu(x),
    plain: loop(Math.exp),
    limit: 25,
  },
  "a product of matrices, 128 x 128, against three loops": productCase(128),
};

/** 101 matrices of random numbers, multiplied by the loops of a textbook. */
function plainChain(): number[][] {
  const matrix = (entry: (i: number, j: number) => number): number[][] =>
    [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => entry(i, j)));
  let M = matrix(Math.random);
  for (let step = 0; step < 100; step++) {
    const [left, right] = [M, matrix(Math.random)];
    M = matrix((i, j) => {
      let sum = 0;
      for (let k = 0; k < 4; k++) sum += left[i][k] * right[k][j];
      return sum;
    });
  }
  return M;
}

function productCase(n: number): (typeof cases)[string] {
  const [a, b] = [normal(0, 1, [n, n], rng), normal(0, 1, [n, n], rng)];
  const plain = (): Float64Array => {
    const out = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        let sum = 0;
        for (let k = 0; k < n; k++) sum += a.data[i * n + k] * b.data[k * n + j];
        out[i * n + j] = sum;
      }
    return out;
  };
  return { ours: () => mm(a, b), plain, limit: 1 };
}

/** The least time of ours over the least of the plain loop, in turn. */
function ratioOf(ours: () => unknown, plain: () => unknown): number {
  const least = [Infinity, Infinity];
  const calls = [ours, plain].map(callsFor);
  for (let round = 0; round < ROUNDS; round++)
    [ours, plain].forEach((work, i) => {
      least[i] = Math.min(least[i], secondsOf(work, calls[i]));
    });
  return least[0] / least[1];
}

/** So many calls that the clock's steps do not count, once the compiler has seen them. */
function callsFor(work: () => unknown): number {
  const warm = Math.min(...[1, 2, 3].map(() => secondsOf(work, 1)));
  return Math.min(200, Math.max(1, Math.round(0.01 / Math.max(warm, 1e-5))));
}

function secondsOf(work: () => unknown, calls: number): number {
  const before = process.cpuUsage();
  for (let i = 0; i < calls; i++) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 / calls;
}

describe("how fast the library is, to an order of magnitude", () => {
  for (const [name, { ours, plain, limit }] of Object.entries(cases))
    it(`${name}: at most ${limit} times its time`, () => {
      expect(ratioOf(ours, plain)).to.be.below(limit);
    });

  it("twice a limit is seen", () => {
    const { plain, limit } = cases["normal of 100,000 numbers, against Math.random"];
    const slow = (): void => {
      for (let i = 0; i < 2 * limit; i++) plain();
    };
    expect(ratioOf(slow, plain)).to.be.above(limit);
  });
});
