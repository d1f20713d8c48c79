interface Accessor {
  get(): unknown;
  set(value: unknown): void;
}

/** What the names of cells stand for now. */
const declared = new Map<string, Accessor>();

/**
 * Lets the global scope have a cell's names, or gives those that it has another meaning. It is itself changed
 * once a name only: in Safari whatever uses a global scope whose accessors are replaced, as `Math.sqrt` does,
 * is twenty times slower from then on.
 */
export function declareGlobally(accessors: object): void {
  for (const [name, own] of Object.entries(Object.getOwnPropertyDescriptors(accessors))) {
    const { get, set } = own as Accessor;
    const known = declared.get(name);
    if (known && Object.hasOwn(globalThis, name)) {
      Object.assign(known, { get, set });
      continue;
    }
    const now = { get, set };
    declared.set(name, now);
    Object.defineProperty(globalThis, name, {
      get: () => now.get(),
      set: (value) => now.set(value),
      configurable: true,
      enumerable: true,
    });
  }
}
