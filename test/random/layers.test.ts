import { expect } from "chai";
import { gaussianCurve, layerEdges } from "../../src/random/layers";
import { upperTail } from "./statistics";

describe("layerEdges", () => {
  const edges = layerEdges();

  it("falls from the base strip to 0, with 256 layers", () => {
    expect(edges).to.have.lengthOf(257);
    expect(edges.every((edge, i) => i === 0 || edge < edges[i - 1])).to.equal(true);
    expect(edges[256]).to.equal(0);
  });

  it("gives each layer the area of the base strip with its tail", () => {
    const height = edges.map((x) => Math.exp((-x * x) / 2));
    const area = edges[1] * height[1] + Math.sqrt(2 * Math.PI) * upperTail(edges[1]);
    expect(edges[0] * height[1]).to.be.closeTo(area, 1e-14 * area);
    for (let i = 1; i < 256; i++) {
      const layer = edges[i] * (height[i + 1] - height[i]);
      expect(layer, `layer ${i}`).to.be.closeTo(area, 1e-11 * area);
    }
  });
});

describe("gaussianCurve", () => {
  it("is exp(-x^2/2) to 4e-15 relative for |x| <= 4", () => {
    for (let x = -4; x <= 4; x += 1 / 128) {
      const truth = Math.exp((-x * x) / 2);
      expect(gaussianCurve(x), `x = ${x}`).to.be.closeTo(truth, 4e-15 * truth);
    }
  });
});
