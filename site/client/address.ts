/** Puts the page's own address where a citation names it. */
export function showAddress(): void {
  const address = location.origin + location.pathname;
  for (const place of document.querySelectorAll<HTMLElement>("[data-address]"))
    place.textContent = place.dataset.address!.replace("%", () => address);
}
