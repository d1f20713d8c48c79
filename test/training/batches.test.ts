import { expect } from "chai";
import * as fc from "fast-check";
import { tensor } from "../../src/autograd/tensor";
import { generator } from "../../src/random/generator";
import { batches, subset, type Labelled } from "../../src/training/batches";

/** Images [i, 10 i] with label i. */
function numbered(count: number): Labelled {
  const labels = Array.from({ length: count }, (_, i) => i);
  return { images: tensor(labels.map((i) => [i, 10 * i])), labels };
}

describe("batches", () => {
  it("hold every image once beside its label, the last batch whole, smaller or left out", () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(sizes, fc.boolean(), fc.nat(), ([count, batchSize], dropLast, seed) => {
        fc.pre(!dropLast || batchSize <= count);
        const options = { batchSize, dropLast, generator: generator(seed) };
        const all = batches(numbered(count), options);
        const rest = count % batchSize;
        const lengths = all.map(({ labels }) => labels.length);
        const whole = new Array(Math.floor(count / batchSize)).fill(batchSize);
        expect(lengths).to.eql(rest > 0 && !dropLast ? [...whole, rest] : whole);
        for (const { images, labels } of all) {
          expect(images.toArray()).to.eql(labels.map((i) => [i, 10 * i]));
        }
        expect(new Set(all.flatMap(({ labels }) => labels)).size).to.equal(
          lengths.reduce((a, b) => a + b),
        );
      }),
    );
  });

  it("come in another order at each call, and in the same one from the same seed", () => {
    const order = (rng: ReturnType<typeof generator>): number[] =>
      batches(numbered(20), { batchSize: 20, generator: rng })[0].labels.slice();
    const [rng, same] = [generator(1), generator(1)];
    const first = order(rng);
    expect(order(same)).to.eql(first);
    expect(order(rng)).to.not.eql(first);
    expect(first.slice(0, 5)).to.eql([18, 11, 3, 13, 14]);
  });

  it("put three images in each of their six orders equally often, within 4.5 standard errors", () => {
    const rng = generator(7);
    const [runs, counts] = [6000, new Map<string, number>()];
    for (let i = 0; i < runs; i++) {
      const [{ labels }] = batches(numbered(3), { batchSize: 3, generator: rng });
      counts.set(labels.join(), (counts.get(labels.join()) ?? 0) + 1);
    }
    expect(counts.size).to.equal(6);
    const error = Math.sqrt((runs * 5) / 36);
    for (const count of counts.values()) expect(count).to.be.closeTo(runs / 6, 4.5 * error);
  });
});

describe("subset", () => {
  it("takes images of any shape at these places, as copies", () => {
    const data = {
      images: tensor([
        [[1], [2]],
        [[3], [4]],
      ]),
      labels: [7, 8],
    };
    const taken = subset(data, [1, 0, 1]);
    expect(taken.images.toArray()).to.eql([
      [[3], [4]],
      [[1], [2]],
      [[3], [4]],
    ]);
    expect(taken.labels).to.eql([8, 7, 8]);
    taken.images.data[0] = 9;
    expect(data.images.data[2]).to.equal(3);
  });
});
