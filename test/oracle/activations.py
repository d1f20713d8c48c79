"""activations.json: f(x) and f'(x) of each activation, from its formula, rounded once to a double.

Cases that the file has keep their points; a case that is new here gets those of the first case and
some beside its kinks.
"""

import math

from mpmath import cosh, erfc, exp, expm1, log1p, mp, mpf, pi, sign, sqrt, tanh

from cases import nearest, read, write

# x - tanh x loses twice the digits of the exponent of x, and x goes down to 1e-320.
mp.dps = 1100
# Stands for infinity: beyond every double, and so is what it is multiplied by.
BEYOND = mpf(10) ** 400

SELU_ALPHA = mpf("1.6732632423543772848170429916717")
SELU_SCALE = mpf("1.0507009873554804934193349852946")
GELU_SCALE = sqrt(2 / pi)
GELU_CUBIC = mpf("0.044715")


def sigmoid(x):
    return 1 / (1 + exp(-x))


def density(x):
    return exp(-x * x / 2) / sqrt(2 * pi)


def normal_cdf(x):
    # mpmath's erfc ends in an error far out, where the result is 0 or 1 to every digit that counts.
    if abs(x) > 10**6:
        return mpf(1 if x > 0 else 0)
    return erfc(-x / sqrt(mpf(2))) / 2


def softplus(x):
    return log1p(exp(x))


def gelu_tanh_slope(x):
    inner = GELU_SCALE * (x + GELU_CUBIC * x**3)
    slope = GELU_SCALE * (1 + 3 * GELU_CUBIC * x**2)
    # (1 + tanh u) / 2 is sigmoid(2 u), which keeps its digits far left.
    s = sigmoid(2 * inner)
    return s + 2 * x * slope * s * sigmoid(-2 * inner)


def mish_slope(x):
    u = softplus(x)
    return tanh(u) + x * sigmoid(x) / cosh(u) ** 2


def leaky(slope):
    return (lambda x: x if x > 0 else slope * x), (lambda x: 1 if x > 0 else slope)


def leaky_relu(negativeSlope):
    return leaky(negativeSlope)


def prelu(weight):
    return leaky(weight)


def rrelu(lower, upper):
    # The mean of the two doubles is a double too.
    return leaky(mpf((float(lower) + float(upper)) / 2))


def elu(alpha):
    return (lambda x: x if x > 0 else alpha * expm1(x)), (lambda x: 1 if x > 0 else alpha * exp(x))


def celu(alpha):
    return (
        lambda x: x if x > 0 else alpha * expm1(x / alpha),
        lambda x: 1 if x > 0 else exp(x / alpha),
    )


def selu():
    return (
        lambda x: SELU_SCALE * (x if x > 0 else SELU_ALPHA * expm1(x)),
        lambda x: SELU_SCALE * (1 if x > 0 else SELU_ALPHA * exp(x)),
    )


def scaled_softplus(beta, threshold):
    return (
        lambda x: x if beta * x > threshold else softplus(beta * x) / beta,
        lambda x: 1 if beta * x > threshold else sigmoid(beta * x),
    )


def softshrink(**parameters):
    size = parameters["lambda"]
    return (
        lambda x: x - sign(x) * size if abs(x) > size else 0,
        lambda x: 1 if abs(x) > size else 0,
    )


def hardshrink(**parameters):
    size = parameters["lambda"]
    return (lambda x: x if abs(x) > size else 0), (lambda x: 1 if abs(x) > size else 0)


def hardtanh(minVal, maxVal):
    return (lambda x: min(max(x, minVal), maxVal)), (lambda x: 1 if minVal < x < maxVal else 0)


def threshold_of(threshold, value):
    return (lambda x: x if x > threshold else value), (lambda x: 1 if x > threshold else 0)


def quick_gelu():
    # 1.702 as it is written, not the double next to it.
    scale = mpf("1.702")
    return (
        lambda x: x * sigmoid(scale * x),
        lambda x: sigmoid(scale * x) * (1 + scale * x * sigmoid(-scale * x)),
    )


def softcap(cap):
    return (lambda x: cap * tanh(x / cap)), (lambda x: 1 / cosh(x / cap) ** 2)


def squareplus(b):
    if b == 0:
        return leaky(0)
    return (lambda x: (x + sqrt(x * x + b)) / 2), (lambda x: (1 + x / sqrt(x * x + b)) / 2)


