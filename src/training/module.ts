import { describe } from "../numerics/describe";
import type { Tensor } from "../autograd/tensor";

/** What a net is made of: a Module, or a function of a tensor without parameters, as an Activation. */
export type Layer = Module | ((x: Tensor) => Tensor);

/**
 * A function of a batch of inputs that has parameters to be trained: a layer, or a net of layers.
 */
export interface Module {
  (x: Tensor): Tensor;
  /** The leaf tensors that training changes, in PyTorch's order: weight, then bias, layer by layer. */
  readonly parameters: readonly Tensor[];
  /** Whether it behaves as in training, which it does at first; `batchNorm` makes a difference. */
  readonly training: boolean;
  /** Behaves as in training from now on, or as in evaluation if `mode` is false. Returns itself. */
  train(mode?: boolean): Module;
  /** Behaves as in evaluation from now on. Returns itself. */
  eval(): Module;
}

/**
 * A Module from its function, its own parameters, and the layers inside, whose parameters follow and
 * whose mode it sets with its own. A parameter that occurs twice is listed once.
 */
export function moduleOf(
  forward: (x: Tensor, training: boolean) => Tensor,
  own: readonly Tensor[],
  inside: readonly Layer[] = [],
): Module {
  const modules = inside.filter(isModule);
  const all = [...own, ...modules.flatMap(({ parameters }) => parameters)];
  let training = true;
  const module: Module = Object.defineProperties((x: Tensor) => forward(x, training), {
    parameters: { value: [...new Set(all)], enumerable: true },
    training: { get: () => training, enumerable: true },
    train: {
      value: (mode = true) => {
        training = mode;
        for (const each of modules) each.train(mode);
        return module;
      },
    },
    eval: { value: () => module.train(false) },
  }) as Module;
  return module;
}

export function isModule(layer: unknown): layer is Module {
  return typeof layer === "function" && "eval" in layer;
}

/** @throws TypeError unless the value is a function, as every layer is. */
export function checkLayer(caller: string, layer: unknown): void {
  if (typeof layer !== "function") {
    throw new TypeError(
      `${caller}: needs layers such as linear(64, 10, { generator }) or tanh, got ${describe(layer)}`,
    );
  }
}

/** @throws TypeError unless the value is a net with parameters and modes. */
export function checkModule(caller: string, net: unknown): asserts net is Module {
  if (!isModule(net)) {
    throw new TypeError(`${caller}: needs a net such as sequential(...), got ${describe(net)}`);
  }
}
