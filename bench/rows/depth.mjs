// Every weight's gradient in a deep net of tanh.
const [DEPTH, WIDTH, BATCH] = [100, 256, 64];

export const depth = {
  name: "depth",
  lines: [
    {
      what: "100 layers of 256, 64 inputs, there and back",
      value: "cpu",
      unit: "ms",
      scale: 1e3,
      reach: { ratio: 3.5 },
    },
  ],
  contenders: {
    "this library": async (use) => {
      const { generator, linear, normal, sequential, sgd, tanh } =
        await use("activation-notebooks");
      const rng = { generator: generator(1) };
      const layer = () => [linear(WIDTH, WIDTH, { bias: false, ...rng }), tanh];
      const net = sequential(...Array.from({ length: DEPTH }, layer).flat());
      const { zeroGrad } = sgd(net.parameters, { lr: 0.1 });
      const x = normal(0, 1, [BATCH, WIDTH], rng);
      return () => {
        zeroGrad();
        net(x).sum().backward();
      };
    },
    PyTorch: `
layers = [layer for _ in range(${DEPTH}) for layer in
          [torch.nn.Linear(${WIDTH}, ${WIDTH}, bias=False), torch.nn.Tanh()]]
net = torch.nn.Sequential(*layers)
x = torch.normal(0, 1, size=(${BATCH}, ${WIDTH}))
def work():
    net.zero_grad()
    net(x).sum().backward()`,
  },
};
