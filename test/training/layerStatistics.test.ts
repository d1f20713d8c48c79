import { expect } from "chai";
import { relu, sigmoid, tanh } from "../../src/activations/catalogue";
import { noGrad } from "../../src/autograd/noGrad";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { generator } from "../../src/random/generator";
import { normal } from "../../src/random/normal";
import { batchNorm } from "../../src/training/batchNorm";
import { layerStatistics } from "../../src/training/layerStatistics";
import { linear } from "../../src/training/linear";
import { residual } from "../../src/training/residual";
import { sequential } from "../../src/training/sequential";
import { sgd } from "../../src/training/sgd";

const rng = (): { generator: ReturnType<typeof generator> } => ({ generator: generator(1) });
const rms = (values: Float64Array): number =>
  Math.sqrt(values.reduce((sum, x) => sum + (x * x) / values.length, 0));

describe("layerStatistics", () => {
  it("gives the gradient at the pre-activations that the chain rule gives", () => {
    const [W, V] = [normal(0, 1, [4, 3], rng()), normal(0, 1, [2, 4], rng())];
    const net = sequential(linear(3, 4, { weight: W, bias: false }), tanh, linear(4, 2, { weight: V, bias: false }), sigmoid); // prettier-ignore
    const x = normal(0, 1, [5, 3], rng());
    const layers = layerStatistics(() => net(x).sum().backward());
    const h = x.matmul(W.transpose());
    const k = h.data.map(tanh);
    const second = tensor(k).reshape([5, 4]).matmul(V.transpose()).data.map(sigmoid.derivative);
    const back = tensor(second).reshape([5, 2]).matmul(V);
    const first = back.data.map((g, i) => g * tanh.derivative(h.data[i]));
    expect(layers.map(({ gradient }) => gradient)).to.eql([rms(first), rms(second)]);
  });

  it("counts saturated slopes, units that are off for every image, and the deviation", () => {
    const h = tensor([[-1, 5, 0.1, -2], [2, -9, -3, -4]]); // prettier-ignore
    const [off] = layerStatistics(() => sequential(relu)(h));
    expect(off).to.deep.include({ dead: 0.25, saturated: 5 / 8, gradient: 0 });
    expect(off.updateRatio).to.eql(NaN);
    // tanh′ = 1/20 at |tanh| = √0.95, where x = 2.1783.
    const edge = tensor([[2.178, 2.1784, -2.178, -2.1784]]);
    const [{ saturated, dead }] = layerStatistics(() => sequential(tanh)(edge));
    expect([saturated, dead]).to.eql([0.5, 0]);
    const [{ activationStd }] = layerStatistics(() => sequential(relu)(tensor([[1, 3]])));
    expect(activationStd).to.equal(1);
  });

  it("measures the step of the weight before the activation, also through a norm", () => {
    const weight = tensor([[3, 4]]);
    const net = sequential(linear(2, 1, { weight, bias: false }), batchNorm(1), relu);
    const [w] = net.parameters;
    const optimizer = sgd([w], { lr: 0.1 });
    const [{ updateRatio }] = layerStatistics(() => {
      const outputs = net(tensor([[1, 0], [0, 1]])); // prettier-ignore
      outputs.sum().backward();
      w.grad!.data.set([0, 5]);
      optimizer.step();
    });
    expect(updateRatio).to.be.closeTo(0.1, 1e-15);
  });

  it("takes no weight that comes after the activation", () => {
    const [first, second] = [linear(3, 3, rng()), linear(3, 3, rng())];
    const net = sequential(first, residual(sequential(tanh, second)));
    const [{ updateRatio }] = layerStatistics(() => {
      net(normal(0, 1, [2, 3], rng()));
      second.weight.data.fill(0);
      first.weight.data.forEach((w, i, all) => (all[i] = 1.5 * w));
    });
    expect(updateRatio).to.be.closeTo(0.5, 1e-15);
  });

  it("looks into residual and sequential, in the order of the calls", () => {
    const inner = residual(sequential(linear(3, 3, rng()), tanh));
    const net = sequential(linear(3, 3, rng()), relu, inner, sigmoid);
    const x = normal(0, 1, [4, 3], rng());
    expect(layerStatistics(() => net(x).sum().backward())).to.have.length(3);
  });

  it("changes neither outputs nor gradients, and sees nothing outside", () => {
    const net = sequential(linear(3, 4, rng()), tanh, linear(4, 1, rng()));
    const x = normal(0, 1, [4, 3], rng());
    const gradients = (): Float64Array[] => {
      net.parameters.forEach((each) => each.zeroGrad());
      net(x).sum().backward();
      return net.parameters.map(({ grad }) => grad!.data);
    };
    let watched: Float64Array[] = [];
    layerStatistics(() => void (watched = gradients()));
    expect(gradients()).to.eql(watched);
    expect(layerStatistics(() => noGrad(() => void net(x)))).to.eql([]);
    expect(() => layerStatistics(() => { throw new Error("mine"); })).to.throw("mine"); // prettier-ignore
  });

  it("keeps gradients of 1e-200, whose squares underflow", () => {
    const net = sequential(tanh);
    const seed = (y: Tensor): Tensor => y.sum().mul(1e-200);
    const [{ gradient }] = layerStatistics(() => seed(net(tensor([[0, 0]]))).backward());
    expect(gradient / 1e-200).to.be.closeTo(1, 1e-14);
  });
});
