import type { Turn } from "../turned.test";

export const turns: readonly Turn[] = [
  { set: { depth: "3", width: "16", epochs: "2" }, says: [/The loss of 3 layers of 16 ReLU/] },
  {
    set: { depth: "1", width: "1", epochs: "1" },
    says: [/A factor takes two layers/, /Six networks of 1 layers/, /no network with these/],
  },
  {
    set: { mine: "tanh", start: '"xavier"', depth: "5", epochs: "2" },
    says: [/5 layers of 64 tanh units/, /\(xavier\)/, /5 layers, tanh, xavier, rate/],
  },
  {
    set: { mine: "sigmoid", start: "4", depth: "4", epochs: "1", seed: "7" },
    says: [/4 layers of 64 sigmoid units/, /\(4\)/, /no network with these/],
  },
  { set: { rate: "1e150", depth: "2", epochs: "1" }, says: [/which diverged/] },
  { set: { depth: "200", width: "4", epochs: "1" }, says: [/of 200 layers/, /of 20 layers/] },
  { set: { mine: "gelu", start: "0", depth: "2", epochs: "1" }, says: [/\(0\)/] },
  { set: { examples: "64", depth: "2", epochs: "1" }, says: [/The loss of 2 layers/] },
  { set: { examples: "63" }, stops: /examples must be from 64 to 1197, got 63/ },
  { set: { examples: "1198" }, stops: /examples must be/ },
  { set: { depth: "1000", epochs: "20" }, stops: /depth times epochs times width squared/ },
  { set: { depth: "NaN" }, stops: /depth must be 1, 2, ..., got NaN/ },
  { set: { width: '"64"' }, stops: /width must be/ },
  { set: { rate: "-0.1" }, stops: /rate must be > 0, got -0.1/ },
  { set: { start: '"glorot"', epochs: "1" }, stops: /initialisation must be .* got "glorot"/ },
  { set: { seed: "0.5" }, stops: /seed must be an integer/ },
];
