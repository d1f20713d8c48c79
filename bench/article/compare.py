"""Times the article's cells in two kernels, run in turn: this project's and Python's.

npm run bench:article -- /path/to/python [runs]

The Python needs ipykernel, numpy, matplotlib and torch. Printed are medians in seconds, each run in
a new kernel: from the start of the kernel to its readiness, to the last output, and the second run
of the first drawing cell; then the ratios TypeScript / Python, pair by pair.
"""

import json
import statistics
import sys
import time
from pathlib import Path

from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import KernelManager

here = Path(__file__).resolve().parent
root = here.parents[1]


def run(spec, cells):
    manager = KernelManager()
    manager._kernel_spec = spec
    start = time.perf_counter()
    manager.start_kernel(cwd=str(root / "notebooks"))
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=120)
    ready = time.perf_counter() - start
    try:
        for cell in cells:
            execute(client, cell)
        total = time.perf_counter() - start
        again = time.perf_counter()
        execute(client, cells[1])
        return {"ready": ready, "last output": total, "a cell again": time.perf_counter() - again}
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def execute(client, cell):
    failed = []

    def output(message):
        content = message["content"]
        if message["msg_type"] == "error" or content.get("name") == "stderr":
            failed.append(json.dumps(content))

    reply = client.execute_interactive(cell, timeout=120, output_hook=output)
    if failed or reply["content"]["status"] != "ok":
        raise SystemExit(f"a cell failed:\n{cell}\n{failed}")


def main():
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    python, runs = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10
    tslab = json.loads((Path(sys.prefix) / "share/jupyter/kernels/tslab/kernel.json").read_text())
    kernels = {
        "TypeScript": (
            KernelSpec(argv=tslab["argv"], env=tslab.get("env", {})),
            (here / "cells.ts.txt").read_text().split("\n%%\n"),
        ),
        "Python": (
            KernelSpec(argv=[python, "-m", "ipykernel_launcher", "-f", "{connection_file}"]),
            (here / "cells.py.txt").read_text().split("\n%%\n"),
        ),
    }
    measured = {name: [] for name in kernels}
    for turn in range(runs + 1):
        for name, (spec, cells) in kernels.items():
            times = run(spec, cells)
            if turn > 0:  # the first turn fills the caches of both
                measured[name].append(times)
    for what in ["ready", "last output", "a cell again"]:
        pairs = zip(*([run[what] for run in measured[name]] for name in kernels))
        ratios = sorted(ours / theirs for ours, theirs in pairs)
        medians = [statistics.median(run[what] for run in measured[name]) for name in kernels]
        print(
            f"{what:13} TypeScript {medians[0]:.3f} s, Python {medians[1]:.3f} s, "
            f"ratio {statistics.median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f})"
        )


main()
