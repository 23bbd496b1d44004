"""What PDF/UA-1 asks of a PDF, as far as a program can see it: read from the file itself, whoever wrote it.

veraPDF is no package that pip, npm or apt has; this looks for what it would look for in what we write.
"""

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import pikepdf

# Operators that leave something to see on a page.
PAINTS = frozenset(("Tj", "TJ", "'", '"', "f", "F", "f*", "S", "s", "B", "b", "B*", "b*", "sh", "Do", "INLINE IMAGE"))
SHOWS_TEXT = frozenset(("Tj", "TJ", "'", '"'))
HEADING = re.compile(r"H([1-6])")
FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
# The standard's own types; any other has to be led back to one of them.
STANDARD = frozenset(
    re.findall(
        r"\w+",
        """
        Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl
        LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula
        """,
    )
)


def faults(data: bytes) -> list[str]:
    """Everything that would shut somebody out, in words; nothing of a sound file."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [*_catalogue(pdf), *_outline(pdf), *_structure(pdf), *_pages(pdf), *_fonts(pdf)]


def read_aloud(data: bytes) -> str:
    """The words of the pages as a screen reader gets them: by their tags, without page numbers and other furniture."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return "".join(text for page in pdf.pages for text, mcid in _texts(page) if mcid is not None)


def footers(data: bytes) -> list[str]:
    """What stands on each page outside the text, such as its number."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return ["".join(text for text, mcid in _texts(page) if mcid is None) for page in pdf.pages]


# --- the document as a whole ---


def _catalogue(pdf: pikepdf.Pdf) -> Iterator[str]:
    root: Any = pdf.Root
    if not re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", str(root.get("/Lang", ""))):
        yield "no language"
    if not _at(root, "/MarkInfo", "/Marked"):
        yield "not marked as tagged"
    if not _at(root, "/ViewerPreferences", "/DisplayDocTitle"):
        yield "shows the name of the file and not its title"
    if "/PageLabels" not in root:
        yield "pages have no numbers of their own"
    with pdf.open_metadata() as metadata:
        if metadata.get("pdfuaid:part") != "1":
            yield "does not say that it is PDF/UA-1"
        if not metadata.get("dc:title"):
            yield "no title"
    yield from (f"page {n} has no order of tabs" for n, page in enumerate(pdf.pages, 1) if page.get("/Tabs") != "/S")


def _outline(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Every heading can be gone to, but the outline has no other."""
    with pdf.open_outline() as outline:
        titles, waiting = [], list(outline.root)
        while waiting:
            item = waiting.pop(0)
            titles.append(item.title)
            waiting = [*item.children, *waiting]
    headings = [str(e.get("/T", "")) for e in _elements(pdf) if HEADING.fullmatch(_kind(pdf, e))]
    if titles != headings:
        yield f"the outline is not the headings: {titles} and {headings}"


def _at(value: Any, *names: str) -> Any:
    """What lies under these names, one in the other; nothing where one is not there."""
    for name in names:
        value = None if value is None else value.get(name)
    return value


# --- tags ---


def _structure(pdf: pikepdf.Pdf) -> Iterator[str]:
    elements = list(_elements(pdf))
    if not elements:
        yield "no tags"
        return
    yield from (f"{e.S} is no standard type" for e in elements if _kind(pdf, e) not in STANDARD)
    level = 0
    for element in elements:
        kind = _kind(pdf, element)
        if match := HEADING.fullmatch(kind):
            if int(match[1]) > level + 1:
                yield f"H{match[1]} follows H{level}"
            level = int(match[1])
        elif kind == "Figure" and not str(element.get("/Alt", "")).strip():
            yield "a picture without words"
        elif kind == "Table":
            yield from _table(pdf, element)
        elif kind == "Link":
            yield from _link(element)
    if not level:
        yield "no heading"


def _table(pdf: pikepdf.Pdf, table: Any) -> Iterator[str]:
    rows = [element for element in _under(table) if _kind(pdf, element) == "TR"]
    cells = [[_kind(pdf, cell) for cell in _children(row)] for row in rows]
    if len({len(row) for row in cells}) > 1:
        yield "a table whose rows are not equally long"
    heads = [element for element in _under(table) if _kind(pdf, element) == "TH"]
    if not heads:
        yield "a table without headings"
    for head in heads:
        scopes = {str(a.get("/Scope", "")) for a in _listed(head.get("/A")) if isinstance(a, pikepdf.Dictionary)}
        if not scopes & {"/Column", "/Row", "/Both"}:
            yield "a heading of a table that does not say what it is of"


def _link(link: Any) -> Iterator[str]:
    references = [kid.Obj for kid in _listed(link.get("/K")) if isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid]
    if not references:
        yield "a link that leads nowhere"
    for annotation in references:
        if not str(annotation.get("/Contents", link.get("/Alt", ""))).strip():
            yield "a link without words"


