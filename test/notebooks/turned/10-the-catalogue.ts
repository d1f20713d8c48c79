import type { Turn } from "../turned.test";

export const turns: readonly Turn[] = [{ set: { seed: "8" } }];
