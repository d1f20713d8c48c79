"""How nbconvert exports the notebooks: for npm run export, and for JupyterLab's File menu."""

import sys
from pathlib import Path

export = Path(__file__).resolve().parent.parent / "export"
sys.path.append(str(export))  # the preprocessors are found there, once something is exported

c = get_config()  # noqa: F821
c.TemplateExporter.extra_template_basedirs = [str(export / "templates")]

c.HTMLExporter.template_name = "offline"
c.HTMLExporter.preprocessors = [
    "notebook_export.title.Title",
    "notebook_export.links.Links",
    "notebook_export.formulas.Formulas",
]
# These are kinds of HTML too, and have templates and scripts of their own.
c.SlidesExporter.template_name = "reveal"
c.SlidesExporter.preprocessors = []
c.WebPDFExporter.template_name = "webpdf"
c.WebPDFExporter.preprocessors = []

c.MarkdownExporter.template_name = "github"
c.MarkdownExporter.preprocessors = [
    "notebook_export.links.Links",
    "notebook_export.outputs.MarkdownOutputs",
]

c.ScriptExporter.preprocessors = ["notebook_export.script.Script"]
