// A function of a million numbers. A reader's session has called others before: six come first.
const COUNT = 1e6;
const BEFORE = ["softplus", "silu", "elu", "softsign", "mish", "hardtanh"];

export const sigmoid = elementwise("sigmoid", 6, {
  NumPy: "1 / (1 + np.exp(-x))",
  PyTorch: "torch.sigmoid(x)",
});

export const tanh = elementwise("tanh", 6, { NumPy: "np.tanh(x)", PyTorch: "torch.tanh(x)" });

export const relu = elementwise("relu", undefined, {
  NumPy: "np.maximum(x, 0)",
  PyTorch: "torch.relu(x)",
});

// NumPy has no error function.
export const gelu = elementwise("gelu", 8, { PyTorch: "torch.nn.functional.gelu(x)" });

function elementwise(name, ratio, python) {
  const works = Object.entries(python).map(([peer, call]) => [
    peer,
    `
rng = np.random.default_rng(1)
x = rng.normal(0, 2, ${COUNT})
${peer === "PyTorch" ? "x = torch.from_numpy(x)" : ""}
work = lambda: ${call}`,
  ]);
  return {
    name,
    lines: [
      {
        what: `${name} of 1,000,000 numbers`,
        value: "cpu",
        unit: "ns each",
        scale: 1e9 / COUNT,
        reach: ratio && { ratio },
      },
    ],
    contenders: {
      "this library": async (use) => {
        const { activations, generator, normal } = await use("activation-notebooks");
        const x = normal(0, 2, [COUNT], { generator: generator(1) });
        for (const other of BEFORE) for (let i = 0; i < 3; i++) activations[other](x);
        const f = activations[name];
        return () => f(x);
      },
      "jax-js": async (use) => {
        const { nn, numpy } = await use("@jax-js/jax");
        const { generator, normal } = await use("activation-notebooks");
        const { data } = normal(0, 2, [COUNT], { generator: generator(1) });
        const x = numpy.array(data, { dtype: numpy.float64 });
        const f = name === "gelu" ? (x) => nn.gelu(x, { approximate: false }) : nn[name];
        return () => (f ?? numpy[name])(x.ref).data();
      },
      ...Object.fromEntries(works),
    },
  };
}
