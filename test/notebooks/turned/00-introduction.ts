import type { Turn } from "../turned.test";

export const turns: readonly Turn[] = [
  { set: { range: "2" }, says: [/Four panels from x = −2 to 2/] },
  { set: { range: "0.5" } },
  { set: { range: "1000" } },
  { set: { range: "0" }, stops: /range must be positive, got 0/ },
  { set: { range: "NaN" }, stops: /range must be positive, got NaN/ },
  { set: { seed: "7", width: "1" } },
  { set: { width: "1000" } },
  { set: { width: "0" }, stops: /normal: / },
  { set: { n: "0" }, says: [/0 hidden ReLUs has 0 corners/] },
  { set: { n: "1" }, says: [/1 hidden ReLU has 1 corner:/], saysNot: [/1 corners|1 hidden ReLUs/] },
  { set: { n: "50" }, says: [/50 hidden ReLUs has 50 corners/] },
  { set: { n: "-1" }, stops: /n must be a whole number from 0 to 1000, got -1/ },
  { set: { n: "1.5" }, stops: /n must be a whole number from 0 to 1000, got 1\.5/ },
];
