/** Puts the page's own address where a citation names it; a page from a disk has none. */
export function showAddress(): void {
  if (location.protocol === "file:") return;
  const address = location.origin + location.pathname;
  for (const place of document.querySelectorAll<HTMLElement>("[data-address]"))
    place.textContent = place.dataset.address!.replace("%", () => address);
}
