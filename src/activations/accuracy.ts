/** The worst error of a function over the reference points, here and in PyTorch. */
export interface Accuracy {
  readonly name: string;
  readonly value: { readonly here: number; readonly pytorch: number };
  readonly derivative: { readonly here: number; readonly pytorch: number };
}

/**
 * How far each activation is from the truth, at worst, over 200 reference points: counted in doubles
 * between the result and the correctly rounded true value (ULP); Infinity where no digit is right.
 *
 * Both sides are judged at the same finite points and with default parameters; points beside a root
 * of the derivative are left out, as no double is close to 0 there. It stands in the library because
 * a notebook can read nothing else; the reference points are the tests', which compute it anew.
 *
 * @example accuracy.find(({ name }) => name === "sigmoid").derivative // { here: 2, pytorch: Infinity }
 *
 * Source: PyTorch 2.13.0 on a CPU, double precision; truth with 60 digits.
 */
export const accuracy: readonly Accuracy[] = [
  row("celu", 1, 1, 0, 1),
  row("elu", 1, 0, 0, 1),
  row("gelu", 3, Infinity, 2, 116765664600972),
  row("hardshrink", 0, 0, 0, 0),
  row("hardsigmoid", 1, 1, 0, 178956971),
  row("hardswish", 1, 1, 1, 5),
  row("hardtanh", 0, 0, 0, 0),
  row("leakyRelu", 0, 0, 0, 0),
  row("logSigmoid", 1, 1, 1, 1),
  row("mish", 2, 4, 2, 9),
  row("prelu", 0, 0, 0, 0),
  row("relu", 0, 0, 0, 0),
  row("relu6", 0, 0, 0, 0),
  row("rrelu", 0, 0, 0, 0),
  row("selu", 2, 2, 2, 2),
  row("sigmoid", 1, 1, 2, Infinity),
  row("silu", 1, Infinity, 2, Infinity),
  row("softplus", 1, 1, 1, 1),
  row("softshrink", 0, 0, 0, 0),
  row("softsign", 1, 1, 2, Infinity),
  row("tanh", 1, 1, 1, Infinity),
  row("tanhshrink", 1, Infinity, 2, Infinity),
];

function row(
  name: string,
  here: number,
  pytorch: number,
  derivativeHere: number,
  derivativePytorch: number,
): Accuracy {
  return {
    name,
    value: { here, pytorch },
    derivative: { here: derivativeHere, pytorch: derivativePytorch },
  };
}
