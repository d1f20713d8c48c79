import type { Turn } from "../turned.test";

export const turns: readonly Turn[] = [
  {
    set: { n: "2", layers: "30", std: "0.5", chains: "1000" },
    says: [/31 matrices of 2 × 2 numbers/, /31 matrices of 2 × 2, σ/, /set these to compare/],
    saysNot: [/printed by/, /dots: printed runs/, /101/, /4 × 4 matrices/],
  },
  { set: { n: "1", layers: "1", chains: "1" }, says: [/2 matrices of 1 × 1/], saysNot: [/s₂/] },
  { set: { n: "10", layers: "20", chains: "300" }, says: [/Some singular values/] },
  { set: { layers: "0", chains: "200" }, says: [/1 matrices of 4 × 4/], saysNot: [/printed by/] },
  { set: { layers: "1000", chains: "100" }, says: [/1001 matrices of 4 × 4/] },
  {
    set: { std: "0.5724", chains: "200" },
    says: [/32 bits last for|does not grow/],
    saysNot: [/printed by/],
  },
  { set: { std: "0" }, stops: /std must be a finite number above 0, got 0/ },
  { set: { std: "-1" }, stops: /std must be/ },
  { set: { std: "NaN" }, stops: /std must be/ },
  { set: { std: '"1"' }, stops: /std must be/ },
  { set: { n: "0" }, stops: /n must be an integer/ },
  { set: { layers: "NaN" }, stops: /layers must be an integer/ },
  { set: { chains: "0" }, stops: /chains must be an integer/ },
];
