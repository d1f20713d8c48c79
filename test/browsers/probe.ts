/** What the first script of a page notes, in `troubles`: its text runs there. */
export function probe(): void {
  const troubles: string[] = [];
  Object.assign(globalThis, { troubles });
  const note = (...words: unknown[]): void => void troubles.push(words.join(" "));
  addEventListener(
    "error",
    ({ message, target }) => {
      const { src, href } = target as HTMLImageElement & HTMLLinkElement;
      note("error", message ?? src ?? href);
    },
    true, // what does not load tells only itself
  );
  addEventListener("unhandledrejection", ({ reason }) => note("rejection", reason));
  document.addEventListener("securitypolicyviolation", (event) =>
    note("policy", event.violatedDirective, event.blockedURI, event.sourceFile),
  );
  for (const kind of ["error", "warn"] as const) {
    const usual = console[kind];
    console[kind] = (...words: unknown[]) => {
      note(kind, ...words);
      usual(...words);
    };
  }
}
