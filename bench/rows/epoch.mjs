// One epoch of the digits by plain gradient descent.
const [DEPTH, WIDTH, BATCH, RATE] = [10, 64, 64, 0.01];
const torchName = { tanh: "Tanh", relu: "ReLU", sigmoid: "Sigmoid" };

export const epoch = {
  name: "epoch",
  lines: Object.keys(torchName).map((name) => ({
    what: `an epoch of the digits, 10 layers of 64, ${name}`,
    value: name,
    unit: "ms",
    scale: 1e3,
    reach: { ratio: 2.5 },
    inHead: name === "tanh",
  })),
  contenders: {
    "this library": async (use) => {
      const library = await use("activation-notebooks");
      const works = Object.keys(torchName).map((name) => [name, epochOf(library, name)]);
      return Object.fromEntries(works);
    },
    // Only tanh: its compiler takes long.
    "jax-js": async (use) => {
      const { digits } = await use("activation-notebooks");
      return { tanh: epochOfJax(await use("@jax-js/jax"), digits()) };
    },
    PyTorch: `
images = 1797
x, y = torch.rand(images, 64), torch.randint(0, 10, (images,))

def epoch_of(function):
    layers, fan_in = [], 64
    for _ in range(${DEPTH}):
        layers += [torch.nn.Linear(fan_in, ${WIDTH}), function()]
        fan_in = ${WIDTH}
    net = torch.nn.Sequential(*layers, torch.nn.Linear(fan_in, 10))
    optimizer = torch.optim.SGD(net.parameters(), lr=${RATE})
    def epoch():
        for places in torch.randperm(images).split(${BATCH}):
            optimizer.zero_grad()
            torch.nn.functional.cross_entropy(net(x[places]), y[places]).backward()
            optimizer.step()
    return epoch

work = {${Object.entries(torchName).map(([name, torch]) => `"${name}": epoch_of(torch.nn.${torch})`)}}`,
  },
};

function epochOf(library, name) {
  const { activations, digits, generator, linear, sequential, sgd, train } = library;
  const { images, labels } = digits();
  const data = { images: images.div(16), labels };
  const rng = { generator: generator(1) };
  const hidden = Array.from({ length: DEPTH }, (_, i) => [
    linear(i === 0 ? 64 : WIDTH, WIDTH, rng),
    activations[name],
  ]);
  const net = sequential(...hidden.flat(), linear(WIDTH, 10, rng));
  const optimizer = sgd(net.parameters, { lr: RATE });
  return () => train(net, data, { optimizer, epochs: 1, batchSize: BATCH, ...rng });
}

/** Its arrays are handed over: who uses one again says .ref. */
function epochOfJax({ grad, jit, nn, numpy }, { images, labels }) {
  const array = (numbers, shape) =>
    numpy.array(Float64Array.from(numbers), { dtype: numpy.float64 }).reshape(shape);
  const drawn = (rows, columns) => {
    const numbers = Float64Array.from({ length: rows * columns }, () => 2 * Math.random() - 1);
    return array(numbers, [rows, columns]).div(Math.sqrt(rows));
  };
  const widths = [64, ...Array(DEPTH).fill(WIDTH), 10];
  const layers = widths.slice(1).flatMap((width, i) => [drawn(widths[i], width), drawn(1, width)]);
  const loss = (parameters, x, y) => {
    for (let i = 0; i < parameters.length; i += 2) {
      const h = numpy.matmul(x, parameters[i]).add(parameters[i + 1]);
      x = i < parameters.length - 2 ? numpy.tanh(h) : h;
    }
    return nn
      .logSoftmax(x)
      .mul(y)
      .sum()
      .mul(-1 / BATCH);
  };
  const step = jit((parameters, x, y) => {
    const slopes = grad(loss)(
      parameters.map((parameter) => parameter.ref),
      x,
      y,
    );
    return parameters.map((parameter, i) => parameter.sub(slopes[i].mul(RATE)));
  });
  const batches = Array.from({ length: Math.floor(labels.length / BATCH) }, (_, k) => {
    const places = Array.from({ length: BATCH }, (_, i) => k * BATCH + i);
    const pixels = places.flatMap((i) => [...images.data.subarray(64 * i, 64 * (i + 1))]);
    const hot = places.flatMap((i) => Array.from({ length: 10 }, (_, d) => +(labels[i] === d)));
    return [array(pixels, [BATCH, 64]).div(16), array(hot, [BATCH, 10])];
  });
  let parameters = layers;
  return async () => {
    for (const [x, y] of batches) parameters = step(parameters, x.ref, y.ref);
    await parameters[0].ref.data();
  };
}
