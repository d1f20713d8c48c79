import { expect } from "chai";
import { checkSize } from "../../src/numerics/checks";

describe("checkSize", () => {
  it("takes 2^27 values, and refuses one more", () => {
    checkSize("f", 2 ** 27);
    expect(() => checkSize("f", 2 ** 27 + 1)).to.throw(RangeError, "f: needs at most 134217728");
  });
});
