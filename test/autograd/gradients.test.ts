import { expect } from "chai";
import { activations } from "../../src/activations/activations";
import { cat } from "../../src/autograd/cat";
import { crossEntropy } from "../../src/autograd/crossEntropy";
import { onesLike } from "../../src/autograd/fill";
import { mseLoss } from "../../src/autograd/mseLoss";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { readOracle } from "../support/oracle";

interface Stored {
  shape: number[];
  data: number[];
}

interface Case {
  name: string;
  inputs: Record<string, Stored>;
  constants: { T?: Stored; targets?: number[] };
  upstream: Stored | null;
  outputs: Stored[];
  gradients: Record<string, Stored>;
}

type Inputs = Record<string, Tensor>;

const cases = readOracle<Case[]>("gradients.json");

const { gelu, leakyRelu, relu, sigmoid, silu, softplus, tanh } = activations;

/** The PyTorch expression of each case, written with this library. */
const expressions: Record<string, (t: Inputs, c: Case) => Tensor[]> = {
  affine_tanh_sum: ({ X, W, b }) => [tanh(X.matmul(W).add(b)).sum()],
  mlp3_mse: ({ X, W1, b1, W2, b2, W3, b3 }, { constants }) => {
    const h1 = tanh(X.matmul(W1).add(b1));
    const h2 = relu(h1.matmul(W2).add(b2));
    return [mseLoss(h2.matmul(W3).add(b3), load(constants.T!, false))];
  },
  softmax_cross_entropy: ({ X, W, b }, { constants }) => [
    crossEntropy(X.matmul(W).add(b), constants.targets!),
  ],
  cross_entropy_confident: ({ Z }, { constants }) => [crossEntropy(Z, constants.targets!)],
  cross_entropy_large_logits: ({ Z }, { constants }) => [crossEntropy(Z, constants.targets!)],
  broadcast_add_mul: ({ A, b, c, d }) => [A.add(b).mul(c).sub(d).sum()],
  broadcast_div_3d: ({ A, b, c }) => [A.sub(b).div(c.add(3)).pow(2).mean()],
  matmul_chain: ({ A, B, C, D }) => [A.matmul(B).matmul(C).matmul(D).pow(2).sum()],
  mean_axis_var: ({ X, g }) => {
    const centred = X.sub(X.mean({ dim: 1, keepdim: true }));
    const variance = centred.pow(2).mean({ dim: 1, keepdim: true });
    return [centred.div(variance.add(1e-5).sqrt()).mul(g).sum()];
  },
  exp_log_pow: ({ x, z }) => [
    x.exp().mul(z.log()).add(z.pow(2.5)).add(x.pow(3)).sub(tensor(1).div(z)).sum(),
  ],
  slices_reuse: ({ x }) => {
    const z = x.slice(1, 4).mul(x.slice(0, 3)).add(x.slice(2, 5));
    const ends = x.slice(0, 1).mul(x.slice(4, 5));
    return [z.mul(z).sum().add(ends.sum())];
  },
  tensor_twice: ({ X }) => {
    const Y = X.matmul(X.transpose());
    return [Y.mul(Y.sin()).sum().add(X.mul(X).add(X).mean())];
  },
  accumulate: ({ x }) => [x.pow(2).sum(), tanh(x.mul(3)).sum()],
  backward_ones_sigmoid: ({ x }) => [sigmoid(x)],
  backward_ones_tanh: ({ x }) => [tanh(x)],
  backward_vector: ({ A, B }) => [A.exp().matmul(B)],
  relu_kinks: ({ x }) => [relu(x)],
  deep_sigmoid: ({ x, w }) => {
    let y = x;
    for (let layer = 0; layer < 20; layer++) y = sigmoid(w.mul(y));
    return [y.sum()];
  },
  detach: ({ x }) => [x.mul(x.detach()).add(x.exp()).sum()],
  cat_reshape_transpose: ({ A, B, c }) => {
    const Z = cat([A, B.transpose()], { dim: 1 }).reshape([3, -1]);
    return [Z.sum({ dim: 0 }).pow(2).mul(c).sum()];
  },
  activations_mix: ({ x }) => [
    silu(x)
      .mul(gelu(x))
      .add(softplus(x).mul(leakyRelu(x)))
      .sum(),
  ],
  not_all_require_grad: ({ X, W }) => [tanh(X.matmul(W)).sum()],
};

describe("gradients of the reference expressions", () => {
  it("cover every case of the reference file", () => {
    expect(Object.keys(expressions)).to.have.members(cases.map((c) => c.name));
  });

  for (const c of cases) {
    it(`${c.name} is true to 1e-12 of the largest entry of each gradient`, () => {
      const { gradients } = c;
      const inputs = Object.fromEntries(
        Object.entries(c.inputs).map(([key, stored]) => [key, load(stored, key in gradients)]),
      );
      const outputs = expressions[c.name](inputs, c);
      outputs.forEach((y, i) => expectClose(y, c.outputs[i]));
      for (const y of outputs)
        y.backward(c.upstream === null ? onesLike(y) : load(c.upstream, false));
      for (const [key, truth] of Object.entries(gradients)) expectClose(inputs[key].grad!, truth);
    });
  }
});

function load({ shape, data }: Stored, requiresGrad: boolean): Tensor {
  return tensor(tensor(data).reshape(shape), { requiresGrad });
}

function expectClose(actual: Tensor, { shape, data }: Stored): void {
  const largest = Math.max(...data.map(Math.abs));
  expect(actual.shape).to.eql(shape);
  data.forEach((value, i) => {
    expect(Math.abs(actual.data[i] - value)).to.be.at.most(1e-12 * largest);
  });
}
