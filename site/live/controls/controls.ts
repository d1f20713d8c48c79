import { wakeControl, type Control } from "./control";
import { declarationOf } from "./declaration";
import { shown } from "./values";
import type { Words } from "../../words";

/** All controls of a page. Those of one value, at several figures, show the same. */
export interface Controls {
  /** Shows the values that the source of a cell holds. */
  read(cell: string, source: string): void;
  /** Says at the control that was turned last why its value is refused. False before any was turned. */
  refuse(sentence: string): boolean;
  /** Gives the values of an address, and what a reader has given before the page was awake. */
  begin(values: Readonly<Record<string, string>>): void;
  /** The values that are not the author's. */
  turned(): Record<string, string>;
  readonly names: readonly string[];
}

/** A value that a reader has chosen, at a figure or elsewhere. */
export interface Turn {
  readonly cell: string;
  readonly name: string;
  readonly text: string;
  /** The section of the figure whose control was used. */
  readonly at: Element | null;
  /** More of them may come soon: a slider is dragged, a number typed. */
  readonly isMoving: boolean;
}

/** What becomes of what a reader does. */
export interface Turning {
  turn(turn: Turn): void;
  /** The hand has let go of a slider. */
  settle(): void;
}

export function wakeControls(
  article: HTMLElement,
  { turn, settle }: Turning,
  words: Words,
): Controls {
  const values = new Map<string, string>();
  let last: Control | undefined;
  const say = (control: Control, sentence: string): void => {
    const place = control.element.closest(".controls, .guess")?.querySelector(".refusal");
    if (place && place.textContent !== sentence) place.textContent = sentence;
    control.setInvalid(sentence !== "");
  };
  const show = (key: string, text: string): void => {
    values.set(key, text);
    for (const control of controls.filter((each) => keyOf(each) === key)) control.show(text);
    for (const group of groups) group.settle();
  };
  const give = (control: Control, given: string, isMoving = false): void => {
    if (last) say(last, "");
    last = control;
    const result = control.take(given);
    if ("refusal" in result) return say(control, result.refusal);
    say(control, "");
    show(keyOf(control), result.text);
    const { cell, name, element } = control;
    turn({ cell, name, text: result.text, at: element.closest("section"), isMoving });
  };
  const controls: Control[] = [...article.querySelectorAll<HTMLElement>(".control")].map(
    (element) => {
      const onGiven = (given: string, isMoving: boolean): void => give(control, given, isMoving);
      const control: Control = wakeControl(element, words, { onGiven, onSettled: settle });
      return control;
    },
  );
  for (const control of controls) values.set(keyOf(control), control.author);

  /** The way back to the author's values, at each figure where they are not. */
  const groups = [...article.querySelectorAll(".controls")].map((group) => {
    const back = group.querySelector<HTMLButtonElement>("button[data-author]")!;
    const own = controls.filter(({ element }) => group.contains(element));
    const changed = (): Control[] => own.filter((each) => values.get(keyOf(each)) !== each.author);
    back.addEventListener("click", () => {
      for (const control of changed()) give(control, shown(control.author));
      own[0].element.querySelector<HTMLElement>("input, select")?.focus();
    });
    return { settle: () => void (back.disabled = changed().length === 0) };
  });

  return {
    names: [...new Set(controls.map(({ name }) => name))],
    read(cell, source) {
      for (const control of controls.filter((each) => each.cell === cell)) {
        const { text } = declarationOf(source, control.name) ?? {};
        if (text !== undefined && text !== values.get(keyOf(control))) show(keyOf(control), text);
      }
    },
    refuse(sentence) {
      if (last) say(last, sentence);
      return last !== undefined;
    },
    begin(given) {
      for (const control of controls) {
        const early = control.given();
        const text = Object.hasOwn(given, control.name) ? given[control.name] : early;
        const result = control.take(text);
        const known = values.get(keyOf(control));
        if ("text" in result && result.text !== known && known === control.author)
          give(control, text);
      }
    },
    turned() {
      const other = controls.filter((each) => values.get(keyOf(each)) !== each.author);
      return Object.fromEntries(other.map((each) => [each.name, values.get(keyOf(each))!]));
    },
  };
}

const keyOf = ({ cell, name }: Control): string => `${cell} ${name}`;
