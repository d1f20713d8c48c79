import type { FigureWords } from "../../startWords";
import { scales, type FunctionName, type Turned } from "./setting";
import type { Actions, Part } from "./state";

/** The functions to choose from, and the button for other networks. */
export function choices(hero: HTMLElement, { now, turn }: Actions): Part {
  const all = [...hero.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  for (const one of all)
    one.addEventListener("change", () => turn({ name: one.value as FunctionName }));
  const others = hero.querySelector("[data-networks]")!;
  others.addEventListener("click", () => turn({ seed: now().setting.seed + 1 }));
  return ({ setting }) => {
    for (const one of all) one.checked = one.value === setting.name;
  };
}

/** A slider for each number that has one. */
export function sliders(hero: HTMLElement, { turn }: Actions): Part {
  const all = [...hero.querySelectorAll<HTMLInputElement>("input[type=range]")];
  const keyOf = (slider: HTMLInputElement): Turned => slider.dataset.turn as Turned;
  for (const slider of all)
    slider.addEventListener("input", () => {
      const key = keyOf(slider);
      turn({ [key]: scales[key].valueAt(Number(slider.value)) });
    });
  return ({ setting }) => {
    for (const slider of all) {
      const key = keyOf(slider);
      const [scale, value] = [scales[key], setting[key]];
      slider.value = String(Math.round(scale.placeOf(value)));
      slider.setAttribute("aria-valuetext", scale.textOf(value));
    }
  };
}

/** The button that shows the answer, or hides it for another guess. */
export function showButton(hero: HTMLElement, words: FigureWords, { now, show }: Actions): Part {
  const button = hero.querySelector<HTMLButtonElement>("[data-show]")!;
  button.addEventListener("click", () => show(!now().isShown));
  return ({ guess, isShown }) => {
    const before = guess === 0 ? words.show : words.check;
    button.textContent = isShown ? words.again : before;
  };
}
