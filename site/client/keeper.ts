// What a browser keeps of a reader's work. It may refuse: then it lasts as long as the page.

// Other pages of the same host, and all pages from a disk, keep theirs in the same place.
const PREFIX = "activation-notebooks ";

export function keep(name: string, text: string): void {
  attempt(() => localStorage.setItem(PREFIX + name, text));
}

export function kept(name: string): string | null {
  return attempt(() => localStorage.getItem(PREFIX + name)) ?? null;
}

export function forget(name: string): void {
  attempt(() => localStorage.removeItem(PREFIX + name));
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
