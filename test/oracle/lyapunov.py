"""lyapunov.json: the exponents of products of n x n matrices of N(0, 1) entries (Newman 1986)."""

from mpmath import digamma, exp, log, mp, mpf, psi

from cases import nearest, write

mp.dps = 60


def case(n):
    exponents = [(log(2) + digamma(mpf(n - k) / 2)) / 2 for k in range(n)]
    return {
        "n": n,
        "exponents": list(map(nearest, exponents)),
        "sum": nearest(sum(exponents)),
        # Of the log of the length of a fixed vector, a matrix.
        "variance": nearest(psi(1, mpf(n) / 2) / 4),
        "criticalStd": nearest(exp(-exponents[0])),
    }


if __name__ == "__main__":
    write("lyapunov.json", [case(n) for n in (2, 4, 8, 16, 64)])
