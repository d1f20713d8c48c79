import type { Turn } from "../turned.test";

export const turns: readonly Turn[] = [
  { set: { depth: "5", width: "16" }, says: [/5 layers of 16 units/], saysNot: [/✓/] },
  { set: { depth: "1", width: "1" }, says: [/1 layers of 1 units/] },
  {
    set: { width: "4", nets: "40" },
    says: [
      /in layer 1, of 40 of each kind: \d\d \(ReLU at 1\)/,
      /sigmoid at 15 falls/,
      /<td>ReLU at 1<\/td><td>0<\/td>/,
    ],
    saysNot: [/sigmoid at 15 rises/],
  },
  {
    set: { depth: "300", width: "8", mine: "sigmoid", weightStd: "10.15" },
    says: [/sigmoid at 10\.15/],
    saysNot: [/tanh at 1\.5/],
  },
  {
    set: { depth: "12", width: "64", nets: "5", mine: "relu", weightStd: "2" },
    says: [/ReLU at 2: q grows/, /ReLU at 2 rises/],
  },
  {
    set: { depth: "3", width: "9", weightStd: "0" },
    says: [/of 10 of each kind: 10 \(tanh at 0\)/],
  },
  { set: { steps: "1", nets: "1", width: "16" }, says: [/After 1 steps the error is/] },
  { set: { steps: "0", width: "16" }, stops: /steps must be an integer from 1 to 400, got 0/ },
  { set: { weightStd: "-1" }, stops: /std|standard deviation|weightStd/i },
  { set: { depth: "NaN" }, stops: /depth must be/ },
  { set: { width: "2000" }, stops: /depth times width squared/ },
];
