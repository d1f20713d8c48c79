import type { Turn } from "../turned.test";

export const turns: readonly Turn[] = [{ set: { depth: "5", width: "16" } }];
