import { describe } from "../numerics/describe";

/** A function of one number with its closed-form derivative: every Activation is one. */
export interface Differentiable {
  (x: number): number;
  derivative(x: number): number;
}

/** @throws TypeError unless the value is a function that has a derivative. */
export function checkDifferentiable(caller: string, value: Differentiable): void {
  if (typeof value !== "function" || typeof value.derivative !== "function") {
    throw new TypeError(
      `${caller}: activation must be a function with a derivative, such as sigmoid, got ${describe(value)}`,
    );
  }
}
