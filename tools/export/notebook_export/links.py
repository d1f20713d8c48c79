"""Links from notebook to notebook."""

import re

from nbconvert.preprocessors import Preprocessor
from traitlets import Dict

# Code first, in which nothing is a link.
CODE_OR_LINK = re.compile(
    r"(?P<ticks>`+|^~{3,}).*?(?P=ticks)"
    r"|\[(?P<words>[^\[\]]*)\]\((?:\./)?(?P<name>[^()\s]+)\.ipynb(?P<anchor>#[^()\s]*)?\)",
    re.DOTALL | re.MULTILINE,
)


class Links(Preprocessor):
    """Leads links between notebooks to what is exported of them.

    Of a link to a notebook that is not exported along only the words stay. Without targets, when
    one notebook is converted by hand, all links stay as they are.
    """

    targets = Dict(help="for each notebook exported along, by its name, where its links lead").tag(config=True)

    def preprocess_cell(self, cell, resources, index):
        if cell.cell_type == "markdown" and self.targets:
            cell.source = CODE_OR_LINK.sub(self._redirected, cell.source)
        return cell, resources

    def _redirected(self, match):
        if match["name"] is None:
            return match[0]
        target = self.targets.get(match["name"])
        if target is None:
            return match["words"]
        # A target within the same document is a place already.
        place = "" if "#" in target else match["anchor"] or ""
        return f"[{match['words']}]({target}{place})"
