import { arange } from "../../src/autograd/arange";
import { cat } from "../../src/autograd/cat";
import { crossEntropy } from "../../src/autograd/crossEntropy";
import { elementwise } from "../../src/autograd/elementwise";
import { ones, onesLike, zeros, zerosLike } from "../../src/autograd/fill";
import { gradcheck } from "../../src/autograd/gradcheck";
import { linspace } from "../../src/autograd/linspace";
import { mm } from "../../src/autograd/mm";
import { mseLoss } from "../../src/autograd/mseLoss";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { where } from "../../src/autograd/where";
import { itRefuses } from "../support/refusals";

const exp = (t: Tensor): Tensor => t.exp();
const pair = tensor([1, 2]);
const leaf = tensor([1, 2], { requiresGrad: true });
const row = tensor([[1, 2, 3]]);
const matrix = tensor([[1, 2, 3], [4, 5, 6]]); // prettier-ignore

describe("refusals", () => {
  // prettier-ignore
  itRefuses([
    [() => tensor([[1, 2], [3, 4, 5]]), TypeError, "rows must have equal lengths, got 2 and 3 at [1]"],
    [() => tensor([[[1], [2]], [[1], [2, 3]]]), TypeError, "equal lengths, got 1 and 2 at [1, 1]"],
    [() => tensor([[1, 2], 3]), TypeError, "tensor: needs a row of 2 at [1], got 3"],
    [() => tensor([1, [2]]), TypeError, "tensor: needs a number at [1], got an Array of length 1"],
    [() => tensor([1, "2"] as never), TypeError, 'tensor: needs a number at [1], got "2"'],
    [() => tensor("1" as never), TypeError, 'tensor: needs a number, got "1"'],
    [() => tensor(undefined as never), TypeError, "tensor: needs a number, got undefined"],
    [() => tensor([null] as never), TypeError, "tensor: needs a number at [0], got null"],
    [() => tensor([1, , 3] as never), TypeError, "tensor: needs a number at [1], got undefined"],
    [() => tensor(BigInt64Array.of(1n) as never), TypeError, "needs a number at [0], got 1n"],
    [() => tensor({ length: 1 } as never), TypeError, "tensor: needs a number"],
    [() => pair.item(), Error, "a tensor of one value, got shape [2]"],

    [() => pair.add("1" as never), TypeError, 'add: needs a number or a Tensor, got "1"'],
    [() => pair.sub([1] as never), TypeError, "sub: needs a number or a Tensor, got an Array"],
    [() => pair.mul(null as never), TypeError, "mul: needs a number or a Tensor, got null"],
    [() => pair.div(undefined as never), TypeError, "div: needs a number or a Tensor, got undefined"],
    [() => pair.pow(1n as never), TypeError, "pow: needs a number or a Tensor, got 1n"],
    [() => row.add(pair), RangeError, "add: shapes must broadcast, got [1, 3] and [2]"],
    [() => row.sub(pair), RangeError, "sub: shapes must broadcast, got [1, 3] and [2]"],
    [() => row.mul(pair), RangeError, "mul: shapes must broadcast, got [1, 3] and [2]"],
    [() => row.div(pair), RangeError, "div: shapes must broadcast, got [1, 3] and [2]"],
    [() => row.pow(pair), RangeError, "pow: shapes must broadcast, got [1, 3] and [2]"],
    [() => where([1, 0], [1, 2, 3], 0), RangeError, "where: shapes must broadcast, got [2] and [3]"],
    [() => where([1], [[1, 2]] as never, 0), TypeError, "numbers or flat arrays"],
    [() => where(1, "a" as never, 0), TypeError, "needs a number"],

    [() => row.matmul(tensor([[1, 2]])), RangeError, "inner lengths must agree, got [1, 3] and [1, 2]"],
    [() => row.matmul(tensor(1)), RangeError, "got [1, 3] and []"],
    [() => row.reshape([1, 3, 1]).matmul(pair), RangeError, "got [1, 3, 1] and [2]"],
    [() => row.matmul(2 as never), TypeError, "matmul: needs a Tensor, got 2"],
    [() => mm(row, pair), RangeError, "mm: shapes must be [n, m] and [m, p], got [1, 3] and [2]"],
    [() => mm(row.reshape([1, 3, 1]), row), RangeError, "mm: shapes must be"],
    [() => mm(row, row), RangeError, "got [1, 3] and [1, 3]"],
    [() => mm([[1]] as never, row), TypeError, "mm: needs a Tensor"],
    [() => mm(row, [[1]] as never), TypeError, "mm: needs a Tensor"],

    [() => row.sum({ dim: 2 }), RangeError, "sum: dim must be an integer >= -2 and < 2 for rank 2"],
    [() => row.mean({ dim: -3 }), RangeError, "mean: dim must be an integer >= -2 and < 2 for rank 2"],
    [() => row.max({ dim: 0.5 }), RangeError, "max: dim must be an integer >= -2 and < 2 for rank 2"],
    [() => tensor([]).max(), RangeError, "max: needs at least one value, got shape [0]"],
    [() => pair.transpose(), RangeError, "transpose: dim must be"],
    [() => matrix.transpose(0, -3), RangeError, "got -3"],
    [() => matrix.reshape([4]), RangeError, "got [4] for [2, 3]"],
    [() => matrix.reshape([-1, -1]), RangeError, "got [-1, -1] for [2, 3]"],
    [() => matrix.reshape([4, -1]), RangeError, "got [4, -1] for [2, 3]"],
    [() => matrix.reshape([-2, -3]), RangeError, "got [-2, -3] for [2, 3]"],
    [() => matrix.reshape([1.5, 4]), RangeError, "got [1.5, 4] for [2, 3]"],
    [() => matrix.reshape([NaN]), RangeError, "got [NaN] for [2, 3]"],
    [() => matrix.reshape([0, -1]), RangeError, "got [0, -1] for [2, 3]"],
    [() => matrix.reshape(6 as never), TypeError, "shape must be an array"],
    [() => pair.slice(0.5), RangeError, "start and end must be integers, got 0.5"],
    [() => pair.slice(0, 1, 1), RangeError, "slice: dim must be"],
    [() => cat([matrix, pair.reshape([2, 1])]), RangeError, "got [2, 3] and [2, 1]"],
    [() => cat([matrix, pair]), RangeError, "got [2, 3] and [2]"],
    [() => cat([]), RangeError, "cat: needs at least one tensor"],
    [() => cat([pair, [1] as never]), TypeError, "cat: needs a Tensor"],
    [() => cat([tensor(1)]), RangeError, "cat: dim must be"],

    [() => arange(0, 0.3, 0), RangeError, "must lead from 0 to 0.3, got 0"],
    [() => arange(0, 0.3, -1e300), RangeError, "must lead from 0 to 0.3"],
    [() => arange(1, 0, 1), RangeError, "got 1"],
    [() => arange(NaN, 1, 1), RangeError, "arange: start must be finite, got NaN"],
    [() => arange(0, NaN, 1), RangeError, "arange: stop must be finite, got NaN"],
    [() => arange(0, 1, Infinity), RangeError, "arange: step must be finite, got Infinity"],
    [() => arange(0, 1, 1e-12), RangeError, "arange: needs at most 134217728"],
    [() => arange(-1.7e308, 1.7e308, 1), RangeError, "got Infinity"],
    [() => linspace(0, 1, 0), RangeError, "linspace: n must be an integer >= 1, got 0"],
    [() => linspace(0, 1, 1.5), RangeError, "got 1.5"],
    [() => linspace(0, 1, 1e12), RangeError, "needs at most 134217728 values, got 1000000000000"],
    [() => linspace(0, Infinity, 3), RangeError, "b must be finite, got Infinity"],
    [() => linspace(NaN, 1, 3), RangeError, "linspace: a must be finite, got NaN"],
    [() => zeros([-1]), RangeError, "zeros: "],
    [() => zeros([2 ** 20, 2 ** 20]), RangeError, "zeros: needs at most"],
    [() => ones(3 as never), TypeError, "ones: shape must be an array such as"],
    [() => onesLike([1] as never), TypeError, "onesLike: needs a Tensor"],
    [() => zerosLike(3 as never), TypeError, "zerosLike: needs a Tensor, got 3"],

    [() => crossEntropy(row, [0, 1]), RangeError, "got [1, 3] and 2 targets"],
    [() => crossEntropy(row.reshape([3]), [0]), RangeError, "got [3] and 1 targets"],
    [() => crossEntropy(row, [3]), RangeError, "integers >= 0 and < 3, got 3"],
    [() => crossEntropy(row, [-1]), RangeError, "integers >= 0 and < 3, got -1"],
    [() => crossEntropy(row, [0.5]), RangeError, "integers >= 0 and < 3, got 0.5"],
    [() => crossEntropy([[1]] as never, [0]), TypeError, "crossEntropy: needs a Tensor"],
    [() => mseLoss(pair, pair.reshape([2, 1])), RangeError, "shapes must be equal, got [2] and [2, 1]"],
    [() => mseLoss(pair, [1, 2] as never), TypeError, "mseLoss: needs a Tensor"],
    [() => mseLoss([1, 2] as never, pair), TypeError, "mseLoss: needs a Tensor"],
    [() => elementwise("sin", [1] as never, { value() {}, derivative() {} }), TypeError, "elementwise: needs a Tensor"],
    [() => gradcheck(exp, [pair], { step: 0 }), RangeError, "got 0 and 1e-7"],
    [() => gradcheck(exp, [pair], { tolerance: NaN }), RangeError, "and NaN"],
    [() => gradcheck(exp, [tensor([])]), RangeError, "at least one number"],
    [() => gradcheck(exp, [1 as never]), TypeError, "gradcheck: needs a Tensor"],
    [() => leaf.mul(2).backward(), Error, "a vector v for a tensor of shape [2]; pass onesLike(y)"],
    [() => tensor(1).backward(), Error, "make an input with tensor(data, { requiresGrad: true })"],
  ]);
});