def _elements(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """All of the tree, in the order in which it is read."""
    root = pdf.Root.get("/StructTreeRoot")
    return iter(()) if root is None else _under(root)


def _under(element: Any) -> Iterator[Any]:
    for child in _children(element):
        yield child
        yield from _under(child)


def _children(element: Any) -> list[Any]:
    return [kid for kid in _listed(element.get("/K")) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def _listed(value: Any) -> Sequence[Any]:
    return () if value is None else list(value) if isinstance(value, pikepdf.Array) else [value]


def _kind(pdf: pikepdf.Pdf, element: Any) -> str:
    """Its standard type: what the file calls it, led back."""
    named, roles = str(element.S), _at(pdf.Root, "/StructTreeRoot", "/RoleMap") or {}
    for _ in range(8):
        if named.removeprefix("/") in STANDARD or named not in roles:
            break
        named = str(roles[named])
    return named.removeprefix("/")


# --- what stands on the pages ---


def _pages(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Everything that is painted belongs to a tag of the tree, or is furniture."""
    tree = _at(pdf.Root, "/StructTreeRoot", "/ParentTree")
    owners = {} if tree is None else dict(_numbers(tree))
    for number, page in enumerate(pdf.pages, 1):
        mine = owners.get(int(page.get("/StructParents", -1)))
        for operator, tag, mcid in _painted(page):
            if tag is None:
                yield f"page {number}: {operator} is neither text nor furniture"
            elif mcid is not None and (
                mine is None or mcid >= len(mine) or not isinstance(mine[mcid], pikepdf.Dictionary)
            ):
                yield f"page {number}: what is marked {mcid} has no place in the tree"
        for annotation in page.get("/Annots", ()):
            if annotation.get("/Subtype") == "/Link" and int(annotation.get("/StructParent", -1)) not in owners:
                yield f"page {number}: a link without a tag"


def _owned(mine: Any, mcid: int) -> bool:
    return mine is not None and mcid < len(mine) and isinstance(mine[mcid], pikepdf.Dictionary)


def _numbers(node: Any) -> Iterator[tuple[int, Any]]:
    for kid in node.get("/Kids", ()):
        yield from _numbers(kid)
    flat = list(node.get("/Nums", ()))
    yield from zip(map(int, flat[::2]), flat[1::2], strict=True)


def _painted(page: Any) -> Iterator[tuple[str, str | None, int | None]]:
    """Each operator that paints, with the tag it is marked with and its number in the tree, which furniture has not."""
    for operator, _, marks, _ in _run(page):
        if operator in PAINTS:
            artifact = "/Artifact" in [tag for tag, _ in marks]
            mcid = None if artifact else next((mcid for _, mcid in reversed(marks) if mcid is not None), None)
            tag = marks[-1][0] if artifact or mcid is not None else None
            yield operator, tag, mcid


Marks = list[tuple[str, int | None]]


def _run(page: Any) -> Iterator[tuple[str, Any, Marks, str]]:
    """Every operator of a page with its operands, the marks around it and the font in use."""
    marks: Marks = []
    font = ""
    for instruction in pikepdf.parse_content_stream(page):
        operands: Any = instruction.operands
        operator = str(instruction.operator)
        if operator in ("BMC", "BDC"):
            properties = operands[1] if operator == "BDC" else {}
            mcid = properties.get("/MCID") if isinstance(properties, pikepdf.Dictionary) else None
            marks.append((str(operands[0]), None if mcid is None else int(mcid)))
        elif operator == "EMC":
            marks.pop()
        elif operator == "Tf":
            font = str(operands[0])
        yield operator, operands, list(marks), font


# --- letters ---


def _fonts(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Every font lies in the file and says which letters its signs are; every sign that is used is one of them."""
    for number, page in enumerate(pdf.pages, 1):
        for name, font in (_at(page, "/Resources", "/Font") or {}).items():
            inner = font.DescendantFonts[0] if "/DescendantFonts" in font else font
            if not any(file in inner.get("/FontDescriptor", {}) for file in FONT_FILES):
                yield f"page {number}: the font {name} is not in the file"
            if "/ToUnicode" not in font:
                yield f"page {number}: nobody knows the letters of the font {name}"
        if any("\ufffd" in text for text, _ in _texts(page)):
            yield f"page {number}: a sign that is no letter"


def _texts(page: Any) -> Iterator[tuple[str, int | None]]:
    """What is written on a page, a piece at a time, with the number of its tag; furniture has none."""
    fonts = _at(page, "/Resources", "/Font") or {}
    letters = {name: _letters(font) for name, font in fonts.items() if "/ToUnicode" in font}
    for operator, operands, marks, font in _run(page):
        if operator not in SHOWS_TEXT or font not in letters:
            continue
        parts = operands[-1] if isinstance(operands[-1], pikepdf.Array) else [operands[-1]]
        codes = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
        signs = (codes[n : n + 2] for n in range(0, len(codes), 2))
        artifact = any(tag == "/Artifact" for tag, _ in marks)
        mcid = None if artifact else next((mcid for _, mcid in reversed(marks) if mcid is not None), None)
        yield "".join(letters[font].get(sign, "\ufffd") for sign in signs), mcid


def _letters(font: Any) -> dict[bytes, str]:
    """The letters of a font by its signs of two bytes."""
    found: dict[bytes, str] = {}
    table = font.ToUnicode.read_bytes().decode("ascii", "replace")
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for sign, letter in re.findall(r"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>", block):
            found[bytes.fromhex(sign)] = bytes.fromhex(letter).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, letter in re.findall(r"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>", block):
            start = int(letter, 16)
            codes = range(int(first, 16), int(last, 16) + 1)
            found.update({code.to_bytes(2): chr(start + n) for n, code in enumerate(codes)})
    return found


def squeezed(texts: Iterable[str]) -> str:
    """Without what a line break takes or adds."""
    return re.sub(r"[\s\u00ad\u2010-]", "", "".join(texts))
