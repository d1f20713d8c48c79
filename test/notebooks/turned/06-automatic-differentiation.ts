import type { Turn } from "../turned.test";

const few = { graphs: "20", size: "3" };

export const turns: readonly Turn[] = [
  {
    set: { ...few, w: "20", x: "-1234.5678" },
    says: [/two parts, 1 \+ 0: around/, /x: value −1235/],
    saysNot: [/0\.0000/],
  },
  { set: { ...few, w: "20" }, says: [/two parts, 1 \+ 3\.71·10⁻⁶: around/] },
  {
    set: { ...few, w: "1e6", x: "0", point: "-0.5" },
    says: [/two parts, 1 \+ 2\.35·10⁵: around/, /sigmoid at −0\.5/],
  },
  { set: { ...few, w: "-1e6", f: "tanh", point: "0" }, says: [/No step is best here: a value/] },
  { set: { ...few, w: "0", b: "0", f: "relu" }, says: [/two parts, 1 \+ 0: /, /does not bend/] },
  { set: { w: "NaN" }, stops: /w, x and b must be finite numbers, got NaN/ },
  { set: { ...few, f: "relu", point: "0" }, stops: /point must be where relu has a slope/ },
  {
    set: { graphs: "1", size: "1", seed: "8" },
    says: [/Random functions, 1 in number/, /too few/],
  },
  { set: { graphs: "0", size: "16" }, stops: /graphs must be an integer from 1 to 10000, got 0/ },
  { set: { size: "17" }, stops: /size must be an integer from 1 to 16, got 17/ },
  { set: { seed: "-1" }, stops: /seed must be an integer/ },
  { set: { seed: "1.5" }, stops: /seed must be an integer/ },
  { set: { seed: "NaN" }, stops: /seed must be an integer/ },
];
