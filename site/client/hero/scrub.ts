import { element } from "../../live/element";
import { arrow, dragged } from "./drag";
import { moved, scales, within, type Turned } from "./setting";
import type { Actions, Part } from "./state";

// Pixels from one place of the scale to the next, and those that a click may tremble.
const PIXELS = 4;
const TREMBLE = 3;

/** Makes a number of the sentence one to drag, to turn by arrow keys and to type. */
export function scrubbed(
  place: HTMLElement,
  key: Turned,
  label: string,
  { now, turn }: Actions,
): Part {
  const scale = scales[key];
  const field = fieldOf(key, label);
  const value = (): number => now().setting[key];
  const show = (): void => {
    field.value = scale.textOf(value());
    field.setAttribute("aria-valuenow", field.value);
  };
  field.addEventListener("keydown", (event) => {
    const up = arrow(event)?.[1];
    if (!up) return;
    event.preventDefault();
    turn({ [key]: moved(scale, value(), up) });
  });
  field.addEventListener("change", () => {
    const typed = within(scale, Number.parseFloat(field.value.replace(",", ".")));
    if (typed === null || typed === value()) show();
    else turn({ [key]: typed });
  });
  scrub(field, value, (start, by) => turn({ [key]: moved(scale, start, by) }));
  place.replaceWith(field);
  let shown = NaN;
  return ({ setting }) => {
    // What is typed meanwhile stays.
    if (setting[key] !== shown) show();
    shown = setting[key];
  };
}

function fieldOf(key: Turned, label: string): HTMLInputElement {
  const [low, high] = scales[key].ends.map(String);
  return element("input", {
    ...{ class: "scrub", role: "spinbutton", inputmode: "decimal", autocomplete: "off" },
    ...{ "data-scrub": key, "aria-label": label, "aria-valuemin": low, "aria-valuemax": high },
  });
}

/** Calls `to` with the value before a drag and how many places it went; a click marks the digits. */
function scrub(
  field: HTMLInputElement,
  valueNow: () => number,
  to: (start: number, by: number) => void,
): void {
  let start: number | null = null;
  // A mouse that drags shall not mark the digits.
  field.addEventListener("mousedown", (event) => {
    if (document.activeElement !== field) event.preventDefault();
  });
  dragged(
    field,
    (event, from) => {
      const way = event.clientX - from.clientX;
      if (start === null && Math.abs(way) < TREMBLE) return;
      start ??= valueNow();
      to(start, Math.round(way / PIXELS));
    },
    ({ type }) => {
      if (start === null && type === "pointerup") {
        field.focus();
        field.select();
      }
      start = null;
    },
  );
}
