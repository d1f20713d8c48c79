import type { Turn } from "../turned.test";

export const turns: readonly Turn[] = [
  {
    set: { range: "3" },
    says: [/No slope below 0\.01 here: that begins at \|x\| = 4\.585/],
    saysNot: [/vanish under the frame/, /Shaded/],
  },
  { set: { range: "40", points: "2" }, says: [/Both ends vanish/, /samples: 2\)/, /Shaded/] },
  { set: { points: "501" }, says: [/<td>501<\/td><td>yes<\/td><td>0\.25<\/td>/] },
  { set: { far: "700" }, says: [/exactly 0 beyond x = \d\d\.\d/] },
  { set: { far: "33" }, says: [/no step of it is lost yet/], saysNot: [/exactly 0 beyond/] },
  { set: { range: "0" }, stops: /low < high, got 0, 0/ },
  { set: { range: "-4" }, stops: /low < high, got 4, -4/ },
  { set: { points: "0" }, stops: /linspace: .* got 0/ },
  { set: { range: "NaN" }, stops: /NaN/ },
];
