"""Run notebooks in the tslab kernel, as many at a time as the caller asks for.

Started by tools/notebooks/runner.mjs, which writes one job a line to standard input, as JSON:
  {"id", "notebook": its text, "folder": where its kernel starts, "plan": cell indices or null for all}
and reads one event a line from standard output:
  {"id", "event": "cell", "step", "steps", "seconds"}        after each cell
  {"id", "event": "finished", "notebook": text, "outputs"}   outputs: those of each step, in order
  {"id", "event": "failed", "cell": index, "error": text}    the first cell that fails ends its notebook
When standard input closes, be it that the caller was killed, every kernel is stopped.
"""

import asyncio
import json
import os
import re
import sys
import threading
import time

import nbformat
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError, DeadKernelError

CELL_TIMEOUT_SECONDS = 120
SECONDS_AFTER_STDERR = 2
COLOUR = re.compile(r"\x1b\[[\d;]*m")
KEPT_METADATA = ("kernelspec", "language_info")

# Kernels must not inherit the pipe to the caller: Node makes what it inherits non-blocking, for
# every process that holds it, and a long line of ours would break off in the middle.
events = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class CellFailure(Exception):
    def __init__(self, index, error):
        super().__init__(error)
        self.index = index


class Client(NotebookClient):
    """A NotebookClient that hears what any cell, even an earlier one, writes to stderr."""

    def listen(self):
        self.stderr, self.complaint = "", asyncio.Event()
        channel = self.kc.iopub_channel
        receive = channel.get_msg

        async def get_msg(**options):
            message = await receive(**options)
            if message["content"].get("name") == "stderr":
                self.stderr += message["content"]["text"]
                self.complaint.set()
            return message

        channel.get_msg = get_msg


def new_client(notebook, folder):
    return Client(
        notebook,
        km=AsyncKernelManager(kernel_name="tslab"),
        resources={"metadata": {"path": folder}},
        timeout=CELL_TIMEOUT_SECONDS,
        startup_timeout=CELL_TIMEOUT_SECONDS,
        shutdown_kernel="immediate",
        allow_errors=True,
        record_timing=False,
        coalesce_streams=True,
    )


async def run_cell(client, index, count):
    """Run one cell. What it left to a timer or a promise may fail later, on stderr, so that counts too."""
    cell = client.nb.cells[index]
    replies = []
    client.on_cell_executed = lambda execute_reply, **_: replies.append(execute_reply)
    complaint = asyncio.ensure_future(client.complaint.wait())
    execution = asyncio.ensure_future(client.async_execute_cell(cell, index, execution_count=count))
    try:
        await asyncio.wait({execution, complaint}, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.wait({execution}, timeout=SECONDS_AFTER_STDERR if complaint.done() else None)
        if execution.done():
            execution.result()
    except CellTimeoutError:
        raise CellFailure(index, f"The cell ran for more than {CELL_TIMEOUT_SECONDS} s.") from None
    except DeadKernelError:
        raise CellFailure(index, f"{client.stderr}The kernel died.") from None
    finally:
        complaint.cancel()
        execution.cancel()
        await asyncio.gather(complaint, execution, return_exceptions=True)
    told = client.stderr + "\n".join(line for each in cell.outputs for line in each.get("traceback", []))
    if told or replies[0]["content"]["status"] != "ok":
        raise CellFailure(index, COLOUR.sub("", told) or "The kernel reports an error without a message.")
    return json.loads(json.dumps(cell.outputs))


async def run_notebook(job, say):
    notebook = nbformat.reads(job["notebook"], as_version=4)
    code = [i for i, cell in enumerate(notebook.cells) if cell.cell_type == "code"]
    plan = code if job.get("plan") is None else job["plan"]
    client = new_client(notebook, job["folder"])
    outputs = []
    try:
        async with client.async_setup_kernel():
            client.listen()
            notebook.metadata.language_info = await language_info(client)
            for step, index in enumerate(plan, 1):
                start = time.monotonic()
                outputs.append(await run_cell(client, index, step))
                say({"event": "cell", "step": step, "steps": len(plan), "seconds": time.monotonic() - start})
    finally:
        # nbclient leaves a kernel behind when it is cancelled while that kernel starts.
        if client.km is not None and client.km.has_kernel:
            await client.km.shutdown_kernel(now=True)
    say({"event": "finished", "notebook": text_of(notebook), "outputs": outputs})


async def language_info(client):
    reply = await client.async_wait_for_reply(client.kc.kernel_info())
    return reply["content"]["language_info"]


def text_of(notebook):
    """The notebook as JupyterLab saves it, without the traces that editors leave."""
    notebook.metadata = {key: notebook.metadata[key] for key in KEPT_METADATA if key in notebook.metadata}
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        if cell.cell_type == "code" and not cell.source.strip():
            cell.execution_count, cell.outputs = None, []
    return nbformat.writes(notebook) + "\n"


async def answer(job):
    def say(event):
        events.write(json.dumps({"id": job["id"], **event}).encode() + b"\n")
        events.flush()

    try:
        await run_notebook(job, say)
    except CellFailure as failure:
        say({"event": "failed", "cell": failure.index, "error": str(failure)})
    except Exception as error:
        say({"event": "failed", "cell": None, "error": f"{type(error).__name__}: {error}"})


async def main():
    loop = asyncio.get_running_loop()
    lines = asyncio.Queue()

    def read():
        for line in sys.stdin.buffer:
            loop.call_soon_threadsafe(lines.put_nowait, line)
        loop.call_soon_threadsafe(lines.put_nowait, None)

    threading.Thread(target=read, daemon=True).start()
    tasks = set()
    while (line := await lines.get()) is not None:
        task = asyncio.create_task(answer(json.loads(line)))
        tasks.add(task)
        task.add_done_callback(tasks.discard)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


asyncio.run(main())
