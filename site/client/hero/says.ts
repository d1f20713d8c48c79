import type { FigureWords } from "../../startWords";
import { fill } from "./fill";
import { DECADES } from "./gradientFigure";
import { scrubbed } from "./scrub";
import { answerText, factorText, verdict } from "./sentence";
import { functions, type Turned } from "./setting";
import type { Actions, Part, State } from "./state";

// A screen reader hears the answer when the reader has stopped turning.
const REST = 600;

/** The sentence with its numbers to turn and its answers. */
export function says(hero: HTMLElement, words: FigureWords, actions: Actions): Part {
  const place = (name: string): HTMLElement => hero.querySelector(`[data-says="${name}"]`)!;
  const [name, factor, left, whether] = ["name", "factor", "left", "verdict"].map(place);
  const hint = place("hint");
  const status = hero.querySelector("[role=status]")!;
  const fields = (["depth", "weightStd", "biasStd"] as const).map((key: Turned) =>
    scrubbed(hero.querySelector(`[data-scrub="${key}"]`)!, key, words[key], actions),
  );
  let said: ReturnType<typeof setTimeout> | undefined;
  return (state) => {
    const { setting, theory, isShown } = state;
    for (const field of fields) field(state);
    name.textContent = functions[setting.name].label;
    factor.textContent = factorText(theory.factor);
    left.textContent = answerText(theory.decades[0]);
    whether.textContent = verdict(theory, words);
    hint.textContent = isShown ? guessed(state, words) : words.guessHint;
    clearTimeout(said);
    const answer = `${left.textContent}. ${whether.textContent} ${hint.textContent}`.trim();
    said = setTimeout(() => (status.textContent = isShown ? answer : ""), REST);
  };
}

/** How far off the guess was; nothing if there is none. */
function guessed({ guess, theory }: State, words: FigureWords): string {
  if (guess === null) return "";
  const [low, high] = DECADES;
  const answer = Math.min(Math.max(Math.round(theory.decades[0]), low), high);
  const by = Math.abs(answer - guess);
  return fill(words.guessOff[Math.min(by, 2)], { by });
}
