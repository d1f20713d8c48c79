import type { FigureWords } from "../../startWords";
import { choices, showButton, sliders } from "./controls";
import { guessHandle } from "./guessHandle";
import { pictures } from "./pictures";
import { pointHandle } from "./pointHandle";
import { says } from "./says";
import { START } from "./setting";
import { simulation } from "./simulation";
import type { Actions, Part, State } from "./state";
import { theoryOf } from "./theory";

/** Lets the first page's figure follow what the reader turns. */
export function startHero(hero: HTMLElement): void {
  const words = JSON.parse(hero.dataset.words!) as FigureWords;
  const networks = simulation();
  const start = { setting: START, theory: theoryOf(START), networks: networks.all };
  let state: State = { ...start, guess: 0, isShown: false };
  const redraw = onceAFrame(() => {
    if (state.isShown && networks.follow(state.setting)) redraw();
    for (const part of parts) part(state);
  });
  const change = (changed: Partial<State>): void => {
    state = { ...state, ...changed };
    redraw();
  };
  const actions: Actions = {
    now: () => state,
    turn(turned) {
      const setting = { ...state.setting, ...turned };
      delete hero.dataset.run;
      change({ setting, theory: theoryOf(setting), guess: state.isShown ? null : state.guess });
    },
    guess: (guess) => change({ guess }),
    show(isShown) {
      hero.toggleAttribute("data-shown", isShown);
      hero.toggleAttribute("data-run", isShown);
      change({ isShown, guess: isShown ? state.guess || null : 0 });
    },
  };
  const parts: Part[] = [
    pictures(hero, words, redraw),
    says(hero, words, actions),
    choices(hero, actions),
    sliders(hero, actions),
    showButton(hero, words, actions),
    guessHandle(hero, words, actions),
    pointHandle(hero, words, actions),
  ];
  redraw();
}

/** Draws in the next frame, once, however often it is asked. */
function onceAFrame(draw: () => void): () => void {
  let asked = false;
  return () => {
    if (!asked)
      requestAnimationFrame(() => {
        asked = false;
        draw();
      });
    asked = true;
  };
}
