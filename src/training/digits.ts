import { Tensor } from "../autograd/tensor";
import { crc32 } from "../numerics/crc32";
import { digitsChecksum, digitsData } from "./digitsData";

/** Pictures of handwritten digits, and which digit each one shows. */
export interface Digits {
  /** One picture a row: 8 × 8 pixels, row by row, 0 for paper to 16 for ink. */
  readonly images: Tensor;
  /** The digit of each picture, 0 to 9. */
  readonly labels: number[];
}

/**
 * 1,797 handwritten digits of 8 × 8 pixels, by 13 writers, in the order of the source. Each call
 * gives data of its own, which may be changed.
 *
 * *Shape*: images [1797, 64], labels 1797.
 *
 * @throws Error if the data is not what was published, as after a faulty edit or download.
 * @example
 * const { images, labels } = digits();
 * images.shape // [1797, 64]
 * labels.slice(0, 5) // [0, 1, 2, 3, 4]
 *
 * Source: Alpaydin & Kaynak 1998, "Optical Recognition of Handwritten Digits", UCI Machine Learning
 * Repository, dataset 80, CC BY 4.0, https://doi.org/10.24432/C50P49: its test half.
 */
export function digits(): Digits {
  return digitsFrom(digitsData);
}

/**
 * The digits that a text holds in the notation of `digitsData`.
 *
 * @throws Error unless the text is that of `digitsData`, character by character.
 */
export function digitsFrom(text: string): Digits {
  const checksum = crc32(text);
  if (checksum !== digitsChecksum) {
    throw new Error(
      `digits: the data is damaged: its checksum must be ${hex(digitsChecksum)}, ` +
        `got ${hex(checksum)}; fetch src/training/digitsData.ts anew and run npm run build`,
    );
  }
  const lines = text.trim().split("\n");
  const pixels = Float64Array.from(lines.map((line) => line.slice(0, 64)).join(""), pixelOf);
  return {
    images: new Tensor(pixels, [lines.length, 64]),
    labels: lines.map((line) => Number(line.slice(65))),
  };
}

const pixelOf = (letter: string): number => parseInt(letter, 17);

const hex = (checksum: number): string => checksum.toString(16).padStart(8, "0");
