"""Formulas that need no script and no font from elsewhere: KaTeX sets them, in Node."""

import json
import subprocess
import sys
from pathlib import Path

from nbconvert.preprocessors import Preprocessor

SCRIPT = Path(__file__).resolve().parent.parent / "formulas.mjs"


class Formulas(Preprocessor):
    """Sets the formulas of markdown cells; resources["formula_css"] is the style sheet they need."""

    def preprocess(self, nb, resources):
        cells = [cell for cell in nb.cells if cell.cell_type == "markdown"]
        answer = typeset([cell.source for cell in cells])
        for cell, source in zip(cells, answer["sources"]):
            cell.source = source
        for problem in answer["problems"]:
            self.log.warning("%s: %s", resources["metadata"]["name"], problem)
        resources["formula_css"] = answer["css"]
        return nb, resources


def typeset(sources):
    # The Node that runs the cells: no PATH is searched.
    kernel = Path(sys.prefix, "share/jupyter/kernels/tslab/kernel.json")
    node = json.loads(kernel.read_text("utf8"))["argv"][0]
    answer = subprocess.run(
        [node, SCRIPT], input=json.dumps(sources).encode(), stdout=subprocess.PIPE, check=True
    )
    return json.loads(answer.stdout)
