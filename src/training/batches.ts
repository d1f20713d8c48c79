import { formatShape } from "../autograd/shape";
import { Tensor } from "../autograd/tensor";
import { checkCount } from "../numerics/checks";
import { describe } from "../numerics/describe";
import { generatorOf, type Generator, type Sampling } from "../random/generator";

/** Images, one a row, and the class of each. */
export interface Labelled {
  /** Shape [images, ...]. */
  readonly images: Tensor;
  readonly labels: readonly number[];
}

export interface BatchOptions extends Sampling {
  /** Images a batch, an integer >= 1. */
  readonly batchSize: number;
  /** Whether a last batch that is smaller is left out; it is kept by default. */
  readonly dropLast?: boolean;
}

/**
 * The data in a random order, in batches: one epoch, in which every image comes once.
 *
 * @throws TypeError or RangeError for other data or options, and where dropLast leaves no batch; the
 * generator has then not moved.
 * @example
 * const three = { images: tensor([[0], [1], [2]]), labels: [0, 1, 2] };
 * batches(three, { batchSize: 2, generator: generator(1) }).map(({ labels }) => labels) // [[0, 2], [1]]
 */
export function batches(data: Labelled, options: BatchOptions): Labelled[] {
  const { batchSize, dropLast = false } = options;
  checkLabelled("batches", data);
  checkCount("batches", "batchSize", batchSize);
  const count = data.labels.length;
  if (dropLast && batchSize > count) {
    throw new RangeError(`batches: batchSize must be <= ${count} with dropLast, got ${batchSize}`);
  }
  const order = shuffled(count, generatorOf("batches", options));
  const end = dropLast ? count - (count % batchSize) : count;
  return Array.from({ length: Math.ceil(end / batchSize) }, (_, i) =>
    subset(data, order.slice(i * batchSize, (i + 1) * batchSize)),
  );
}

/**
 * The images at these places, and their labels, as copies.
 *
 * @throws TypeError or RangeError for other data, and for a place where there is none.
 * @example subset({ images: tensor([[5], [6]]), labels: [0, 1] }, [1]).images.toArray() // [[6]]
 */
export function subset(data: Labelled, places: readonly number[]): Labelled {
  checkLabelled("subset", data);
  const { images, labels } = data;
  const [count, ...rest] = images.shape;
  const size = images.data.length / count;
  const copy = new Float64Array(places.length * size);
  places.forEach((place, i) => {
    if (!(Number.isInteger(place) && place >= 0 && place < count)) {
      throw new RangeError(`subset: places must be integers >= 0 and < ${count}, got ${place}`);
    }
    copy.set(images.data.subarray(place * size, (place + 1) * size), i * size);
  });
  return {
    images: new Tensor(copy, [places.length, ...rest]),
    labels: places.map((place) => labels[place]),
  };
}

/** 0 to count - 1 in a random order: Fisher and Yates' shuffle, from the last place down. */
function shuffled(count: number, rng: Generator): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(rng() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** @throws TypeError or RangeError unless there are images and as many labels. */
export function checkLabelled(caller: string, data: Labelled): void {
  if (!(data?.images instanceof Tensor) || !Array.isArray(data.labels)) {
    throw new TypeError(
      `${caller}: needs { images, labels } with a Tensor and an array, got ${describe(data)}`,
    );
  }
  const { shape } = data.images;
  if (shape.length < 2 || data.labels.length === 0 || shape[0] !== data.labels.length) {
    throw new RangeError(
      `${caller}: needs images of shape [images, ...] and a label for each, ` +
        `got ${formatShape(shape)} and ${data.labels.length} labels`,
    );
  }
}
