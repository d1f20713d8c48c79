const COUNT = 1e6;

export const normals = {
  name: "normals",
  lines: [
    {
      what: "1,000,000 normal numbers",
      value: "cpu",
      unit: "ns each",
      scale: 1e9 / COUNT,
      reach: { ratio: 0.5 },
    },
  ],
  contenders: {
    "this library": async (use) => {
      const { generator, normal } = await use("activation-notebooks");
      const rng = generator(1);
      return () => normal(0, 1, [COUNT], { generator: rng });
    },
    "d3-random": async (use) => {
      const { randomLcg, randomNormal } = await use("d3-random");
      const draw = randomNormal.source(randomLcg(1))(0, 1);
      return () => {
        const out = new Float64Array(COUNT);
        for (let i = 0; i < COUNT; i++) out[i] = draw();
        return out;
      };
    },
    NumPy: `
rng = np.random.default_rng(1)
work = lambda: rng.normal(0, 1, ${COUNT})`,
    PyTorch: `
work = lambda: torch.normal(0, 1, size=(${COUNT},))`,
  },
};
