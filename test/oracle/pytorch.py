"""pytorch.json: what PyTorch gives for f and f' (by autograd) at the points of activations.json."""

import torch
import torch.nn.functional as F

from cases import read, write

FUNCTIONS = {
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": F.relu,
    "relu6": F.relu6,
    "leakyRelu": lambda x, negativeSlope: F.leaky_relu(x, negativeSlope),
    "elu": F.elu,
    "selu": F.selu,
    "celu": F.celu,
    "gelu": F.gelu,
    "geluTanh": lambda x: F.gelu(x, approximate="tanh"),
    "silu": F.silu,
    "mish": F.mish,
    "softplus": F.softplus,
    "softsign": F.softsign,
    "tanhshrink": F.tanhshrink,
    "softshrink": lambda x, **parameters: F.softshrink(x, parameters["lambda"]),
    "hardshrink": lambda x, **parameters: F.hardshrink(x, parameters["lambda"]),
    "hardtanh": lambda x, minVal, maxVal: F.hardtanh(x, minVal, maxVal),
    "hardsigmoid": F.hardsigmoid,
    "hardswish": F.hardswish,
    "logSigmoid": F.logsigmoid,
    "threshold": F.threshold,
    "prelu": lambda x, weight: F.prelu(x, torch.tensor([weight], dtype=torch.float64)),
    "rrelu": lambda x, lower, upper: F.rrelu(x, lower, upper, training=False),
}

if __name__ == "__main__":
    cases = []
    for case in read("activations.json"):
        if case["name"] not in FUNCTIONS:
            continue
        x = torch.tensor(case["x"], dtype=torch.float64, requires_grad=True)
        y = FUNCTIONS[case["name"]](x, **case["parameters"])
        y.backward(torch.ones_like(y))
        names = {key: case[key] for key in ("name", "parameters")}
        cases.append({**names, "f": y.tolist(), "d": x.grad.tolist()})
    write("pytorch.json", cases, torch=torch.__version__)
