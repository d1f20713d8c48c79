import type { Turn } from "../turned.test";

export const turns: readonly Turn[] = [
  { set: { n: "2", layers: "30", std: "0.5", chains: "1000" } },
];
