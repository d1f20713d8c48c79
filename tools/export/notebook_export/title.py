"""What the page is called."""

import re

from nbconvert.preprocessors import Preprocessor


class Title(Preprocessor):
    """Takes the first heading for the title, where the notebook itself names none."""

    def preprocess(self, nb, resources):
        markdown = (cell.source for cell in nb.cells if cell.cell_type == "markdown")
        heading = next(filter(None, (re.search(r"^#+ +(.+?) *#*$", text, re.MULTILINE) for text in markdown)), None)
        if heading:
            nb.metadata.setdefault("title", heading[1])
        return nb, resources
