import type { Turn } from "../turned.test";

export const turns: readonly Turn[] = [{ set: { range: "2" } }];
