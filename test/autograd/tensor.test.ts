import { expect } from "chai";
import { cat } from "../../src/autograd/cat";
import { crossEntropy } from "../../src/autograd/crossEntropy";
import { ones, onesLike } from "../../src/autograd/fill";
import { tensor } from "../../src/autograd/tensor";
import { where } from "../../src/autograd/where";

describe("tensor", () => {
  it("takes its shape from the nesting: [] for a number", () => {
    expect(tensor([[1, 2], [3, 4]]).shape).to.eql([2, 2]); // prettier-ignore
    expect(tensor(5).shape).to.eql([]);
    expect(tensor([]).shape).to.eql([0]);
    expect(tensor([[], []]).shape).to.eql([2, 0]);
    expect(tensor([[[1], [2]]]).shape).to.eql([1, 2, 1]);
    expect(tensor([NaN, -Infinity, -0]).toArray()).to.eql([NaN, -Infinity, -0]);
  });

  it("takes typed arrays, also as rows, and other tensors", () => {
    expect(tensor(Float64Array.of(1, 2)).toArray()).to.eql([1, 2]);
    expect(tensor(Int32Array.of(1, 2)).toArray()).to.eql([1, 2]);
    expect(tensor([Float64Array.of(1, 2), [3, 4]]).toArray()).to.eql([[1, 2], [3, 4]]); // prettier-ignore
    expect(tensor(tensor([[1]])).toArray()).to.eql([[1]]);
  });

  it("copies arrays and tensors, as x.toArray() does, where x.data is the storage itself", () => {
    const source = Float64Array.of(1, 2);
    const x = tensor(source);
    const y = tensor(x);
    source[0] = 100;
    x.data[1] = 200;
    (x.toArray() as number[])[0] = 9;
    expect([x.toArray(), y.toArray()]).to.eql([[1, 200], [1, 2]]); // prettier-ignore
  });

  it("x.detach() shares the storage and lets no gradient through", () => {
    const x = tensor([1, 2], { requiresGrad: true });
    expect(x.detach().data).to.equal(x.data);
    x.mul(2).detach().mul(x).sum().backward();
    expect(x.grad!.toArray()).to.eql([2, 4]);
  });

  it("requires a gradient if one of the tensors it was computed from does", () => {
    const [x, c] = [tensor([1], { requiresGrad: true }), tensor([2])];
    for (const recorded of [x, x.add(c), c.add(x)]) expect(recorded.requiresGrad).to.equal(true);
    for (const constant of [c, c.add(c), x.detach()]) {
      expect(constant.requiresGrad).to.equal(false);
    }
  });
});

describe("backward", () => {
  it("adds up over calls until zeroGrad", () => {
    const x = tensor([1, 2], { requiresGrad: true });
    const y = x.mul(3);
    y.backward(onesLike(y), { retainGraph: true });
    const first = x.grad!;
    y.backward(onesLike(y));
    expect(x.grad!.toArray()).to.eql([6, 6]);
    expect(first.toArray(), "an earlier grad stays as it was").to.eql([3, 3]);
    x.zeroGrad();
    expect(x.grad).to.equal(null);
    x.sum().backward();
    expect(x.grad!.toArray()).to.eql([1, 1]);
  });

  it("of a leaf itself gives v, and leaves no gradient where none is required", () => {
    const [x, c] = [tensor([1], { requiresGrad: true }), tensor([2])];
    const y = x.mul(c);
    y.backward();
    x.backward();
    expect([x.grad!.item(), y.grad, c.grad]).to.eql([3, null, null]);
  });

  it("shares no buffer: changing v or a gradient afterwards does no harm", () => {
    const [a, b] = [1, 2].map((n) => tensor([n, n], { requiresGrad: true }));
    const v = tensor([1, 1]);
    const y = a.add(b).reshape([2]);
    y.backward(v, { retainGraph: true });
    a.grad!.data[0] = 100;
    v.data[0] = 50;
    expect(b.grad!.toArray()).to.eql([1, 1]);
    expect(a.grad!.toArray()).to.eql([100, 1]);
    y.backward(tensor([1, 1]));
    expect(b.grad!.toArray()).to.eql([2, 2]);
  });

  it("a second time without retainGraph says so, and changes no gradient", () => {
    const x = tensor([1, 2], { requiresGrad: true });
    const shared = x.mul(2);
    const y = shared.sum();
    y.backward();
    const text =
      "backward: the graph was freed by an earlier backward; pass { retainGraph: true } to the first call";
    expect(() => y.backward()).to.throw(Error, text);
    expect(() => shared.exp().add(x).sum().backward()).to.throw(Error, text);
    expect(x.grad!.toArray()).to.eql([2, 2]);
  });

  it("with another v is an error, and the graph is still there", () => {
    const x = tensor([1, 2], { requiresGrad: true });
    const y = x.mul(2);
    const text = "backward: v must have the shape [2], got [3]";
    expect(() => y.backward(tensor([1, 2, 3]))).to.throw(RangeError, text);
    expect(() => y.backward(tensor(1))).to.throw(RangeError, "got []");
    const options = { retainGraph: true } as never;
    expect(() => y.backward(options)).to.throw(TypeError, "options are the second argument");
    expect(x.grad).to.equal(null);
    y.backward(onesLike(y));
    expect(x.grad!.toArray()).to.eql([2, 2]);
  });
});

describe("operations", () => {
  it("change none of their inputs, nor does backward", () => {
    const x = tensor([[1, 2], [3, 5]], { requiresGrad: true }); // prettier-ignore
    const [columns, rows] = [{ dim: 0 }, { dim: 1, keepdim: true }];
    const results = [
      ...[x.add(x), x.sub(1), x.mul(x), x.div(2), x.pow(3), x.neg(), x.exp(), x.log(), x.sqrt()],
      ...[x.sin(), x.matmul(x), x.transpose(), x.reshape([4]), x.slice(1), cat([x, x])],
      ...[x.sum(columns), x.mean(rows), x.max(), x.max(rows)],
      ...[where(x, x, 0), crossEntropy(x, [0, 1])],
    ];
    const before = results.map((y) => y.toArray());
    for (const y of results) y.backward(onesLike(y), { retainGraph: true });
    expect(x.toArray()).to.eql([[1, 2], [3, 5]]); // prettier-ignore
    expect(results.map((y) => y.toArray())).to.eql(before);
    const once = x.grad!.toArray();
    x.zeroGrad();
    for (const y of results) y.backward(onesLike(y));
    expect(x.grad!.toArray(), "a retained graph gives the same again").to.eql(once);
  });

  it("give their result storage of its own", () => {
    for (const shape of [[], [1], [1, 1], [2, 1]]) {
      const x = ones(shape);
      const results = [
        ...[x.add(0), x.sub(0), x.mul(1), x.div(1), x.pow(1), x.neg(), x.exp(), x.reshape([-1])],
        ...[x.sum(), x.sum({ keepdim: true }), x.mean({ keepdim: true }), x.max({ keepdim: true })],
        ...[cat([x.reshape([-1])]), where(1, x, x), x.reshape([-1]).slice(0), tensor(x)],
      ];
      for (const y of results) y.data[0] = 100;
      expect(x.data[0]).to.equal(1);
    }
  });
});
