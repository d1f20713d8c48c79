/** Puts each table into a frame of its own: a wide one scrolls there and leaves the page where it is. */
export function frameTables(fragment: DocumentFragment): void {
  for (const table of fragment.querySelectorAll("table")) {
    const frame = table.ownerDocument.createElement("div");
    frame.className = "scroll";
    table.replaceWith(frame);
    frame.append(table);
  }
}
