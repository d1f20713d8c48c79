const N = 256;

export const product = {
  name: "product",
  lines: [
    {
      what: "a product of 256 × 256 matrices",
      value: "cpu",
      unit: "ms",
      scale: 1e3,
      reach: { ratio: 4 },
      inHead: true,
    },
  ],
  contenders: {
    "this library": async (use) => {
      const { generator, mm, normal } = await use("activation-notebooks");
      const rng = { generator: generator(1) };
      const [a, b] = [normal(0, 1, [N, N], rng), normal(0, 1, [N, N], rng)];
      return () => mm(a, b);
    },
    "ml-matrix": async (use) => {
      const { Matrix } = await use("ml-matrix");
      const [a, b] = [Matrix.random(N, N), Matrix.random(N, N)];
      return () => a.mmul(b);
    },
    "jax-js": async (use) => {
      const { numpy } = await use("@jax-js/jax");
      const numbers = () => Float64Array.from({ length: N * N }, Math.random);
      const matrix = () => numpy.array(numbers(), { dtype: numpy.float64 }).reshape([N, N]);
      const [a, b] = [matrix(), matrix()];
      return () => numpy.matmul(a.ref, b.ref).data();
    },
    NumPy: `
rng = np.random.default_rng(1)
a, b = rng.normal(0, 1, (2, ${N}, ${N}))
work = lambda: a @ b`,
    PyTorch: `
a, b = torch.normal(0, 1, size=(2, ${N}, ${N}))
work = lambda: torch.mm(a, b)`,
  },
};
