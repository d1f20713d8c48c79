"""vectors.json: softmax and its kin: value, product of the Jacobian with v, and the product's scale.

The scale is the size of the terms of each product before they cancel, to three digits: the error of
a product is judged by it. The file keeps its points x and v.
"""

from mpmath import exp, log, mp, mpf

from cases import nearest, read, write

mp.dps = 400


def softmax(x, v):
    p = probabilities(x)
    mean = dot(p, v)
    size = dot(p, map(abs, v))
    return (
        p,
        [pi * (vi - mean) for pi, vi in zip(p, v)],
        [pi * (abs(vi) + size) for pi, vi in zip(p, v)],
    )


def log_softmax(x, v):
    p = probabilities(x)
    total, size = sum(v), sum(map(abs, v))
    return (
        [log(pi) for pi in p],
        [vi - pi * total for pi, vi in zip(p, v)],
        [abs(vi) + pi * size for pi, vi in zip(p, v)],
    )


def softmin(x, v):
    values, products, scales = softmax([-xi for xi in x], v)
    return values, [-product for product in products], scales


def glu(x, v):
    a, b = x[: len(v)], x[len(v) :]
    gate = [1 / (1 + exp(-bi)) for bi in b]
    off = [1 / (1 + exp(bi)) for bi in b]
    products = [vi * g for vi, g in zip(v, gate)]
    products += [vi * ai * g * o for vi, ai, g, o in zip(v, a, gate, off)]
    return [ai * g for ai, g in zip(a, gate)], products, [abs(product) for product in products]


def probabilities(x):
    largest = max(x)
    powers = [exp(xi - largest) for xi in x]
    total = sum(powers)
    return [power / total for power in powers]


def dot(a, b):
    return sum(ai * bi for ai, bi in zip(a, b))


FORMULAS = {"softmax": softmax, "logSoftmax": log_softmax, "softmin": softmin, "glu": glu}


if __name__ == "__main__":
    cases = []
    for case in read("vectors.json"):
        x, v = case["x"], case["v"]
        results = FORMULAS[case["name"]](list(map(mpf, x)), list(map(mpf, v)))
        f, vjp, scale = ([nearest(each) for each in result] for result in results)
        scale = [float(f"{each:.2e}") for each in scale]
        cases.append({"name": case["name"], "x": x, "v": v, "f": f, "vjp": vjp, "scale": scale})
    write("vectors.json", cases)
