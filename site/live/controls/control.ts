import { shown, taken, type Choosable, type Taken } from "./values";
import type { Words } from "../../words";

/** A control of the page: a field, and for a number a slider beside it. */
export interface Control {
  /** The cell that holds the value, and its name there. */
  readonly cell: string;
  readonly name: string;
  /** The author's value. */
  readonly author: string;
  readonly element: HTMLElement;
  show(text: string): void;
  /** What a text means here. */
  take(given: string): Taken;
  /** What the field holds now. */
  given(): string;
  setInvalid(isInvalid: boolean): void;
}

type Field = HTMLInputElement | HTMLSelectElement;

/** Of a logarithmic slider; the page has it as the greatest value. */
const LOG_STEPS = 200;

/** What a reader does with a control. */
export interface ControlEvents {
  /** Called with each text that a reader gives; more may come soon, but after a choice. */
  onGiven(given: string, isMoving: boolean): void;
  /** The hand has let go of the slider. */
  onSettled(): void;
}

/** Wakes a control that came with the page. */
export function wakeControl(
  element: HTMLElement,
  words: Words,
  { onGiven, onSettled }: ControlEvents,
): Control {
  const { in: cell, name } = element.dataset as Record<string, string>;
  const field = element.querySelector<Field>("input:not([type=range]), select")!;
  const slider = element.querySelector<HTMLInputElement>("input[type=range]");
  const what = choosable(element, field);
  const author = authorsOf(field);
  // A browser that goes back to a page puts its own memory there.
  for (const each of element.querySelectorAll<Field>("input, select")) each.autocomplete = "off";
  field.addEventListener("input", () => {
    if (field.value.trim() !== "") onGiven(field.value, what.kind !== "choice");
  });
  slider?.addEventListener("input", () => onGiven(fromSlider(slider), true));
  // A key gives a change with each step: then only rest says that it was the last.
  let isHeld = false;
  slider?.addEventListener("pointerdown", () => (isHeld = true));
  slider?.addEventListener("change", () => {
    if (isHeld) onSettled();
    isHeld = false;
  });
  return {
    ...{ cell, name, author, element },
    show(text) {
      const value = what.kind === "choice" ? text : shown(text);
      // Not while it is typed: "1." and "1e" are on their way to a number.
      const isSame = field.value !== "" && Number(field.value) === Number(value);
      if (field.value !== value && !isSame) field.value = value;
      if (!slider) return;
      // A step of it may be less than a digit: it stays where it was put.
      if (Number(fromSlider(slider)) !== Number(text))
        slider.value = toSlider(slider, Number(text));
      slider.setAttribute("aria-valuetext", value);
    },
    take: (given) => taken(given, what, words),
    given: () => field.value,
    setInvalid: (isInvalid) => field.setAttribute("aria-invalid", String(isInvalid)),
  };
}

function choosable(element: HTMLElement, field: Field): Choosable {
  const { from, to } = element.dataset;
  const kind = field.type === "number" ? "number" : field.type === "text" ? "list" : "choice";
  const options =
    field instanceof HTMLSelectElement ? [...field.options].map(({ value }) => value) : [];
  const range = from === undefined || to === undefined ? undefined : ([from, to] as const);
  return { kind, range, options };
}

/** The author's value, as the source writes it: what the field came with. */
function authorsOf(field: Field): string {
  if (field instanceof HTMLSelectElement)
    return [...field.options].find(({ defaultSelected }) => defaultSelected)?.value ?? field.value;
  if (field.type === "text") return `[${field.defaultValue}]`;
  return field.defaultValue === "" ? "NaN" : field.defaultValue;
}

/** The value at a slider's place: on a logarithmic one to two digits. */
function fromSlider({ value, dataset }: HTMLInputElement): string {
  if (dataset.low === undefined) return value;
  const [low, high] = [Number(dataset.low), Number(dataset.high)];
  const at = Number((low * (high / low) ** (Number(value) / LOG_STEPS)).toPrecision(2));
  const whole = dataset.whole === undefined ? at : Math.round(at);
  return String(Math.min(high, Math.max(low, whole)));
}

function toSlider({ dataset }: HTMLInputElement, value: number): string {
  if (dataset.low === undefined) return String(value);
  const [low, high] = [Number(dataset.low), Number(dataset.high)];
  return String((LOG_STEPS * Math.log(value / low)) / Math.log(high / low));
}
