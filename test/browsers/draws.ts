import type * as activationNotebooks from "../../src/index";

/** Of each seed a number made of all bits of its draws. Its text runs in a cell as well: it uses nothing else. */
export function draws(library: typeof activationNotebooks): Record<string, string> {
  const { generator, normal, uniform } = library;
  const hash = (values: Iterable<number>): string => {
    const words = new Uint32Array(Float64Array.from(values).buffer);
    return words
      .reduce((sum, word) => Math.imul(sum ^ word, 16777619) >>> 0, 2166136261)
      .toString();
  };
  const of = (seed: number): string[] => {
    const [raw, even, bell] = [0, 1, 2].map(() => generator(seed));
    return [
      hash(Array.from({ length: 4000 }, () => raw())),
      hash(uniform(-1, 3, [4000], { generator: even }).data),
      hash(normal(1, 0.5, [4000], { generator: bell }).data),
    ];
  };
  const seeds = [0, 1, 42, 2 ** 53 - 1];
  return Object.fromEntries(seeds.map((seed) => [seed, of(seed).join(" ")]));
}
