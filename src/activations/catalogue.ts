// Every activation of the library, one line a function, in alphabetical order: index.ts exports them
// by name, activations.ts as a record.
export { celu } from "./celu";
export { elu } from "./elu";
export { gelu } from "./gelu";
export { hardshrink } from "./hardshrink";
export { hardsigmoid } from "./hardsigmoid";
export { hardswish } from "./hardswish";
export { hardtanh } from "./hardtanh";
export { identity } from "./identity";
export { leakyRelu } from "./leakyRelu";
export { logSigmoid } from "./logSigmoid";
export { mish } from "./mish";
export { prelu } from "./prelu";
export { relu } from "./relu";
export { relu6 } from "./relu6";
export { rrelu } from "./rrelu";
export { selu } from "./selu";
export { sigmoid } from "./sigmoid";
export { silu } from "./silu";
export { softplus } from "./softplus";
export { softshrink } from "./softshrink";
export { softsign } from "./softsign";
export { tanh } from "./tanh";
export { tanhshrink } from "./tanhshrink";
export { threshold } from "./threshold";
