"""correlation.json: two inputs deep in a wide random net (Poole et al. 2016), at 34 digits.

Smooth functions by the trapezoidal rule in both directions, on lattices where c = 3/5 and 24/25 make
one lattice of two; functions of straight pieces by the closed form of the inner mean.
"""

from mpmath import erfc, exp, findroot, inf, log, mp, mpf, pi, quad, sqrt, tanh

from cases import nearest, write

mp.dps = 34
ONE = 1 << 130
END = mpf(12)


def density(z):
    return exp(-z * z / 2) / sqrt(2 * pi)


def above(z):
    return erfc(z / sqrt(2)) / 2


class Smooth:
    """A function that is analytic up to a distance `strip` from the real line."""

    def __init__(self, f, strip):
        self.f, self.strip = f, strip

    def step(self, std):
        return min(mpf(1) / 4, 2 * pi * self.strip / std / 50)

    def mean(self, g, std):
        h = self.step(std)
        n = int(END / h)
        return h * sum(g(self.f(std * h * k), h * k) * density(h * k) for k in range(-n, n + 1))

    def product(self, std, c):
        a, b, whole = {mpf(3) / 5: (3, 4, 5), mpf(24) / 25: (24, 7, 25)}[abs(c)]
        a = a if c > 0 else -a
        h = self.step(std)
        n = int(END / h)
        unit = std * h / whole
        values = {}

        def at(k):
            if k not in values:
                values[k] = int(self.f(unit * k) * ONE)
            return values[k]

        weights = [int(density(h * k) * ONE) for k in range(-n, n + 1)]
        total = 0
        for i in range(-n, n + 1):
            inner = sum(w * at(a * i + b * j) for j, w in enumerate(weights, -n))
            total += (weights[i + n] * at(whole * i) * (inner >> 130)) >> 130
        return h * h * mpf(total) / ONE**2


class Straight:
    """Pieces (low, high, value at 0, slope)."""

    def __init__(self, pieces):
        self.pieces = pieces

    def mean(self, g, std):
        return sum(
            quad(lambda z: g(v + s * std * z, z) * density(z), self.cuts(low / std, high / std))
            for low, high, v, s in self.pieces
        )

    def cuts(self, low, high):
        low, high = max(low, -16), min(high, 16)
        return [low] + [z for z in range(-15, 16) if low < z < high] + [high] if low < high else [0, 0]

    def given(self, mean, std):
        total = mpf(0)
        for low, high, v, s in self.pieces:
            x, y = (low - mean) / std, (high - mean) / std
            total += (v + s * mean) * (above(x) - above(y)) + s * std * (density(x) - density(y))
        return total

    def product(self, std, c):
        rest = sqrt(1 - c * c)
        total = mpf(0)
        corners = [p[0] / c / std for p in self.pieces if p[0] != -inf]
        for low, high, v, s in self.pieces:
            cuts = set(self.cuts(low / std, high / std))
            near = {z + k * rest for z in corners for k in (-9, -6, -3, -1, 0, 1, 3, 6, 9)}
            cuts = sorted(cuts | {z for z in near if min(cuts) < z < max(cuts)})
            g = lambda z: (v + s * std * z) * self.given(c * std * z, rest * std) * density(z)
            total += quad(g, cuts)
        return total


HALF = mpf(1) / 2
FUNCTIONS = {
    "tanh": Smooth(tanh, pi / 2),
    "sigmoid": Smooth(lambda x: 1 / (1 + exp(-x)), pi),
    "hardtanh": Straight([(-inf, mpf(-1), mpf(-1), 0), (mpf(-1), mpf(1), mpf(0), 1), (mpf(1), inf, mpf(1), 0)]),
    "hardshrink": Straight([(-inf, -HALF, mpf(0), 1), (-HALF, HALF, mpf(0), 0), (HALF, inf, mpf(0), 1)]),
}
# With a guess of q, and of the fixed point of the correlation where it is looked for.
LAWS = [
    ("tanh", "1.3", "0.1", "0.435", None),
    ("tanh", "10", "0.3", "93", None),
    ("sigmoid", "30", "0", "432.8", None),
    ("hardtanh", "30", "0.3", "883.990275", None),
    ("hardshrink", "0.9", "0.3", "0.264535", "0.794673884636"),
]


def case(name, weight_std, bias_std, guess, start):
    f = FUNCTIONS[name]
    # What the code gets is the double nearest to the decimal.
    w, b = mpf(float(weight_std)) ** 2, mpf(float(bias_std)) ** 2
    square = lambda q: f.mean(lambda y, z: y * y, sqrt(q))
    q = findroot(lambda q: w * square(q) + b - q, (mpf(guess), mpf(guess) * mpf("1.001")))
    slope = w * f.mean(lambda y, z: y * y * (z * z - 1), sqrt(q)) / (2 * q)
    map_to = lambda c: (w * f.product(sqrt(q), c) + b) / q
    cs = [mpf(24) / 25, mpf(3) / 5, -mpf(3) / 5, -mpf(24) / 25]
    found = {"name": name, "weightStd": float(weight_std), "biasStd": float(bias_std), "q": nearest(q)}
    found["varianceScale"] = nearest(-1 / log(abs(slope)))
    found["c"], found["next"] = [nearest(c) for c in cs], [nearest(map_to(c)) for c in cs]
    if start:
        start = mpf(start)
        fixed = findroot(lambda c: map_to(c) - c, (start, start + mpf(10) ** -9), tol=1e-40, verify=False)
        found["fixed"] = nearest(fixed)
        mp.dps, h = 40, mpf(10) ** -9
        change = 8 * (map_to(fixed + h) - map_to(fixed - h)) - (map_to(fixed + 2 * h) - map_to(fixed - 2 * h))
        found["correlationScale"] = nearest(-1 / log(abs(change / (12 * h))))
        mp.dps = 34
    return found


if __name__ == "__main__":
    write("correlation.json", [case(*law) for law in LAWS])
