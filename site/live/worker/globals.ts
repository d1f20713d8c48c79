interface Accessor {
  get(): unknown;
  set(value: unknown): void;
}

/** What the names of cells stand for now. */
const declared = new Map<string, Accessor>();
/** The names of each cell that has run. */
const namesOf = new Map<string, object>();

/** Lets the global scope have a cell's names, or gives those that it has another meaning. */
export function declareGlobally(cell: string, accessors: object): void {
  namesOf.set(cell, accessors);
  declare(accessors);
}

/** As if these cells had run just now: of two that declare one name, the later has it. */
export function declareAgain(cells: readonly string[]): void {
  for (const cell of cells) declare(namesOf.get(cell) ?? {});
}

/**
 * The global scope itself is changed once a name only: in Safari whatever uses a global scope whose accessors are
 * replaced, as `Math.sqrt` does, is twenty times slower from then on.
 */
function declare(accessors: object): void {
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
