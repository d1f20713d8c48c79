import type { Activation } from "./activation";
import * as catalogue from "./catalogue";

// Beside the catalogue and not in it: a file cannot list its own exports.

/**
 * Every activation of the library by its name, in alphabetical order.
 *
 * @example activations.relu.derivative(3) // 1
 */
export const activations: Readonly<Record<string, Activation>> = { ...catalogue };
