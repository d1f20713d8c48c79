import { expect } from "chai";
import { mm } from "../../src/autograd/mm";
import { tensor } from "../../src/autograd/tensor";

describe("mm", () => {
  it("is for matrices alone, and names both shapes", () => {
    const [a, v] = [tensor([[1, 2]]), tensor([1, 2])];
    const text = "mm: shapes must be [n, m] and [m, p], got [1, 2] and [2]";
    expect(() => mm(a, v)).to.throw(RangeError, text);
    expect(() => mm(tensor([[[1], [2]]]), a.transpose())).to.throw("mm: shapes must be");
    expect(() => mm(a, a)).to.throw(RangeError, "got [1, 2] and [1, 2]");
    expect(() => mm([[1]] as never, a)).to.throw(TypeError, "mm: needs a Tensor");
  });
});
