"""A TypeScript file that compiles and runs: imports, set-up and parameters, then each section in braces."""

import re

from nbconvert.preprocessors import Preprocessor
from nbformat.v4 import new_code_cell

LIBRARY = "activation-notebooks"
PRINTED = {
    "figure": (
        "type FigureOptions",
        "const figure = ({ caption, alt }: FigureOptions): void => console.log(`\\n${caption}\\n(${alt})`);",
    ),
    "table": (
        "type Cell",
        "const table = (rows: readonly Record<string, Cell>[]): void => console.table(rows);",
    ),
    "note": ("", "const note = (text: string): void => console.log(text);"),
    "check": (
        "renderCheck",
        "const check = (...words: Parameters<typeof renderCheck>): void =>\n"
        '  console.log(renderCheck(...words).replace(/<[^>]*>/g, ""));',
    ),
}

IMPORT = re.compile(r"""^import\s+(?:(type\s+)?([^"';]*?)\s+from\s+)?["'](.+?)["'];?[ \t]*\n?""", re.MULTILINE)
DECLARATION = re.compile(
    r"^(?:(?:async )?function\*?|class|enum|interface|type)\s+([\w$]+)"
    r"|^(?:const|let|var)\s+([\w$]+|[\[{].*?[\]}](?=\s*[:=]))"
    r"|,\s*([\w$]+)(?:: [^=,]*)? = ",
    re.MULTILINE | re.DOTALL,
)
STRINGS = re.compile(r"""//.*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`""", re.DOTALL)


class Script(Preprocessor):
    """Makes of the cells of a TypeScript notebook the parts of one file."""

    def preprocess(self, nb, resources):
        if nb.metadata.get("language_info", {}).get("name") == "typescript":
            nb.cells = [new_code_cell(part) for part in script(nb.cells)]
        return nb, resources


def script(cells):
    imports, sections = {}, [[]]
    for cell in cells:
        if cell.cell_type == "markdown":
            if re.search(r"^## ", cell.source, re.MULTILINE):
                sections.append([])
            sections[-1].append(Part(as_comment(cell.source)))
        elif cell.cell_type == "code":
            code = IMPORT.sub(lambda match: note(imports, *match.groups("")), cell.source)
            code = re.sub(r"^export (?=\w)", "", code, flags=re.MULTILINE).strip()
            sections[-1].append(Part(code, declared_in(code), words_of(code)))
    printers = printed(imports.get(LIBRARY, []))
    body = in_blocks([[part for part in section if part.text] for section in sections])
    if any("await" in words_of(text) for text in body):
        body = ["async function main() {", *body, "}\nvoid main();"]
    return [import_lines(imports), *printers, *body]


class Part:
    """A piece of the file, with the names that it declares for what follows, and those that occur in it."""

    def __init__(self, text, declared=frozenset(), words=frozenset()):
        self.text, self.declared, self.words = text, declared, words


def in_blocks(sections):
    """Each section in braces, but for one on whose names a later section leans."""
    parts = list(sections[0])
    for i, section in enumerate(sections[1:], 2):
        own = names(section)
        leaning = any(own & names_taken(later) for later in sections[i:])
        parts += section if leaning or not own else [in_braces(section)]
    return apart(parts)


def in_braces(section):
    title, *rest = section
    return Part("\n\n".join([title.text, "{", *apart(rest), "}"]), words=names_taken(section))


def apart(parts):
    """The texts, with a brace before each that declares a name which is used above it."""
    texts, used, opened = [], set(), 0
    for part in parts:
        if part.declared & used:
            texts.append("{")
            used, opened = set(), opened + 1
        used |= part.words
        texts.append(part.text)
    return [*texts, "}" * opened] if opened else texts


def names(section):
    return set().union(*(part.declared for part in section))


def names_taken(section):
    """The words of a section which it does not declare before it uses them."""
    own, taken = set(), set()
    for part in section:
        own |= part.declared
        taken |= part.words - own
    return taken


def declared_in(code):
    return {name for match in DECLARATION.findall(code) for name in re.findall(r"[\w$]+", " ".join(match))}


def words_of(code):
    """The words of the code that may be names: no members, no keys, none in comments and the text of strings."""
    code = STRINGS.sub(lambda text: " ".join(re.findall(r"\$\{([^}]*)\}", text[0])), code)
    return set(re.findall(r"(?<![.\w$])[A-Za-z_$][\w$]*(?!:)\b|(?<=\.\.\.)[\w$]+", code))


def as_comment(markdown):
    return re.sub(r" +$", "", re.sub(r"^", "// ", markdown.strip(), flags=re.MULTILINE), flags=re.MULTILINE)


def note(imports, only_types, clause, module):
    """Adds what an import declaration takes to what the others take; nothing of it stays in its place."""
    known = imports.setdefault(module, [])
    alone, braced = re.fullmatch(r"([^{]*)(?:\{(.*)\})?", clause, re.DOTALL).groups("")
    alone, braced = alone.split(","), braced.split(",")
    known += [only_types + name.strip() for name in alone if name.strip()]
    known += [f"{{{only_types}{name.strip()}}}" for name in braced if name.strip()]
    return ""


def printed(taken):
    """What figure, table, note and check do where there is no cell to show something below."""
    shown = [name for name in PRINTED if f"{{{name}}}" in taken]
    if not shown:
        return []
    taken[:] = [name for name in taken if name[1:-1] not in shown] + [
        f"{{{PRINTED[name][0]}}}" for name in shown if PRINTED[name][0]
    ]
    why = "// A notebook shows these below the cell; a script prints them."
    return ["\n".join([why, *(PRINTED[name][1] for name in shown)])]


def import_lines(imports):
    lines = []
    for module, taken in imports.items():
        braced = sorted({name[1:-1] for name in taken if name.startswith("{")})
        lines += [f'import {name} from "{module}";' for name in dict.fromkeys(taken) if name[0] != "{"]
        if braced:
            lines.append("import {\n  " + ",\n  ".join(braced) + f',\n}} from "{module}";')
        if not taken:
            lines.append(f'import "{module}";')
    return "\n".join(lines)
