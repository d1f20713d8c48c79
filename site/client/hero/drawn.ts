import type { FigureWords } from "../../startWords";
import { fill } from "./fill";
import { functionFigure } from "./functionFigure";
import { gradientFigure } from "./gradientFigure";
import type { Box } from "./picture";
import { planeFigure, type Border } from "./planeFigure";
import { answerText, stdText } from "./sentence";
import { functions, scales } from "./setting";
import type { State } from "./state";

export const FIGURES = ["gradient", "function", "plane"] as const;

export type Figure = (typeof FIGURES)[number];

/** What is inside of a figure's `<svg>`. */
export function drawn(
  figure: Figure,
  box: Box,
  state: State,
  border: Border,
  words: FigureWords,
): string {
  const { setting, theory } = state;
  if (figure === "function") return functionFigure(box, setting.name, theory, words);
  if (figure === "plane") return planeFigure(box, border, setting, words);
  return gradientFigure(box, state, words);
}

/** The same in words. */
export function altOf(
  figure: Figure,
  { setting, theory, isShown }: State,
  words: FigureWords,
): string {
  const { weightStd, biasStd } = scales;
  if (figure === "function")
    return fill(words.functionAlt, {
      name: functions[setting.name].label,
      last: stdText(theory.stds.at(-1)!),
    });
  if (figure === "plane")
    return fill(words.planeAlt, {
      weightStd: weightStd.textOf(setting.weightStd),
      biasStd: biasStd.textOf(setting.biasStd),
    });
  const answer = isShown
    ? fill(words.arrives, { left: answerText(theory.decades[0]) })
    : words.hidden;
  return `${words.gradientAlt} ${answer}`;
}
