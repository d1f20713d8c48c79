import { button, element } from "../element";
import { forget, keep, kept } from "../../client/keeper";
import type { SourceOptions, SourceView } from "./sourceView";
import type { Words } from "../../words";

/** The answer cell of an exercise: a field from the start, whose text is there again after a reload. */
export function showAnswer(
  place: HTMLElement,
  id: string,
  options: Pick<SourceOptions, "onChange" | "onRun">,
  words: Words,
): SourceView {
  const pre = place.querySelector("pre")!;
  const original = pre.textContent ?? "";
  const name = `answer ${location.pathname} ${id}`;
  const field = element("textarea", {
    ...{ class: "answer", "aria-label": words.answer, spellcheck: "false", autocomplete: "off" },
    ...{ autocapitalize: "off", rows: String(original.split("\n").length) },
  });
  const clear = button(words.clearAnswer, () => change(original));
  const settle = (): void => {
    clear.disabled = field.value === original;
    field.rows = Math.max(field.value.split("\n").length, original.split("\n").length);
  };
  const change = (text: string): void => {
    field.value = text;
    settle();
    if (text === original) forget(name);
    else keep(name, text);
    options.onChange(text);
  };
  field.value = kept(name) ?? original;
  field.addEventListener("input", () => change(field.value));
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") field.blur();
    if (event.key !== "Enter" || !(event.shiftKey || event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    options.onRun();
  });
  settle();
  pre.hidden = true;
  place.append(field, clear);
  return {
    text: () => field.value,
    replace: (start, end, text) =>
      change(field.value.slice(0, start) + text + field.value.slice(end)),
    edit: () => Promise.resolve(field.focus()),
    reset: () => change(original),
  };
}
