import { expect } from "chai";
import { cornersOf, valueAt } from "../../../site/live/tooltip";

describe("the tooltip of a figure", () => {
  it("valueAt has the digits that a picture can show", () => {
    expect(valueAt({ type: "linear", domain: [0, 1], range: [0, 640] }, 320)).to.equal("0.5");
    expect(valueAt({ type: "linear", domain: [-10, 10], range: [50, 620] }, 335.02)).to.equal("0");
    expect(valueAt({ type: "linear", domain: [0, 1], range: [378, 28] }, 28)).to.equal("1");
    expect(valueAt({ type: "log", domain: [1e-16, 1], range: [400, 0] }, 200)).to.equal("1e−8");
  });

  it("cornersOf takes the ends of straight and curved pieces", () => {
    expect(cornersOf("M1,2L3,-4.5M0,0C1,1,2,2,3,3C4,4,5,5,6,6Z")).to.eql([
      [1, 2],
      [3, -4.5],
      [0, 0],
      [3, 3],
      [6, 6],
    ]);
  });
});
