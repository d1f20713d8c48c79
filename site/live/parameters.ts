/** A number that a reader may turn: `const depth = 50; // layers`, one a line of a parameter cell. */
export interface Parameter {
  readonly name: string;
  readonly value: number;
  /** What the comment behind it says. */
  readonly meaning: string;
  /** Where the number stands in the source. */
  readonly start: number;
  readonly end: number;
}

const DECLARATION =
  /^(?:const|let)\s+(?<name>[\p{L}_$][\p{L}\p{N}_$]*)(?:\s*:\s*number)?\s*=\s*(?<value>-?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[-+]?\d+)?)[ \t]*;?[ \t]*(?:\/\/[ \t]*(?<meaning>.*?)\s*)?$/dgmu;

/** The parameters of a cell's source, in their order. */
export function findParameters(source: string): Parameter[] {
  return [...source.matchAll(DECLARATION)].map(({ groups, indices }) => {
    const [start, end] = indices!.groups!.value;
    const { name, value, meaning } = groups!;
    const number = Number(value.replaceAll("_", ""));
    return { name: name, value: number, meaning: meaning ?? "", start, end };
  });
}

/** How far a slider goes, and its smallest step. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/**
 * A scale around a value. Whole numbers turn in whole steps, save 0 and 1, which are as often a
 * factor as a count: they turn in hundredths, seeds aside. A field beside the slider takes more.
 *
 * @example scaleOf({ name: "depth", value: 50 }) // { min: 1, max: 200, step: 1 }
 * @example scaleOf({ name: "step", value: 0.1 }) // { min: 0.01, max: 0.4, step: 0.01 }
 */
export function scaleOf({ name, value }: Pick<Parameter, "name" | "value">): Scale {
  const size = Math.abs(value);
  const low = (step: number): number => (value < 0 ? -4 * size : step);
  if (/seed/i.test(name)) return { min: 0, max: Math.max(100, 2 * size), step: 1 };
  if (size <= 1 && Number.isInteger(value)) {
    return { min: value > 0 ? 0.01 : -4, max: 4, step: 0.01 };
  }
  if (Number.isInteger(value)) return { min: low(1), max: (size < 100 ? 4 : 2) * size, step: 1 };
  const digits = Math.max(0, 1 - Math.floor(Math.log10(size)));
  const step = Number(`1e-${digits}`);
  return { min: low(step), max: Number((4 * size).toFixed(digits)), step };
}
