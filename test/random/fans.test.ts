import { expect } from "chai";
import { fansOf } from "../../src/random/fans";

describe("fansOf", () => {
  it("reads [fanOut, fanIn], and lets a window multiply both, as PyTorch", () => {
    expect(fansOf("test", [2, 3])).to.eql({ fanIn: 3, fanOut: 2 });
    expect(fansOf("test", [1, 1])).to.eql({ fanIn: 1, fanOut: 1 });
    expect(fansOf("test", [16, 3, 5, 5])).to.eql({ fanIn: 75, fanOut: 400 });
    expect(fansOf("test", [2, 3, 4])).to.eql({ fanIn: 12, fanOut: 8 });
  });
});
