import { expect } from "chai";
import type { Labelled } from "../../src/training/batches";
import { digits } from "../../src/training/digits";
import { splitDigits } from "../../src/training/splitDigits";

describe("splitDigits", () => {
  const { train, validation, test } = splitDigits();
  const parts = [train, validation, test];

  it("has 1,197, 300 and 300 images, every digit in each", () => {
    expect(parts.map(({ images }) => images.shape)).to.eql([[1197, 64], [300, 64], [300, 64]]); // prettier-ignore
    expect(parts.map(({ labels }) => labels.length)).to.eql([1197, 300, 300]);
    for (const { labels } of parts) expect(new Set(labels).size).to.equal(10);
  });

  it("every image is in one part", () => {
    const imagesOf = ({ images, labels }: Labelled): string[] =>
      labels.map((label, i) => `${images.data.subarray(64 * i, 64 * (i + 1)).join()}: ${label}`);
    expect(new Set(parts.flatMap(imagesOf)).size).to.equal(new Set(imagesOf(digits())).size);
    const labels = parts.flatMap((part) => part.labels);
    expect(labels.sort()).to.eql(digits().labels.sort());
  });

  it("the training pixels have mean 0, each by itself, and mean square 1 together", () => {
    // Rounding of 1,197 terms that are at most 10.
    for (const mean of train.images.mean({ dim: 0 }).data) expect(mean).to.be.closeTo(0, 1e-12);
    expect(train.images.pow(2).mean().item()).to.be.closeTo(1, 1e-12);
  });

  it("is the same at every call, with data of its own", () => {
    splitDigits().test.images.data.fill(0);
    expect(splitDigits()).to.eql({ train, validation, test });
  });
});
