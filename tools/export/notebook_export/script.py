"""A TypeScript file that compiles and runs."""

from nbconvert.preprocessors import Preprocessor
from nbformat.v4 import new_code_cell

from .node import ask_node


class Script(Preprocessor):
    """Makes of the cells of a TypeScript notebook the parts of one file: see script.mjs."""

    def preprocess(self, nb, resources):
        if nb.metadata.get("language_info", {}).get("name") == "typescript":
            cells = [{"kind": cell.cell_type, "source": cell.source} for cell in nb.cells]
            nb.cells = [new_code_cell(part) for part in ask_node("script.mjs", cells)]
        return nb, resources
