import type { Turn } from "../turned.test";

export const turns: readonly Turn[] = [
  { set: { range: "0.5" } },
  { set: { range: "0" }, stops: /range must be positive, got 0/ },
  { set: { points: "101" }, says: [/0 is one of them/], saysNot: [/too high/] },
  { set: { points: "2" }, says: [/at 0 it is 1\.5 too high/] },
  { set: { points: "1" }, stops: /points must be at least 2, got 1/ },
  { set: { step: "1" }, says: [/Of 16 inputs 7 have slope 1/] },
  { set: { step: "0.25" }, says: [/Of 64 inputs 31 have slope 1/] },
  { set: { step: "0" }, stops: /step must be from 0\.01 to 4, got 0/ },
  { set: { step: "-1" }, stops: /step must be from 0\.01 to 4, got -1/ },
  { set: { step: "NaN" }, stops: /step must be from 0\.01 to 4, got NaN/ },
];
