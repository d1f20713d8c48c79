// What a browser keeps of a reader's work. It may refuse: then it lasts as long as the page.

export function keep(name: string, text: string): void {
  attempt(() => localStorage.setItem(name, text));
}

export function kept(name: string): string | null {
  return attempt(() => localStorage.getItem(name)) ?? null;
}

export function forget(name: string): void {
  attempt(() => localStorage.removeItem(name));
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