# Each gives the pair f, f'. At a kink f' is what PyTorch chose.
FORMULAS = {
    "sigmoid": lambda: (sigmoid, lambda x: sigmoid(x) * sigmoid(-x)),
    "tanh": lambda: (tanh, lambda x: 1 / cosh(x) ** 2),
    "relu": lambda: leaky(0),
    "relu6": lambda: hardtanh(0, 6),
    "leakyRelu": leaky_relu,
    "elu": elu,
    "selu": selu,
    "celu": celu,
    "gelu": lambda: (lambda x: x * normal_cdf(x), lambda x: normal_cdf(x) + x * density(x)),
    "geluTanh": lambda: (
        lambda x: x * sigmoid(2 * GELU_SCALE * (x + GELU_CUBIC * x**3)),
        gelu_tanh_slope,
    ),
    "silu": lambda: (
        lambda x: x * sigmoid(x),
        lambda x: sigmoid(x) + x * sigmoid(x) * sigmoid(-x),
    ),
    "mish": lambda: (lambda x: x * tanh(softplus(x)), mish_slope),
    "softplus": scaled_softplus,
    "softsign": lambda: (lambda x: x / (1 + abs(x)), lambda x: 1 / (1 + abs(x)) ** 2),
    "tanhshrink": lambda: (lambda x: x - tanh(x), lambda x: tanh(x) ** 2),
    "softshrink": softshrink,
    "hardshrink": hardshrink,
    "hardtanh": hardtanh,
    "hardsigmoid": lambda: (
        lambda x: min(max(x + 3, 0), 6) / mpf(6),
        lambda x: 1 / mpf(6) if -3 < x < 3 else 0,
    ),
    "hardswish": lambda: (
        lambda x: x * min(max(x + 3, 0), 6) / 6,
        lambda x: 0 if x <= -3 else (2 * x + 3) / 6 if x < 3 else 1,
    ),
    "logSigmoid": lambda: (lambda x: -softplus(-x), lambda x: sigmoid(-x)),
    "threshold": threshold_of,
    "prelu": prelu,
    "rrelu": rrelu,
    "identity": lambda: leaky(1),
    "squaredRelu": lambda: (lambda x: max(x, 0) ** 2, lambda x: 2 * max(x, 0)),
    "quickGelu": quick_gelu,
    "softcap": softcap,
    "squareplus": squareplus,
}

# Name, parameters, kinks.
CASES = [
    ("sigmoid", {}, []),
    ("tanh", {}, []),
    ("relu", {}, [0]),
    ("relu6", {}, [0, 6]),
    ("leakyRelu", {"negativeSlope": 0.01}, [0]),
    ("leakyRelu", {"negativeSlope": 0.2}, [0]),
    ("elu", {"alpha": 1.0}, [0]),
    ("elu", {"alpha": 0.5}, [0]),
    ("elu", {"alpha": 1.7}, [0]),
    ("selu", {}, [0]),
    ("celu", {"alpha": 1.0}, [0]),
    ("celu", {"alpha": 0.5}, [0]),
    ("celu", {"alpha": 1.5}, [0]),
    ("gelu", {}, []),
    ("geluTanh", {}, []),
    ("silu", {}, []),
    ("mish", {}, []),
    ("softplus", {"beta": 1.0, "threshold": 20.0}, [20]),
    ("softplus", {"beta": 2.0, "threshold": 10.0}, [5]),
    ("softplus", {"beta": 0.3, "threshold": 6.0}, [20]),
    ("softsign", {}, [0]),
    ("tanhshrink", {}, []),
    ("softshrink", {"lambda": 0.5}, [-0.5, 0.5]),
    ("softshrink", {"lambda": 1.25}, [-1.25, 1.25]),
    ("hardshrink", {"lambda": 0.5}, [-0.5, 0.5]),
    ("hardshrink", {"lambda": 1.25}, [-1.25, 1.25]),
    ("hardtanh", {"minVal": -1.0, "maxVal": 1.0}, [-1, 1]),
    ("hardtanh", {"minVal": -2.0, "maxVal": 0.5}, [-2, 0.5]),
    ("hardsigmoid", {}, [-3, 3]),
    ("hardswish", {}, [-3, 3]),
    ("logSigmoid", {}, []),
    ("threshold", {"threshold": 0.1, "value": 20.0}, [0.1]),
    ("threshold", {"threshold": -1.0, "value": 0.5}, [-1]),
    ("prelu", {"weight": 0.25}, [0]),
    ("prelu", {"weight": 1.5}, [0]),
    ("rrelu", {"lower": 0.125, "upper": 1 / 3}, [0]),
    ("rrelu", {"lower": 0.1, "upper": 0.3}, [0]),
    ("identity", {}, []),
    ("squaredRelu", {}, [0]),
    ("quickGelu", {}, []),
    ("softcap", {"cap": 30.0}, []),
    ("softcap", {"cap": 1.5}, []),
    ("squareplus", {"b": 4.0}, []),
    ("squareplus", {"b": 0.3}, []),
    ("squareplus", {"b": 0.0}, [0]),
]


def value_at(formula, x):
    if math.isnan(x):
        return x
    exact = BEYOND * (1 if x > 0 else -1) if math.isinf(x) else mpf(x)
    return nearest(mpf(formula(exact)))


def points_of(stored, name, parameters, kinks):
    for case in stored:
        if (case["name"], case["parameters"]) == (name, parameters):
            return case["x"], case["tags"]
    beside = [
        x
        for kink in kinks
        for x in (kink - 1e-3, math.nextafter(kink, -math.inf), kink, math.nextafter(kink, math.inf), kink + 1e-3)
    ]
    return stored[0]["x"] + beside, stored[0]["tags"] + "k" * len(beside)


if __name__ == "__main__":
    stored = read("activations.json")
    cases = []
    for name, parameters, kinks in CASES:
        f, slope = FORMULAS[name](**{key: mpf(value) for key, value in parameters.items()})
        x, tags = points_of(stored, name, parameters, kinks)
        cases.append(
            {
                "name": name,
                "parameters": parameters,
                "tags": tags,
                "x": x,
                "f": [value_at(f, each) for each in x],
                "d": [value_at(slope, each) for each in x],
            }
        )
    write("activations.json", cases)
