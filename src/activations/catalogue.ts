import type { Activation } from "./activation";
import { relu } from "./relu";
import { sigmoid } from "./sigmoid";
import { tanh } from "./tanh";

/** Every activation of the library, by its name: a list, one line a function. */
export const activations: Readonly<Record<string, Activation>> = {
  sigmoid,
  tanh,
  relu,
};
