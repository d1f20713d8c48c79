import { expect } from "chai";
import { measure, nodesOn } from "../../src/numerics/panel";

describe("measure", () => {
  it("sees a jump between the last node and the end", () => {
    const { integral, error } = measure((x) => +(x > 0.995), -1, 1);
    expect(Math.abs(integral - 0.005)).to.be.within(1e-3, 2 * error);
  });

  it("expects no error for a polynomial of degree 13, and takes no jump at an end for one", () => {
    expect(measure((x) => x ** 13 - x ** 2, -1, 1).error).to.be.below(1e-14);
    expect(measure((x) => +(x > 0), 0, 1).error).to.be.below(1e-15);
    expect(measure((x) => +(x < 1), 0, 1).error).to.be.below(1e-15);
  });
});

describe("nodesOn", () => {
  it("has 15 nodes a piece in rising order, whose weights add up to the width", () => {
    const { nodes, weights } = nodesOn([-1, 0, 2], 0.5);
    expect(nodes.length).to.equal(15 * 6);
    expect(weights.reduce((a, b) => a + b)).to.be.closeTo(3, 1e-14);
    expect([...nodes]).to.eql([...nodes].sort((a, b) => a - b));
    expect(nodes.reduce((sum, x, i) => sum + weights[i] * x * x, 0)).to.be.closeTo(3, 1e-14);
  });
});
