import { expect } from "chai";
import { bisect } from "../../src/numerics/bisect";

describe("bisect", () => {
  it("bisect((x) => x * x >= 2, 1, 2) is √2 to the last bit or so", () => {
    expect(bisect((x) => x * x >= 2, 1, 2)).to.be.closeTo(Math.SQRT2, 4e-16);
  });

  it("works downwards and over hundreds of decades", () => {
    expect(bisect((x) => x <= 1e-200, 1e200, 1e-300) / 1e-200).to.be.closeTo(1, 1e-15);
  });
});
