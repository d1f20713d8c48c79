const COUNT = 1e6;

export const uniforms = {
  name: "uniforms",
  lines: [
    {
      what: "1,000,000 uniform numbers",
      value: "cpu",
      unit: "ns each",
      scale: 1e9 / COUNT,
    },
  ],
  contenders: {
    "this library": async (use) => {
      const { generator, uniform } = await use("activation-notebooks");
      const rng = generator(1);
      return () => uniform(-1, 1, [COUNT], { generator: rng });
    },
    "d3-random": async (use) => {
      const { randomLcg, randomUniform } = await use("d3-random");
      const draw = randomUniform.source(randomLcg(1))(-1, 1);
      return () => {
        const out = new Float64Array(COUNT);
        for (let i = 0; i < COUNT; i++) out[i] = draw();
        return out;
      };
    },
    NumPy: `
rng = np.random.default_rng(1)
work = lambda: rng.uniform(-1, 1, ${COUNT})`,
    PyTorch: `
work = lambda: torch.empty(${COUNT}).uniform_(-1, 1)`,
  },
};
