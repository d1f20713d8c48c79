"""chains.json: logs of the size of random products of n x n matrices of N(0, 1) entries, by NumPy.

"vector" is the image of the first unit vector, "norm" the Frobenius norm; each with its mean and
standard deviation over the chains, and their standard errors.
"""

import numpy as np

from cases import write

# n, factors, chains; the seed is [2024, n].
CASES = [(2, 100, 20_000), (4, 101, 200_000), (8, 100, 20_000)]
# So many chains are drawn at once.
BATCH = 20_000


def summary(logs):
    std = logs.std(ddof=1)
    return {
        "mean": float(logs.mean()),
        "meanError": float(std / np.sqrt(len(logs))),
        "std": float(std),
        "stdError": float(std / np.sqrt(2 * len(logs))),
    }


def logs(n, factors, random):
    product = np.tile(np.eye(n), (BATCH, 1, 1))
    norm = np.zeros(BATCH)
    for _ in range(factors):
        product = product @ random.standard_normal((BATCH, n, n))
        size = np.sqrt((product**2).sum((1, 2)))
        product /= size[:, None, None]
        norm += np.log(size)
    return norm + np.log(np.linalg.norm(product[:, :, 0], axis=1)), norm


def case(n, factors, chains):
    random = np.random.default_rng(seed=[2024, n])
    batches = [logs(n, factors, random) for _ in range(chains // BATCH)]
    vector, norm = map(np.concatenate, zip(*batches))
    sizes = {"n": n, "factors": factors, "chains": chains}
    return {**sizes, "vector": summary(vector), "norm": summary(norm)}


if __name__ == "__main__":
    write("chains.json", [case(*each) for each in CASES])
