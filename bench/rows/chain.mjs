// As the article writes it.
export const chain = {
  name: "chain",
  lines: [
    {
      what: "a product of 100 random 4 × 4 matrices",
      value: "cpu",
      unit: "µs",
      scale: 1e6,
      reach: { ratio: 0.4 },
      inHead: true,
    },
  ],
  contenders: {
    "this library": async (use) => {
      const { generator, mm, normal } = await use("activation-notebooks");
      const rng = generator(1);
      return () => {
        let M = normal(0, 1, [4, 4], { generator: rng });
        for (let i = 0; i < 100; i++) M = mm(M, normal(0, 1, [4, 4], { generator: rng }));
        return M;
      };
    },
    // Which draws no normal numbers: d3-random does.
    "ml-matrix": async (use) => {
      const [{ Matrix }, { randomLcg, randomNormal }] = [
        await use("ml-matrix"),
        await use("d3-random"),
      ];
      const random = randomNormal.source(randomLcg(1))(0, 1);
      return () => {
        let M = Matrix.random(4, 4, { random });
        for (let i = 0; i < 100; i++) M = M.mmul(Matrix.random(4, 4, { random }));
        return M;
      };
    },
    NumPy: `
rng = np.random.default_rng(1)
def work():
    M = rng.normal(0, 1, (4, 4))
    for i in range(100):
        M = M @ rng.normal(0, 1, (4, 4))
    return M`,
    PyTorch: `
def work():
    M = torch.normal(0, 1, size=(4, 4))
    for i in range(100):
        M = torch.mm(M, torch.normal(0, 1, size=(4, 4)))
    return M`,
  },
};
