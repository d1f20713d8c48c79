/**
 * Calls `to` with each place of a pointer that was put down on the element, and `end` when it is lifted, or taken
 * away by the browser, which scrolls ("pointercancel").
 */
export function dragged(
  element: HTMLElement,
  to: (event: PointerEvent, from: PointerEvent) => void,
  end: (event: PointerEvent) => void = () => undefined,
): void {
  element.addEventListener("pointerdown", (from) => {
    if (from.button !== 0) return;
    element.setPointerCapture(from.pointerId);
    const move = (event: PointerEvent): void => to(event, from);
    element.addEventListener("pointermove", move);
    const stop = (event: PointerEvent): void => {
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointercancel", stop);
      element.removeEventListener("pointerup", stop);
      end(event);
    };
    element.addEventListener("pointerup", stop);
    element.addEventListener("pointercancel", stop);
  });
}

/** How far an arrow key goes to the right, and up; null for other keys. */
export function arrow({ key, shiftKey }: KeyboardEvent): [right: number, up: number] | null {
  const step = shiftKey ? 5 : 1;
  if (key === "ArrowRight") return [step, 0];
  if (key === "ArrowLeft") return [-step, 0];
  if (key === "ArrowUp") return [0, step];
  if (key === "ArrowDown") return [0, -step];
  if (key === "PageUp") return [0, 10];
  return key === "PageDown" ? [0, -10] : null;
}
