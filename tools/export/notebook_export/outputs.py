"""Figures and tables as Markdown has them."""

import re
from base64 import b64decode
from mimetypes import guess_extension

from bs4 import BeautifulSoup
from nbconvert.preprocessors import Preprocessor


class MarkdownOutputs(Preprocessor):
    """Turns the HTML of figures into pictures in files of their own, and that of tables into Markdown."""

    def preprocess_cell(self, cell, resources, index):
        for count, output in enumerate(cell.get("outputs", []), 1):
            html = output.get("data", {}).get("text/html")
            if html is None:
                continue
            soup = BeautifulSoup(html, "html.parser")
            for figure in soup.find_all("figure"):
                figure.replace_with(figure_as_markdown(figure, f"{cell.id}-{count}", resources))
            for table in soup.find_all("table"):
                table.replace_with(table_as_markdown(table))
            if not soup.find(True):
                output.data = {"text/markdown": soup.get_text()}
        return cell, resources


def figure_as_markdown(figure, name, resources):
    """The picture, which becomes one of the files of the export, with the caption below it."""
    kind, data = re.fullmatch(r"data:([\w/+.-]+);base64,(.*)", figure.img["src"], re.DOTALL).groups()
    file = f"{resources['output_files_dir']}/{name}{guess_extension(kind)}"
    resources["outputs"][file] = b64decode(data)
    caption = figure.figcaption.get_text() if figure.figcaption else ""
    return f"![{escaped(figure.img.get('alt', ''))}](<{file}>)\n\n{escaped(caption)}\n"


def table_as_markdown(table):
    head, *rows = [
        [escaped(cell.get_text()) for cell in row.find_all(["th", "td"])] for row in table.find_all("tr")
    ]
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def escaped(text):
    """Words that Markdown shows as they are, on one line."""
    return re.sub(r"([\\`*_\[\]<>|$~])", r"\\\1", " ".join(text.split()))
