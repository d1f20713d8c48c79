// A million independent numbers of a law.
const COUNT = 1e6;

/** A row of a law: its draws by each contender, those of d3-random from a source in the range [0, 1). */
const draws = (name, what, { reach, ours, d3, numpy, torch }) => ({
  name,
  lines: [{ what, value: "cpu", unit: "ns each", scale: 1e9 / COUNT, reach }],
  contenders: {
    "this library": async (use) => {
      const library = await use("activation-notebooks");
      const rng = { generator: library.generator(1) };
      return () => ours(library, [COUNT], rng);
    },
    "d3-random": async (use) => {
      const random = await use("d3-random");
      const draw = d3(random, random.randomLcg(1));
      return () => {
        const out = new Float64Array(COUNT);
        for (let i = 0; i < COUNT; i++) out[i] = draw();
        return out;
      };
    },
    NumPy: `rng = np.random.default_rng(1)\nwork = lambda: rng.${numpy}`,
    PyTorch: `work = lambda: torch.${torch}`,
  },
});

export const normals = draws("normals", "1,000,000 normal numbers", {
  reach: { ratio: 0.5 },
  ours: ({ normal }, shape, rng) => normal(0, 1, shape, rng),
  d3: ({ randomNormal }, source) => randomNormal.source(source)(0, 1),
  numpy: `normal(0, 1, ${COUNT})`,
  torch: `normal(0, 1, size=(${COUNT},))`,
});

export const uniforms = draws("uniforms", "1,000,000 uniform numbers", {
  ours: ({ uniform }, shape, rng) => uniform(-1, 1, shape, rng),
  d3: ({ randomUniform }, source) => randomUniform.source(source)(-1, 1),
  numpy: `uniform(-1, 1, ${COUNT})`,
  torch: `empty(${COUNT}).uniform_(-1, 1)`,
});
