/** Arrow keys lead from a field into the list of links below it, along it, and back; Enter in the field follows the first. */
export function startListKeys(input: HTMLInputElement, list: HTMLElement): void {
  const links = (): HTMLAnchorElement[] => [...list.querySelectorAll("a")];
  input.addEventListener("keydown", (event) => {
    const [first] = links();
    // While Chinese is typed, Enter and arrows belong to that.
    if (!first || event.isComposing) return;
    if (event.key === "ArrowDown") first.focus();
    else if (event.key === "ArrowUp") links().at(-1)!.focus();
    else if (event.key === "Enter") first.click();
    else return;
    event.preventDefault();
  });
  list.addEventListener("keydown", (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      (all[next] ?? input).focus();
    } else if (event.key.length === 1 && event.key !== " ") input.focus(); // and types it there
  });
}
