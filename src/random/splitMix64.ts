/**
 * A source of 64-bit integers that never repeats one in 2⁶⁴ draws, whatever the seed: it turns
 * nearby seeds into states that have nothing in common.
 *
 * @param seed any integer; its lowest 64 bits count.
 * @example
 * const next = splitMix64(1477776061723855037n);
 * next() // 1985237415132408290n
 *
 * Source: Steele, Lea & Flood 2014, "Fast splittable pseudorandom number generators", OOPSLA,
 * in Vigna's form, https://prng.di.unimi.it/splitmix64.c.
 */
export function splitMix64(seed: bigint): () => bigint {
  let state = uint64(seed);
  return () => {
    state = uint64(state + 0x9e3779b97f4a7c15n);
    let mixed = state;
    mixed = uint64((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
    mixed = uint64((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    return mixed ^ (mixed >> 31n);
  };
}

function uint64(integer: bigint): bigint {
  return BigInt.asUintN(64, integer);
}
