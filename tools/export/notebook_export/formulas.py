"""Formulas that need no script and no font from elsewhere."""

from nbconvert.preprocessors import Preprocessor

from .node import ask_node


class Formulas(Preprocessor):
    """Sets the formulas of markdown cells; resources["formula_css"] is the style sheet they need."""

    def preprocess(self, nb, resources):
        cells = [cell for cell in nb.cells if cell.cell_type == "markdown"]
        answer = ask_node("formulas.mjs", [cell.source for cell in cells])
        for cell, source in zip(cells, answer["sources"]):
            cell.source = source
        for problem in answer["problems"]:
            self.log.warning("%s: %s", resources["metadata"]["name"], problem)
        resources["formula_css"] = answer["css"]
        return nb, resources
