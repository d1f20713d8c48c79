"""gradients.json: expressions, their inputs, values and gradients.

Expressions are evaluated on NumPy arrays of mpmath numbers, and gradients are central differences
of so many digits that they round to the true double. Two are left to PyTorch, where differences
have no say. The file keeps its inputs.
"""

import numpy as np
import torch
from mpmath import mp, mpf

from cases import nearest, read, write


class Exact:
    """The functions that the expressions call, for arrays of mpmath numbers."""

    exp, log, sin, tanh, sqrt = (
        np.vectorize(getattr(mp, name), otypes=[object]) for name in ("exp", "log", "sin", "tanh", "sqrt")
    )
    sigmoid = np.vectorize(lambda x: 1 / (1 + mp.exp(-x)), otypes=[object])
    relu = np.vectorize(lambda x: max(x, mpf(0)), otypes=[object])
    silu = np.vectorize(lambda x: x / (1 + mp.exp(-x)), otypes=[object])
    gelu = np.vectorize(lambda x: x * mp.erfc(-x / mp.sqrt(2)) / 2, otypes=[object])
    softplus = np.vectorize(lambda x: mp.log1p(mp.exp(x)), otypes=[object])
    leaky_relu = np.vectorize(lambda x: x if x > 0 else x * mpf(0.01), otypes=[object])

    @staticmethod
    def cat(arrays, dim):
        return np.concatenate(arrays, axis=dim)

    @staticmethod
    def cross_entropy(logits, targets):
        losses = [mp.log(sum(map(mp.exp, row))) - row[target] for row, target in zip(logits, targets)]
        return np.array(sum(losses) / len(losses), dtype=object)


class Torch:
    """What the expressions without a truth call, for tensors."""

    exp, relu = torch.exp, torch.relu
    detach = staticmethod(lambda x: x.detach())


def layer_norm(m, X, g):
    centred = X - X.mean(1, keepdims=True)
    variance = (centred**2).mean(1, keepdims=True)
    return (centred / m.sqrt(variance + 1e-5) * g).sum()


def deep_sigmoid(m, x, w):
    for _ in range(20):
        x = m.sigmoid(w * x)
    return x.sum()


def slices(m, x):
    z = x[1:4] * x[0:3] + x[2:5]
    return (z * z).sum() + x[0] * x[4]


def twice(m, X):
    Y = X @ X.T
    return (Y * m.sin(Y)).sum() + (X * X + X).mean()


def mlp(m, T, X, W1, b1, W2, b2, W3, b3):
    h = m.relu(m.tanh(X @ W1 + b1) @ W2 + b2)
    return ((h @ W3 + b3 - T) ** 2).mean()


# One function for each backward pass.
EXPRESSIONS = {
    "affine_tanh_sum": [lambda m, X, W, b: m.tanh(X @ W + b).sum()],
    "mlp3_mse": [mlp],
    "softmax_cross_entropy": [lambda m, targets, X, W, b: m.cross_entropy(X @ W + b, targets)],
    "cross_entropy_confident": [lambda m, targets, Z: m.cross_entropy(Z, targets)],
    "cross_entropy_large_logits": [lambda m, targets, Z: m.cross_entropy(Z, targets)],
    "broadcast_add_mul": [lambda m, A, b, c, d: ((A + b) * c - d).sum()],
    "broadcast_div_3d": [lambda m, A, b, c: (((A - b) / (c + 3)) ** 2).mean()],
    "matmul_chain": [lambda m, A, B, C, D: ((A @ B @ C @ D) ** 2).sum()],
    "mean_axis_var": [layer_norm],
    "exp_log_pow": [lambda m, x, z: (m.exp(x) * m.log(z) + z**2.5 + x**3 - 1 / z).sum()],
    "slices_reuse": [slices],
    "tensor_twice": [twice],
    "accumulate": [lambda m, x: (x**2).sum(), lambda m, x: m.tanh(3 * x).sum()],
    "backward_ones_sigmoid": [lambda m, x: m.sigmoid(x)],
    "backward_ones_tanh": [lambda m, x: m.tanh(x)],
    "backward_vector": [lambda m, A, B: m.exp(A) @ B],
    "relu_kinks": [lambda m, x: m.relu(x)],
    "deep_sigmoid": [deep_sigmoid],
    "detach": [lambda m, x: (x * m.detach(x) + m.exp(x)).sum()],
    "cat_reshape_transpose": [
        lambda m, A, B, c: (m.cat([A, B.T], 1).reshape(3, -1).sum(0) ** 2 * c).sum()
    ],
    "activations_mix": [lambda m, x: (m.silu(x) * m.gelu(x) + m.softplus(x) * m.leaky_relu(x)).sum()],
    "not_all_require_grad": [lambda m, X, W: m.tanh(X @ W).sum()],
}

# The slope at a kink is a choice, and differences do not see which factor is detached.
BY_PYTORCH = ("relu_kinks", "detach")
# Where logits are near 1000, probabilities down to e^-2000 decide.
DIGITS = {"cross_entropy_confident": 4000, "cross_entropy_large_logits": 4000}


def stored(array):
    data = [each if isinstance(each, float) else nearest(mpf(each)) for each in array.ravel().tolist()]
    return {"shape": list(array.shape), "data": data}


def exact(case):
    return np.array([mpf(x) for x in case["data"]], dtype=object).reshape(case["shape"])


def as_tensor(case):
    x = torch.tensor(case["data"], dtype=torch.float64).reshape(case["shape"])
    return x.requires_grad_(case.get("requires_grad", False))


def true_gradients(name, inputs, constants, upstream):
    mp.dps = DIGITS.get(name, 400)
    h = mpf(10) ** -(2 * mp.dps // 5)
    arrays = {key: exact(each) for key, each in inputs.items()}
    constants = {key: exact(each) if isinstance(each, dict) else each for key, each in constants.items()}
    passes = EXPRESSIONS[name]
    seed = 1 if upstream is None else exact(upstream)

    def total():
        return sum(np.sum(f(Exact, **constants, **arrays) * seed) for f in passes)

    def slope(array, place):
        x = array[place]
        array[place] = x + h
        above = total()
        array[place] = x - h
        below = total()
        array[place] = x
        return (above - below) / (2 * h)

    outputs = [stored(np.asarray(f(Exact, **constants, **arrays), dtype=object)) for f in passes]
    gradients = {}
    for key, each in inputs.items():
        if each["requires_grad"]:
            slopes = np.empty(each["shape"], dtype=object)
            for place in np.ndindex(*each["shape"]):
                slopes[place] = slope(arrays[key], place)
            gradients[key] = stored(slopes)
    return outputs, gradients


def torch_gradients(name, inputs, constants, upstream):
    tensors = {key: as_tensor(each) for key, each in inputs.items()}
    outputs = []
    for f in EXPRESSIONS[name]:
        y = f(Torch, **tensors)
        y.backward(None if upstream is None else as_tensor(upstream))
        outputs.append(stored(y.detach().numpy()))
    return outputs, {key: stored(x.grad.numpy()) for key, x in tensors.items()}


if __name__ == "__main__":
    cases = []
    for case in read("gradients.json"):
        parts = {key: case[key] for key in ("name", "inputs", "constants", "upstream")}
        gradients_of = torch_gradients if case["name"] in BY_PYTORCH else true_gradients
        outputs, gradients = gradients_of(**parts)
        cases.append({**parts, "outputs": outputs, "gradients": gradients})
    write("gradients.json", cases)
