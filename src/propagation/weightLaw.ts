import { checkStd } from "../numerics/checks";
import { checkDifferentiable, type Differentiable } from "./differentiable";

/** The law of the weights N(0, weightStd²/width) and biases N(0, biasStd²) of every layer. */
export interface WeightLaw {
  /** √width times the standard deviation of a weight: finite and >= 0. */
  readonly weightStd: number;
  /** Finite and >= 0, 0 by default. */
  readonly biasStd?: number;
}

/** The law with its default. @throws TypeError or RangeError unless both are what they must be. */
export function checkedLaw(
  caller: string,
  activation: Differentiable,
  // Where none is given, its first number is what is missing.
  { weightStd, biasStd = 0 }: WeightLaw = {} as WeightLaw,
): Required<WeightLaw> {
  checkDifferentiable(caller, activation);
  checkStd(caller, "weightStd", weightStd);
  checkStd(caller, "biasStd", biasStd);
  return { weightStd, biasStd };
}
