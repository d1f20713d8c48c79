import { expect } from "chai";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digits, digitsFrom } from "../../src/training/digits";
import { digitsData } from "../../src/training/digitsData";
import { readOracle } from "../support/oracle";

interface Facts {
  readonly classCounts: readonly number[];
  readonly firstImage: readonly number[];
  readonly lastImage: readonly number[];
  readonly pixelSums: readonly number[];
  readonly imageSums: readonly number[];
  readonly labels: string;
}

const facts = readOracle<Facts>("digits.json");
const sumOf = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b);

describe("digits", () => {
  const { images, labels } = digits();
  const image = (i: number): number[] => [...images.data.subarray(64 * i, 64 * (i + 1))];

  it("are scikit-learn's, picture by picture", () => {
    expect(images.shape).to.eql([1797, 64]);
    expect(image(0)).to.eql(facts.firstImage);
    expect(image(1796)).to.eql(facts.lastImage);
    expect(labels.map((_, i) => sumOf(image(i)))).to.eql(facts.imageSums);
    const column = (j: number): number => sumOf(labels.map((_, i) => images.data[64 * i + j]));
    expect(facts.pixelSums.map((_, j) => column(j))).to.eql(facts.pixelSums);
    expect(sumOf(images.data)).to.equal(561718);
  });

  it("have scikit-learn's labels", () => {
    expect(labels.join("")).to.equal(facts.labels);
    const counts = facts.classCounts.map((_, k) => labels.filter((label) => label === k).length);
    expect(counts).to.eql([178, 182, 177, 183, 181, 182, 181, 179, 174, 180]);
    expect(counts).to.eql(facts.classCounts);
  });

  it("digits() gives data of its own at each call", () => {
    const first = digits();
    first.images.data.fill(-1);
    first.labels.fill(-1);
    expect(digits()).to.eql({ images, labels });
  });

  it("any one damaged character is found", () => {
    const place = fc.nat(digitsData.length - 1);
    const letter = fc.oneof(fc.constantFrom(..."0123456789abcdefg \n"), fc.string({ minLength: 0, maxLength: 2 })); // prettier-ignore
    fc.assert(
      fc.property(place, letter, (i, put) => {
        fc.pre(put !== digitsData[i]);
        const damaged = digitsData.slice(0, i) + put + digitsData.slice(i + 1);
        expect(() => digitsFrom(damaged)).to.throw(
          Error,
          /^digits: the data is damaged: .*a42d8bc2/,
        );
      }),
    );
  });

  it("any two neighbours exchanged are found, and a lost half", () => {
    fc.assert(
      fc.property(fc.nat(digitsData.length - 2), (i) => {
        const [a, b] = digitsData.slice(i, i + 2);
        fc.pre(a !== b);
        const damaged = digitsData.slice(0, i) + b + a + digitsData.slice(i + 2);
        expect(() => digitsFrom(damaged)).to.throw(/^digits: the data is damaged/);
      }),
      { numRuns: 30 },
    );
    const half = digitsData.slice(0, digitsData.length / 2);
    expect(() => digitsFrom(half)).to.throw(/^digits: the data is damaged/);
    expect(() => digitsFrom("")).to.throw(/^digits: the data is damaged/);
  });

  for (const file of ["src/training/digitsData.ts", "README.md", "LICENSE"])
    it(`${file} names the source and its licence`, () => {
      const text = readFileSync(join(__dirname, "../..", file), "utf8");
      expect(text)
        .to.match(/Alpaydin/)
        .and.to.match(/CC BY 4\.0/)
        .and.to.match(/dataset 80/);
    });
});
