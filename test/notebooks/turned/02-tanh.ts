import type { Turn } from "../turned.test";

export const turns: readonly Turn[] = [
  {
    set: { range: "1" },
    says: [/They meet at \|x\| = 1\.663, outside this figure/],
    saysNot: [/vanish under the frame/, /tanh is flatter/],
  },
  { set: { range: "50" }, says: [/Both ends vanish/, /tanh is flatter/] },
  { set: { points: "101" }, says: [/samples: 101/] },
  { set: { points: "1" }, says: [/samples: 1\)/] },
  { set: { range: "0" }, stops: /low < high, got 0, 0/ },
  { set: { range: "-10" }, stops: /low < high, got 10, -10/ },
  { set: { points: "2.5" }, stops: /linspace: .* got 2\.5/ },
  { set: { range: "NaN" }, stops: /NaN/ },
];
