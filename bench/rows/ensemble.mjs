// NumPy and PyTorch multiply all chains at a time.
const [CHAINS, FACTORS, BETWEEN] = [10_000, 100, 12];

export const ensemble = {
  name: "ensemble",
  lines: [
    {
      what: "10,000 such products, renormalised",
      value: "cpu",
      unit: "ms",
      scale: 1e3,
      reach: { ratio: 0.5 },
    },
  ],
  contenders: {
    "this library": async (use) => {
      const { chainEnsemble, generator } = await use("activation-notebooks");
      const rng = generator(1);
      const options = { chains: CHAINS, factors: FACTORS, n: 4, std: 1, generator: rng };
      return () => chainEnsemble(options);
    },
    NumPy: `
rng = np.random.default_rng(1)
def work():
    P = rng.normal(0, 1, (${CHAINS}, 4, 4))
    size = np.zeros((${CHAINS}, 1, 1))
    for k in range(1, ${FACTORS}):
        if k % ${BETWEEN} == 0:
            length = np.linalg.norm(P, axis=(1, 2), keepdims=True)
            size += np.log(length)
            P /= length
        P = P @ rng.normal(0, 1, (${CHAINS}, 4, 4))
    return size.ravel() + np.log(np.linalg.norm(P, axis=(1, 2)))`,
    PyTorch: `
def work():
    P = torch.normal(0, 1, size=(${CHAINS}, 4, 4))
    size = torch.zeros(${CHAINS}, 1, 1)
    for k in range(1, ${FACTORS}):
        if k % ${BETWEEN} == 0:
            length = torch.linalg.matrix_norm(P, keepdim=True)
            size += length.log()
            P /= length
        P = torch.bmm(P, torch.normal(0, 1, size=(${CHAINS}, 4, 4)))
    return size.ravel() + torch.linalg.matrix_norm(P).log()`,
  },
};
