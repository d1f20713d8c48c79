import { elementwise, type Loops } from "../autograd/elementwise";
import { Tensor } from "../autograd/tensor";
import { checkFinite } from "../numerics/checks";
import { describe } from "../numerics/describe";
import { inspect } from "../numerics/inspect";
import { factsOf, type Facts } from "./facts";
import { print } from "./print";

/**
 * A scalar function of the kind that stands between two layers, with its closed-form derivative. Its
 * facts are computed from f and f′ when first asked for.
 */
export interface Activation extends Facts {
  /** f at every entry of `x`, recorded for `backward`. */
  (x: Tensor): Tensor;
  /** f(x); NaN for NaN. Further arguments are ignored, so `x.map(sigmoid)` works on any array. */
  (x: number): number;
  /** f′(x) in closed form; NaN for NaN. At a kink it is PyTorch's choice. */
  derivative(x: number): number;
  /** The name as prose writes it. */
  readonly label: string;
  /** f(x) in TeX. */
  readonly formula: string;
  /** f′(x) in TeX. */
  readonly derivativeFormula: string;
  /** Where the function comes from: paper, year, equation. */
  readonly source: string;
  /** The parameters in force, by name; `{}` where there are none. */
  readonly parameters: Readonly<Record<string, number>>;
  /**
   * The same function with other parameters; those not named keep their values.
   *
   * @throws TypeError for a name that is none of its parameters and for what is no number,
   *   RangeError for a number that is not finite or makes another kind of function.
   */
  with(parameters: Readonly<Record<string, number>>): Activation;
}

/** What a file of this folder says about its function; everything else follows from it. */
export interface Definition<P extends Readonly<Record<string, number>>> {
  readonly name: string;
  readonly label: string;
  readonly formula: string;
  readonly derivativeFormula: string;
  readonly source: string;
  /** Names and default values. */
  readonly parameters?: P;
  /** Throws a RangeError for parameters outside their domain. */
  readonly validate?: (parameters: P) => void;
  /** f(x) for every x but NaN, infinities included. */
  readonly value: (x: number, parameters: P) => number;
  /** f′(x) for every x but NaN, infinities included. */
  readonly derivative: (x: number, parameters: P) => number;
  /**
   * The same over arrays, NaN included, for a function without parameters that nets are full of: a
   * loop of its own is several times faster than the one that all other functions share.
   */
  readonly loops?: Loops;
}

/**
 * An Activation made from its scalar pair and its facts.
 *
 * @throws TypeError when the result is called with anything but a number or a Tensor.
 * @example
 * const square = activation({
 *   name: "square", label: "square", formula: "x^2", derivativeFormula: "2x", source: "Euclid",
 *   value: (x) => x * x, derivative: (x) => 2 * x,
 * });
 * square.derivative(3) // 6
 */
export function activation<P extends Readonly<Record<string, number>>>(
  definition: Definition<P>,
): Activation {
  const { name } = definition;
  const parameters = Object.freeze({ ...definition.parameters }) as P;
  const value = (x: number): number => (Number.isNaN(x) ? x : definition.value(x, parameters));
  const slope = (x: number): number => (Number.isNaN(x) ? x : definition.derivative(x, parameters));
  const { loops = sharedLoops(definition, parameters) } = definition;

  function call(x: Tensor): Tensor;
  function call(x: number): number;
  function call(x: number | Tensor): number | Tensor {
    if (typeof x === "number") return value(x);
    if (x instanceof Tensor) return elementwise(name, x, loops);
    throw new TypeError(`${name}: x must be a number or a Tensor, got ${describe(x)}`);
  }
  const derivative = (x: number): number => {
    if (typeof x === "number") return slope(x);
    throw new TypeError(`${name}.derivative: x must be a number, got ${describe(x)}`);
  };

  const { label, formula, derivativeFormula, source } = definition;
  const known = { derivative, label, formula, derivativeFormula, source, parameters };
  Object.defineProperty(call, "name", { value: name });
  for (const [key, each] of Object.entries(known)) {
    Object.defineProperty(call, key, { value: each, enumerable: true });
  }
  let facts: Facts | undefined;
  for (const key of ["range", "monotone", "smooth", "zeroCentred", "maxSlope"] as const) {
    const get = (): Facts[typeof key] => (facts ??= factsOf(value, slope))[key];
    Object.defineProperty(call, key, { get, enumerable: true });
  }
  Object.defineProperty(call, inspect, { value: () => print(call as Activation) });
  Object.defineProperty(call, "with", {
    value: (changes: Readonly<Record<string, number>>) =>
      activation({ ...definition, parameters: changed(definition, parameters, changes) }),
  });
  return call as Activation;
}

/** Two loops and not one twice: where a net has one kind of function, each of them sees no other. */
function sharedLoops<P extends Readonly<Record<string, number>>>(
  { value, derivative }: Definition<P>,
  parameters: P,
): Loops {
  return {
    value(y, x) {
      for (let i = 0; i < y.length; i++) y[i] = Number.isNaN(x[i]) ? x[i] : value(x[i], parameters);
    },
    derivative(y, x) {
      for (let i = 0; i < y.length; i++) {
        y[i] = Number.isNaN(x[i]) ? x[i] : derivative(x[i], parameters);
      }
    },
  };
}

function changed<P extends Readonly<Record<string, number>>>(
  { name, validate }: Definition<P>,
  parameters: P,
  changes: Readonly<Record<string, number>>,
): P {
  for (const [key, parameter] of Object.entries(changes)) {
    if (!Object.hasOwn(parameters, key)) {
      const known = Object.keys(parameters).join(", ") || "none";
      throw new TypeError(`${name}.with: parameters are ${known}, got ${key}`);
    }
    checkFinite(`${name}.with`, key, parameter);
  }
  const next = { ...parameters, ...changes };
  validate?.(next);
  return next;
}
