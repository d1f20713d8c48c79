"""What nbconvert asks of Node: formulas are set by KaTeX, and cells are parsed by TypeScript."""

import json
import subprocess
import sys
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parent.parent


def ask_node(script, question):
    """Run a script of tools/export with a question on its standard input; both sides speak JSON."""
    # The Node that runs the cells: no PATH is searched.
    kernel = Path(sys.prefix, "share/jupyter/kernels/tslab/kernel.json")
    node = json.loads(kernel.read_text("utf8"))["argv"][0]
    answer = subprocess.run(
        [node, SCRIPTS / script], input=json.dumps(question).encode(), stdout=subprocess.PIPE, check=True
    )
    return json.loads(answer.stdout)
