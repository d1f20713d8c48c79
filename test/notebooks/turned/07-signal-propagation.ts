import type { Turn } from "../turned.test";

export const turns: readonly Turn[] = [
  {
    set: { activation: "relu", weightStd: "1", biasStd: "0", width: "64", depth: "20" },
    says: [/ReLU at 1: c → 1/, /of 24 networks of ReLU layers, 20 deep and 64 wide/],
    saysNot: [/networks of tanh layers/, /tanh at 1\.5/],
  },
  {
    set: { activation: "gelu", weightStd: "2", width: "32", depth: "12", nets: "3" },
    says: [/networks of GELU layers/, /GELU at 2, bias 0\.1/, /too few to judge/],
  },
  {
    set: { activation: "sigmoid", weightStd: "12", biasStd: "3", width: "64", depth: "10" },
    says: [/sigmoid at 12, bias 3/, /networks of sigmoid layers/],
  },
  { set: { depth: "1", width: "8" }, says: [/of 1 layers/, /Over 1 layers/] },
  {
    set: { width: "1", depth: "5", nets: "1" },
    says: [/tanh layers 1 wide/, /4 networks a dot, of 1 and 4 layers/, /2 networks \(band/],
  },
  {
    set: { width: "300", depth: "150", nets: "1" },
    says: [/layers 300 wide/, /1 networks 128 units/, /64 wide, with cures/, /of 25 and 99 layers/],
  },
  { set: { width: "4", depth: "1000", nets: "2" }, says: [/to layer|in layer 2000/] },
  { set: { weightStd: "0", biasStd: "0", width: "16", depth: "6" }, stops: /lets nothing through/ },
  { set: { width: "64", depth: "30", nets: "8", seed: "7" }, says: [/tanh layers 64 wide/] },
  { set: { depth: "NaN" }, stops: /depth must be 1, 2, ..., got NaN/ },
  { set: { width: '"wide"' }, stops: /width must be/ },
  { set: { weightStd: "-1" }, stops: /weightStd: 0 to 100, got -1/ },
  { set: { biasStd: "NaN" }, stops: /biasStd: 0 to 100/ },
  { set: { width: "9000" }, stops: /depth times width squared/ },
];
