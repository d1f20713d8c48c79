import { powerOfTen } from "../../../src/charts/powerOfTen";
import type { FigureWords } from "../../startWords";
import {
  across,
  answer,
  dot,
  framed,
  line,
  linear,
  rect,
  text,
  type Box,
  type Plot,
  type Spot,
} from "./picture";
import { answerText, LARGEST, SMALLEST } from "./sentence";
import type { State } from "./state";

/** From what 32-bit floats call 0 to what they call ∞: it stays as it is, so that growth is seen. */
export const DECADES: Spot = [-52, 42];
const TICKS = [-45, -30, -15, 0, 15, 30];

/** Where the gradient is drawn: `x` takes the share of the way back. */
export function gradientPlot({ width, height }: Box): Plot {
  const [left, right, top, bottom] = [42, width - 56, 10, height - 26];
  return {
    ...{ left, right, top, bottom },
    x: linear([0, 1], [left, right]),
    y: linear(DECADES, [bottom, top]),
  };
}

/** The gradient from the output back to the first layer. */
export function gradientFigure(
  box: Box,
  { theory, networks, guess }: Pick<State, "theory" | "networks" | "guess">,
  words: FigureWords,
): string {
  const plot = gradientPlot(box);
  const { left, right, bottom, x, y } = plot;
  const way = (decades: readonly number[]): Spot[] =>
    decades.map((decade, layer) => [x(1 - layer / (decades.length - 1)), y(decade)]);
  const lines = networks.map((one) => line("net", way(one))).join("");
  const drawing = `<g class="way">${lines}${line("theory", way(theory.decades))}</g>`;
  const isSimulated = networks.length > 0;
  return [
    ground(plot, words),
    framed("hero-gradient", plot, answer(drawing)),
    guess === null ? "" : guessMarks(plot, guess, words),
    answer(arrival(plot, theory.decades[0]) + names(plot, theory.decades, words, isSimulated)),
    dot("start", [x(0), y(0)], 3.5),
    text("tick", [left, bottom + 18], words.output),
    text("tick", [right, bottom + 18], words.firstLayer, "end"),
  ].join("");
}

/** Powers of ten, and where 32-bit floats end. */
function ground(plot: Plot, words: FigureWords): string {
  const { left, right, y } = plot;
  const [low, high] = DECADES;
  const zone = (from: number, to: number): string =>
    rect("zone", [left, y(to)], right - left, y(from) - y(to));
  const ticks = TICKS.map(
    (tick) =>
      across(plot, y(tick)) + text("tick", [left - 6, y(tick) + 4], powerOfTen(tick), "end"),
  );
  return [
    zone(low, SMALLEST) + zone(LARGEST, high),
    ...ticks,
    text("note", [left + 8, y(low) - 7], words.float32Zero),
    text("note", [left + 8, y(high) + 14], words.float32Infinity),
  ].join("");
}

function guessMarks({ x, y }: Plot, guess: number, words: FigureWords): string {
  const name = `${words.guess}: ${powerOfTen(guess)}`;
  // Above its line, but below it where there is no room.
  const beside: Spot = [x(1) - 18, y(guess) + (guess > DECADES[1] - 12 ? 24 : -12)];
  return (
    line("guess", [
      [x(0), y(0)],
      [x(1), y(guess)],
    ]) +
    dot("guess-dot", [x(1), y(guess)], 8) +
    text("guess-name", beside, name, "end")
  );
}

/** What arrives at the end of the predicted line. */
function arrival({ right, top, bottom, x, y }: Plot, decade: number): string {
  const end = y(decade);
  const ring = end >= top && end <= bottom ? dot("ring", [x(1), end], 4.5) : "";
  const height = Math.min(Math.max(end, top + 6), bottom - 2);
  return ring + text("ink", [right + 8, height + 4], answerText(decade));
}

/** The names of the lines, beside them where they are still in the picture. */
function names(
  { top, bottom, x, y }: Plot,
  decades: readonly number[],
  words: FigureWords,
  isSimulated: boolean,
): string {
  const heightAt = (share: number): number =>
    y(decades[Math.round((1 - share) * (decades.length - 1))]);
  const share =
    [0.5, 0.35, 0.22, 0.12, 0.06].find(
      (one) => heightAt(one) > top + 30 && heightAt(one) < bottom - 30,
    ) ?? 0.04;
  const rises = decades[0] > 1;
  const step = rises ? -12 : 12;
  const [at, height] = [x(share), heightAt(share)];
  const networks = text("blue", [at - step, height + 22], words.networks, rises ? "start" : "end");
  return (
    text("ink", [at + step, height - 10], words.theory, rises ? "end" : "start") +
    (isSimulated ? networks : "")
  );
}
