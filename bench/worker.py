"""A contender in Python, in a process of its own: python bench/worker.py NumPy|PyTorch.

The first line of standard input is a JSON text: code that sets `work`, a function or a dictionary
of some. Every line after it is answered with one line: the seconds of a call, or of each of several.
"""

import json
import os
import sys
import time

# One thread, as this library has. Set before NumPy is loaded.
for name in ("OMP", "OPENBLAS", "MKL", "VECLIB_MAXIMUM"):
    os.environ[f"{name}_NUM_THREADS"] = "1"

# What a turn takes at least, and what is done before the first.
TURN_SECONDS, WARMING_SECONDS = 0.15, 0.3


def names(peer):
    import numpy as np

    if peer == "NumPy":
        return {"np": np}
    import torch

    torch.set_num_threads(1)
    torch.set_default_dtype(torch.float64)
    torch.manual_seed(1)
    return {"np": np, "torch": torch}


def seconds(work, calls):
    cpu, wall = time.process_time(), time.perf_counter()
    for _ in range(calls):
        work()
    return {
        "cpu": (time.process_time() - cpu) / calls,
        "wall": (time.perf_counter() - wall) / calls,
    }


def calls_of(work):
    spent, last, count = 0.0, 0.0, 0
    while spent < WARMING_SECONDS or count < 3:
        last = seconds(work, 1)["wall"]
        spent += last
        count += 1
    return max(1, round(TURN_SECONDS / last))


def main():
    answers, sys.stdout = sys.stdout, sys.stderr
    scope = names(sys.argv[1])
    exec(json.loads(sys.stdin.readline()), scope)
    work = scope["work"]
    works = {"": work} if callable(work) else work
    calls = {name: calls_of(each) for name, each in works.items()}
    for _ in sys.stdin:
        values = {name: seconds(each, calls[name]) for name, each in works.items()}
        times = values[""] if "" in values else {name: v["cpu"] for name, v in values.items()}
        print(json.dumps(times), file=answers, flush=True)


main()
