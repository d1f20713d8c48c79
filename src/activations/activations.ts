import type { Activation } from "./activation";
import * as catalogue from "./catalogue";

/**
 * Every activation of the library by its name, in alphabetical order.
 *
 * @example activations.relu.derivative(3) // 1
 */
export const activations: Readonly<Record<string, Activation>> = { ...catalogue };
