import { gelu } from "../../../src/activations/gelu";
import { relu } from "../../../src/activations/relu";
import { selu } from "../../../src/activations/selu";
import { sigmoid } from "../../../src/activations/sigmoid";
import { tanh } from "../../../src/activations/tanh";

export const functions = { sigmoid, tanh, relu, gelu, selu };

export type FunctionName = keyof typeof functions;

/** What the reader has turned. */
export interface Setting {
  readonly name: FunctionName;
  readonly weightStd: number;
  readonly biasStd: number;
  readonly depth: number;
  /** Which three networks are simulated. */
  readonly seed: number;
}

export const START: Setting = { name: "sigmoid", weightStd: 1, biasStd: 0, depth: 50, seed: 0 };

/** A number that can be turned: places 0, 1, 2, ... on a scale, as a slider and the arrow keys go. */
export interface Scale {
  readonly ends: readonly [low: number, high: number];
  readonly places: number;
  valueAt(place: number): number;
  placeOf(value: number): number;
  textOf(value: number): string;
}

export type Turned = "weightStd" | "biasStd" | "depth";

const linear = (low: number, high: number, places: number, digits: number): Scale => ({
  ends: [low, high],
  places,
  valueAt: (place) => Number((low + (place * (high - low)) / places).toFixed(digits)),
  placeOf: (value) => ((value - low) / (high - low)) * places,
  textOf: (value) => value.toFixed(digits),
});

/** Equal steps are equal factors; values have three digits. */
const logarithmic = (low: number, high: number, places: number): Scale => {
  const step = Math.log(high / low) / places;
  return {
    ends: [low, high],
    places,
    valueAt: (place) => Number((low * Math.exp(step * place)).toPrecision(3)),
    placeOf: (value) => Math.log(value / low) / step,
    textOf: (value) => value.toPrecision(3),
  };
};

/** With 108 places 1 is one of them. */
export const scales: Readonly<Record<Turned, Scale>> = {
  weightStd: logarithmic(0.1, 16, 108),
  biasStd: linear(0, 3, 60, 2),
  depth: linear(2, 100, 98, 0),
};

/** The value on the scale that is nearest to any number; null for none. */
export function within({ ends, textOf }: Scale, value: number): number | null {
  if (Number.isNaN(value)) return null;
  return Number(textOf(Math.min(Math.max(value, ends[0]), ends[1])));
}

/** So many places further on, at least by one. */
export function moved(scale: Scale, value: number, by: number): number {
  const place = Math.round(scale.placeOf(value)) + by;
  return scale.valueAt(Math.min(Math.max(place, 0), scale.places));
}
