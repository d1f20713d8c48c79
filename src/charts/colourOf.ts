const COLOURS: Readonly<Record<string, string>> = {
  sigmoid: "#0b5fd0",
  tanh: "#c04a00",
  relu: "#0a7d4f",
};

/**
 * The colour of a function, the same in every figure: blue is the sigmoid, orange tanh, green ReLU,
 * and purple every other. They differ for colour-blind eyes too.
 *
 * @example colourOf(tanh) // '#c04a00'
 */
export function colourOf({ name }: { readonly name: string }): string {
  return COLOURS[name] ?? "#9b2f7f";
}
