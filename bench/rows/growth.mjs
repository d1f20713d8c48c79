// How the time of this library grows: the power of a size, fitted to five of them, each twice the one before.
import { exponentOf } from "../numbers.mjs";

const sizes = (first) => [1, 2, 4, 8, 16].map((factor) => factor * first);

/** What grows, how it should, and what is timed at each size. */
const laws = {
  depth: {
    what: "growth with depth, 64 gradients through layers of 64",
    sizes: sizes(5),
    exponent: 1,
    work({ generator, linear, normal, sequential, tanh }, depth) {
      const rng = { generator: generator(1) };
      const layer = () => [linear(64, 64, rng), tanh];
      const net = sequential(...Array.from({ length: depth }, layer).flat());
      const x = normal(0, 1, [64, 64], rng);
      return () => net(x).sum().backward();
    },
  },
  width: {
    what: "growth with width, a product of two matrices",
    sizes: sizes(32),
    exponent: 3,
    work({ generator, mm, normal }, width) {
      const rng = { generator: generator(1) };
      const [a, b] = [1, 2].map(() => normal(0, 1, [width, width], rng));
      return () => mm(a, b);
    },
  },
  points: {
    what: "growth with points, GELU and its slope",
    sizes: sizes(10_000),
    exponent: 1,
    work({ gelu, generator, normal, onesLike, tensor }, points) {
      const { data } = normal(0, 1, [points], { generator: generator(1) });
      const x = tensor(data, { requiresGrad: true });
      return () => gelu(x).backward(onesLike(x));
    },
  },
  factors: {
    what: "growth with factors, a product of random 4 × 4 matrices",
    sizes: sizes(250),
    exponent: 1,
    work({ generator, matrixChain }, factors) {
      const options = { n: 4, factors, generator: generator(1) };
      return () => {
        let size = 0;
        for (const { logNorm } of matrixChain(options)) size = logNorm;
        return size;
      };
    },
  },
};

const names = Object.keys(laws);

export const growth = {
  name: "growth",
  rounds: 5,
  lines: names.map((name) => ({
    what: laws[name].what,
    value: (turn) => exponentOf(laws[name].sizes.map((size) => [size, turn[`${name} ${size}`]])),
    unit: "power",
    reach: { exponent: laws[name].exponent },
  })),
  contenders: {
    "this library": async (use) => {
      const library = await use("activation-notebooks");
      const works = names.flatMap((name) =>
        laws[name].sizes.map((size) => [`${name} ${size}`, laws[name].work(library, size)]),
      );
      return Object.fromEntries(works);
    },
  },
};
