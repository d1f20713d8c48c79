"""Runs cells in kernels and measures them. Every line of standard input is a session, as JSON:

  {"argv", "env", "steps"}; the answer is one line of JSON, the values that the steps have named.

A session begins with the start of its kernel, and its clock with it. The steps:
  ["cells", [text, ...], comment]      runs cells, with a comment that makes each of them new, if one is given
  ["mark", name]                       keeps the time since the clock began: by the clock, and of the processor
  ["idle", seconds]                    leaves the kernel alone
  ["clock"]                            begins the clock again
  ["edits", name, cell, comment, n]    runs a cell n times, each time with another comment at its end
  ["memory", name]                     keeps the kernel's share of the memory (PSS), in bytes
Times are seconds; "name cpu" is the processor's, where the system tells it.
"""

import json
import statistics
import sys
import time
from pathlib import Path

from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import KernelManager

notebooks = Path(__file__).resolve().parents[2] / "notebooks"


class Session:
    def __init__(self, argv, env):
        self.values = {}
        self.manager = KernelManager()
        self.manager._kernel_spec = KernelSpec(argv=argv, env=env)
        self.began, self.cpu_began = time.perf_counter(), 0.0
        self.manager.start_kernel(cwd=str(notebooks))
        self.client = self.manager.client()
        self.client.start_channels()

    def close(self):
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)

    def ready(self):
        self.client.wait_for_ready(timeout=120)
        self.mark("ready")

    def cpu(self):
        """The time of all threads in seconds, or None where no file says it."""
        tasks = Path(f"/proc/{self.manager.provisioner.pid}/task")
        if not tasks.exists():
            return None
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks.iterdir()) / 1e9

    def keep(self, name, wall, cpu):
        self.values[name] = wall
        if cpu is not None:
            self.values[f"{name} cpu"] = cpu

    def mark(self, name):
        cpu = self.cpu()
        wall = time.perf_counter() - self.began
        self.keep(name, wall, None if cpu is None else cpu - self.cpu_began)

    def clock(self):
        self.began, self.cpu_began = time.perf_counter(), self.cpu() or 0.0

    def idle(self, seconds):
        time.sleep(seconds)

    def cells(self, cells, comment=None):
        for cell in cells:
            self.execute(f"{cell}\n{comment} {time.time_ns()}" if comment else cell)

    def edits(self, name, cell, comment, times):
        walls, cpus = [], []
        for i in range(times):
            cpu, start = self.cpu(), time.perf_counter()
            self.execute(f"{cell}\n{comment} {time.time_ns()}")
            walls.append(time.perf_counter() - start)
            cpus.append(None if cpu is None else self.cpu() - cpu)
        self.keep(name, statistics.median(walls), None if None in cpus else statistics.median(cpus))

    def memory(self, name):
        path = Path(f"/proc/{self.manager.provisioner.pid}/smaps_rollup")
        if path.exists():
            lines = [line for line in path.read_text().splitlines() if line.startswith("Pss:")]
            self.values[name] = int(lines[0].split()[1]) * 1024

    def execute(self, cell):
        failed = []

        def output(message):
            content = message["content"]
            if message["msg_type"] == "error" or content.get("name") == "stderr":
                failed.append(content.get("text") or content.get("evalue"))

        reply = self.client.execute_interactive(cell, timeout=120, output_hook=output)
        if failed or reply["content"]["status"] != "ok":
            raise RuntimeError(f"a cell failed: {cell.splitlines()[0]} ... {failed}")


def run(job):
    session = Session(job["argv"], job["env"])
    try:
        session.ready()
        for name, *words in job["steps"]:
            getattr(session, name)(*words)
        return session.values
    finally:
        session.close()


for line in sys.stdin:
    print(json.dumps(run(json.loads(line))), flush=True)
