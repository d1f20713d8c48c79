import { expect } from "chai";
import { leak } from "../../src/activations/leak";

describe("leak", () => {
  it("leak(0.5, -4) is -2, and leak(0, -Infinity) is 0", () => {
    expect([leak(0.5, -4), leak(0, -Infinity)]).to.eql([-2, 0]);
  });
});
