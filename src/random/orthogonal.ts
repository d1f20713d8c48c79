import { sizeOf } from "../autograd/shape";
import { Tensor } from "../autograd/tensor";
import { sumOfSquares } from "../numerics/norm";
import { checkWeightShape, initialisationOf, type Initialisation } from "./fans";
import { fillNormal } from "./ziggurat";

/**
 * A random matrix with orthogonal columns of length `gain`, or rows if it has fewer rows than columns:
 * all its singular values are `gain`.
 *
 * Uniform among all such matrices (Haar measure): an orthogonal matrix times it has the same law. It is
 * made of a normal matrix, drawn row-major, one draw an entry.
 *
 * @param shape rows, then lengths whose product is the columns, as a convolution has them.
 * @param options gain is 1 by default.
 * @throws TypeError or RangeError for an argument outside its bounds, before anything is drawn.
 * @example
 * const Q = orthogonal([3, 2], { gain: 2, generator: generator(1) });
 * Q.pow(2).sum({ dim: 0 }) // tensor([4., 4.])
 *
 * Source: Saxe, McClelland & Ganguli 2014, ICLR; Mezzadri 2007, "How to generate random matrices from
 * the classical compact groups", Notices of the AMS 54(5), 592-604.
 */
export function orthogonal(shape: readonly number[], options: Initialisation): Tensor {
  checkWeightShape("orthogonal", shape);
  const { gain, generator } = initialisationOf("orthogonal", options, 1);
  const data = new Float64Array(sizeOf(shape));
  fillNormal(data, generator);
  const rows = shape[0];
  const columns = data.length / rows;
  const count = Math.min(rows, columns);
  // Vector k is row k, or column k if the columns are fewer.
  const [next, step] = rows <= columns ? [columns, 1] : [1, columns];
  const placeOf = (k: number, i: number): number => k * next + i * step;
  const vectors = Array.from({ length: count }, (_, k) =>
    new Float64Array(data.length / count).map((_, i) => data[placeOf(k, i)]),
  );
  orthonormalise(vectors);
  vectors.forEach((vector, k) => vector.forEach((x, i) => (data[placeOf(k, i)] = gain * x)));
  return new Tensor(data, [...shape]);
}

/**
 * Gram and Schmidt's method, in place: the Q of the factors Q R whose R has a positive diagonal, with
 * which Q follows the Haar measure. Only + - × / and square roots, so that it rounds alike everywhere.
 */
function orthonormalise(vectors: readonly Float64Array[]): void {
  vectors.forEach((vector, k) => {
    let before: number;
    let square = sumOfSquares(vector);
    do {
      before = square;
      for (let j = 0; j < k; j++) removePart(vector, vectors[j]);
      square = sumOfSquares(vector);
      // What is left of a vector that lay almost in the span of the others is rounding: once more.
    } while (square < before / 4);
    const length = Math.sqrt(square);
    for (let i = 0; i < vector.length; i++) vector[i] /= length;
  });
}

/** Takes from `vector` its part along a unit vector. */
function removePart(vector: Float64Array, unit: Float64Array): void {
  let along = 0;
  for (let i = 0; i < unit.length; i++) along += unit[i] * vector[i];
  for (let i = 0; i < unit.length; i++) vector[i] -= along * unit[i];
}
