import { Tensor } from "../autograd/tensor";
import { checkStd } from "../numerics/checks";
import { describe } from "../numerics/describe";

/** Changes parameters in place, so that a loss falls. */
export interface Optimizer {
  /** The learning rate of the next step, finite and >= 0; a schedule changes it. */
  lr: number;
  /** Moves each parameter that has a gradient. */
  step(): void;
  /** Forgets the gradients of all parameters. */
  zeroGrad(): void;
}

/** How one parameter w moves, given its gradient g: changes w in place, and neither g nor its place i. */
export type Update = (w: Float64Array, g: Float64Array, i: number, lr: number) => void;

/**
 * The optimiser of an update.
 *
 * @throws TypeError unless the parameters are leaf tensors that require a gradient; RangeError for a
 * learning rate that is not finite and >= 0.
 */
export function optimizerOf(
  name: string,
  parameters: readonly Tensor[],
  lr: number,
  update: Update,
): Optimizer {
  checkParameters(name, parameters);
  checkStd(name, "lr", lr);
  return {
    lr,
    step() {
      checkStd(name, "lr", this.lr);
      parameters.forEach(({ data, grad }, i) => {
        if (grad !== null) update(data, grad.data, i, this.lr);
      });
    },
    zeroGrad() {
      for (const each of parameters) each.zeroGrad();
    },
  };
}

/** @throws TypeError unless the value is an array of leaf tensors, all different, that require a gradient. */
export function checkParameters(caller: string, parameters: readonly Tensor[]): void {
  if (!Array.isArray(parameters)) {
    throw new TypeError(
      `${caller}: needs an array of tensors such as net.parameters, got ${describe(parameters)}`,
    );
  }
  const wrong = parameters.findIndex((each) => !isLeaf(each));
  if (wrong !== -1) {
    const got =
      parameters[wrong] instanceof Tensor ? "another Tensor" : describe(parameters[wrong]);
    throw new TypeError(
      `${caller}: parameters must be leaf tensors that require a gradient, got ${got} at [${wrong}]`,
    );
  }
  // Twice in the list it would be moved, or counted, twice.
  if (new Set(parameters).size < parameters.length) {
    const again = parameters.findIndex((each, i) => parameters.indexOf(each) < i);
    throw new TypeError(
      `${caller}: parameters must be different tensors, got one again at [${again}]`,
    );
  }
}

function isLeaf(value: unknown): boolean {
  return value instanceof Tensor && value.node !== null && value.node.inputs.length === 0;
}
