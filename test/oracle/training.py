"""training.json: five steps of small nets by PyTorch in float64, in every option.

Inputs and first parameters follow from `entries` and `start`, which the test has as well; stored are the
loss of each step, the parameters after the last, one after the other, and the outputs in evaluation.
"""

import torch
from torch import nn

from cases import write

SGD, ADAM = {"lr": 0.5}, {"lr": 0.05}
CASES = [
    ("plain", "sgd", SGD, None),
    ("plain", "sgd", {**SGD, "momentum": 0.9}, None),
    ("plain", "sgd", {**SGD, "momentum": 0.9, "dampening": 0.3}, None),
    ("plain", "sgd", {**SGD, "momentum": 0.9, "nesterov": True}, None),
    ("plain", "sgd", {**SGD, "weightDecay": 0.1}, None),
    ("plain", "sgd", {**SGD, "momentum": 0.8, "dampening": -0.2, "weightDecay": 0.1}, None),
    ("plain", "sgd", {**SGD, "momentum": 0.8, "weightDecay": 0.1, "nesterov": True}, None),
    ("plain", "sgd", {}, None),
    ("plain", "adam", {}, None),
    ("plain", "adam", ADAM, None),
    ("plain", "adam", {**ADAM, "betas": [0.3, 0.95], "eps": 1e-3}, None),
    ("plain", "adam", {**ADAM, "weightDecay": 0.1}, None),
    ("plain", "adamW", ADAM, None),
    ("plain", "adamW", {**ADAM, "betas": [0.8, 0.95], "eps": 1e-3, "weightDecay": 0.3}, None),
    ("plain", "sgd", SGD, 0.1),
    ("plain", "sgd", SGD, 100),
    ("noBias", "sgd", SGD, None),
    ("residual", "sgd", SGD, None),
    ("layerNorm", "sgd", SGD, None),
    ("layerNorm", "adam", ADAM, None),
    ("layerNormEps", "sgd", SGD, None),
    ("batchNorm", "sgd", SGD, None),
    ("batchNormOptions", "sgd", SGD, None),
]


class Residual(nn.Module):
    def __init__(self, layer):
        super().__init__()
        self.layer = layer

    def forward(self, x):
        return x + self.layer(x)


MIDDLE = {
    "plain": lambda: [nn.Tanh()],
    "noBias": lambda: [nn.Tanh()],
    "residual": lambda: [nn.Tanh(), Residual(nn.Sequential(nn.Linear(4, 4), nn.GELU()))],
    "layerNorm": lambda: [nn.LayerNorm(4), nn.Sigmoid()],
    "layerNormEps": lambda: [nn.LayerNorm(4, eps=0.1), nn.ReLU()],
    "batchNorm": lambda: [nn.BatchNorm1d(4), nn.Tanh()],
    "batchNormOptions": lambda: [nn.BatchNorm1d(4, eps=0.1, momentum=0.3), nn.Tanh()],
}
OPTIMIZERS = {"sgd": torch.optim.SGD, "adam": torch.optim.Adam, "adamW": torch.optim.AdamW}


def entries(shape, seed):
    count = torch.Size(shape).numel()
    values = [((i * 7 + seed * 3 + i * i) % 17 - 8) / 8 for i in range(count)]
    return torch.tensor(values, dtype=torch.float64).reshape(shape)


def start(shape, place):
    """The first values of a parameter; a vector's may be the factors of a norm, which begin near 1."""
    return entries(shape, place) + (1 if len(shape) == 1 else 0)


def train(kind, optimizer, options, max_norm):
    bias = kind != "noBias"
    net = nn.Sequential(nn.Linear(3, 4, bias), *MIDDLE[kind](), nn.Linear(4, 3, bias)).double()
    with torch.no_grad():
        for place, each in enumerate(net.parameters()):
            each.copy_(start(list(each.shape), place))
    names = {"weightDecay": "weight_decay"}
    by_name = {names.get(name, name): value for name, value in options.items()}
    steps = OPTIMIZERS[optimizer](net.parameters(), **by_name)
    x, y = entries([6, 3], 5), torch.tensor([0, 1, 2, 0, 1, 2])
    losses = []
    for _ in range(5):
        steps.zero_grad()
        loss = nn.functional.cross_entropy(net(x), y)
        loss.backward()
        if max_norm is not None:
            torch.nn.utils.clip_grad_norm_(net.parameters(), max_norm)
        steps.step()
        losses.append(loss.item())
    net.eval()
    after = torch.cat([each.detach().reshape(-1) for each in net.parameters()])
    return losses, after.tolist(), net(x).reshape(-1).tolist()


if __name__ == "__main__":
    cases = []
    for kind, optimizer, options, max_norm in CASES:
        losses, parameters, outputs = train(kind, optimizer, options, max_norm)
        case = {"net": kind, "optimizer": optimizer, "options": options, "maxNorm": max_norm}
        cases.append({**case, "losses": losses, "parameters": parameters, "outputs": outputs})
    write("training.json", cases, torch=torch.__version__)
