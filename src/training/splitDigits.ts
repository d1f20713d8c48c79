import { generator } from "../random/generator";
import { batches, type Labelled } from "./batches";
import { digits } from "./digits";

/** Data in three parts that have no image in common. */
export interface Split {
  /** To learn from. */
  readonly train: Labelled;
  /** To choose by, as a learning rate. */
  readonly validation: Labelled;
  /** To judge by in the end, once. */
  readonly test: Labelled;
}

const SEED = 1998;
const TRAIN = 1197;
const VALIDATION = 300;

/**
 * The handwritten digits as 1,197 images to train on, 300 to validate and 300 to test, in a random
 * order that is always the same. From every image the mean training image is taken away, and what is
 * left is divided by one number, with which its mean square over the training pixels is 1.
 *
 * @example splitDigits().train.images.shape // [1197, 64]
 */
export function splitDigits(): Split {
  const data = digits();
  const { length } = data.labels;
  const [{ images, labels }] = batches(data, { batchSize: length, generator: generator(SEED) });
  const seen = images.slice(0, TRAIN);
  const centred = images.sub(seen.mean({ dim: 0 }));
  const size = centred.slice(0, TRAIN).pow(2).mean().sqrt();
  const scaled = centred.div(size);
  const part = (start: number, end: number): Labelled => ({
    images: scaled.slice(start, end),
    labels: labels.slice(start, end),
  });
  return {
    train: part(0, TRAIN),
    validation: part(TRAIN, TRAIN + VALIDATION),
    test: part(TRAIN + VALIDATION, length),
  };
}
