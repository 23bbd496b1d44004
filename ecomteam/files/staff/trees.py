"""Lists and trees of people in JSON or YAML, such as interfaces of HR systems and developer portals give out.

Whatever way people are nested becomes a table: keys are headings, and somebody below another in an organisation chart
reports to them.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from itertools import islice
from json.decoder import scanstring  # type: ignore[attr-defined]  # the stubs leave it out

import msgspec

from ecomteam.files.staff.headings import NAMING, meaning
from ecomteam.files.staff.table import Cell, Row, StaffTable, cell
from ecomteam.files.yaml.reader import LINE_BREAK, REFUSED, Bounds, Path, ReadDocument, scan_document
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, quoted
from ecomteam.model.stafflist import Remark
from ecomteam.words import staff as words

DEEPEST = 60
MOST_DOCUMENTS = 5_000
YAML_START = re.compile(
    r"(?:[ \t]*(?:#[^\n]*)?\r?\n)*"
    r"(?:---|%YAML|apiVersion[ \t]*:|kind[ \t]*:|- +[A-Za-z_]\w*[ \t]*: "
    r"|[A-Za-z_]\w*:[ \t]*(?:[\[{]|\r?\n[ \t]+(?:- |\w+: )))"
)
DOCUMENT_END = re.compile(r"^(?:---|\.\.\.)(?:[ \t].*)?$", re.MULTILINE)
BLANK = re.compile(r"[ \t\r\n]*")
NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
LITERALS = {"true": "yes", "false": "no", "null": "", "NaN": "", "Infinity": "", "-Infinity": ""}

# Keys that hold people of a company or a department; under any other key they stand below whoever has it.
CONTAINERS = frozenset(
    (
        *("employees", "people", "staff", "users", "members", "data", "results", "value", "items", "records", "team"),
        *("persons", "rows", "workers", "content", "resources", "medewerkers", "werknemers", "personen", "mitarbeiter"),
        *("list", "response"),
    )
)
# Keys between a person and what is said of them that say nothing themselves.
WRAPPERS = frozenset(
    (
        *("profile", "spec", "metadata", "attributes", "data", "value", "fields", "properties", "person", "user"),
        *("employee", "label", "attribute", "node", "details", "info"),
    )
)
LABELS = frozenset(("label", "value", "type", "universal_id", "universalId", "displayValue"))
NAMED_FIELDS = frozenset((*NAMING, "title", "email"))


class Branch(msgspec.Struct):
    """A mapping and where it starts."""

    values: "dict[str, Node]"
    place: Place


Node = Cell | Branch | list["Node"]


class TreePerson(msgspec.Struct):
    """A person found in a tree: cells by heading."""

    cells: dict[str, Cell]
    place: Place


def looks_like_tree(text: str) -> bool:
    """Whether a text is JSON or YAML and no table."""
    head = text.lstrip("\ufeff \t\r\n")[:1]
    if head in ("{", "["):
        return True
    return YAML_START.match(text) is not None


def read_tree(text: str, file: str, bounds: Bounds) -> StaffTable:
    """The people of a list or tree as a table. Raises ``FileProblems`` where it is neither JSON nor YAML."""
    text = text.removeprefix("\ufeff")
    remarks: list[Remark] = []
    if text.lstrip(" \t\r\n")[:1] in ("{", "["):
        nodes = _Json(text, file, bounds, remarks).values()
    else:
        nodes = list(_yaml(text, file, bounds, remarks))
    entries = list(_backstage(nodes, remarks) if any(map(_is_entity, nodes)) else _People(remarks).of(nodes))
    headings = list(dict.fromkeys(heading for entry in entries for heading in entry.cells))
    head = [Cell(heading, Place(file)) for heading in headings]
    rows: list[Row] = [[entry.cells.get(heading, Cell("", entry.place)) for heading in headings] for entry in entries]
    return StaffTable(rows=[head, *rows] if rows else [], remarks=tuple(remarks))


# -- JSON, with places


class _Json:
    """Values one after the other: a document, or JSON Lines."""

    def __init__(self, text: str, file: str, bounds: Bounds, remarks: list[Remark]) -> None:
        self.text = text
        self.file = file
        self.bounds = bounds
        self.remarks = remarks
        self.starts = [0, *(found.end() for found in LINE_BREAK.finditer(text))]
        self.nodes = 0

    def values(self) -> list[Node]:
        found: list[Node] = []
        at = self._blank(0)
        while at < len(self.text):
            node, at = self._value(at, 0)
            found.append(node)
            at = self._blank(at)
            if self.text.startswith(",", at):
                at = self._blank(at + 1)
        return found

    def _place(self, at: int) -> Place:
        line = bisect_right(self.starts, at)
        return Place(self.file, line, at - self.starts[line - 1] + 1)

    def _fail(self, at: int, what: str) -> FileProblems:
        return FileProblems([Problem(self._place(min(at, len(self.text))), "", what)])

    def _blank(self, at: int) -> int:
        found = BLANK.match(self.text, at)
        assert found is not None
        return found.end()

    def _value(self, at: int, depth: int) -> tuple[Node, int]:
        self.nodes += 1
        if self.nodes > self.bounds.nodes or depth > DEEPEST:
            raise self._fail(
                at, f"this holds too much: at most {self.bounds.nodes} values are read, {DEEPEST} levels deep"
            )
        match self.text[at : at + 1]:
            case "{":
                return self._mapping(at, depth)
            case "[":
                return self._list(at, depth)
            case '"':
                text, end = self._string(at)
                return cell(text, self._place(at), self.remarks, self.bounds), end
        if found := NUMBER.match(self.text, at):
            return Cell(found[0][:60], self._place(at)), found.end()
        for literal, meant in LITERALS.items():
            if self.text.startswith(literal, at):
                return Cell(meant, self._place(at)), at + len(literal)
        raise self._fail(at, "this is no JSON: a value is missing here")

    def _string(self, at: int) -> tuple[str, int]:
        try:
            text, end = scanstring(self.text, at + 1, False)
        except json.JSONDecodeError as error:
            raise self._fail(error.pos, f"this is no JSON: {error.msg.lower()}") from None
        return str(text), int(end)

    def _list(self, at: int, depth: int) -> tuple[Node, int]:
        found: list[Node] = []
        at = self._blank(at + 1)
        while not self.text.startswith("]", at):
            node, at = self._value(at, depth + 1)
            found.append(node)
            at = self._next(at, "]")
        return found, at + 1

    def _mapping(self, at: int, depth: int) -> tuple[Node, int]:
        branch = Branch({}, self._place(at))
        at = self._blank(at + 1)
        while not self.text.startswith("}", at):
            if not self.text.startswith('"', at):
                raise self._fail(at, "this is no JSON: a key in quotes is missing here")
            key, at = self._string(at)
            at = self._blank(at)
            if not self.text.startswith(":", at):
                raise self._fail(at, "this is no JSON: a colon is missing here")
            node, at = self._value(self._blank(at + 1), depth + 1)
            branch.values.setdefault(key[:200], node)
            at = self._next(at, "}")
        return branch, at + 1

    def _next(self, at: int, end: str) -> int:
        """Where the next item or the end is."""
        at = self._blank(at)
        if self.text.startswith(",", at):
            return self._blank(at + 1)
        if not self.text.startswith(end, at):
            raise self._fail(at, f"this is no JSON: a comma or {end} is missing here")
        return at


# -- YAML


def _yaml(text: str, file: str, bounds: Bounds, remarks: list[Remark]) -> Iterator[Node]:
    """Each document of the file; what the reader refuses is remarked on."""
    start, before = 0, 0
    ends = [found.start() for found in islice(DOCUMENT_END.finditer(text), MOST_DOCUMENTS + 1)]
    if len(ends) > MOST_DOCUMENTS:
        place = Place(file, text.count("\n", 0, ends[-1]) + 1, 1)
        raise FileProblems([Problem(place, "", f"at most {MOST_DOCUMENTS} documents of a file are read")])
    for end in (*ends, len(text)):
        piece = text[start:end]
        first = piece.partition("\n")[0]
        # The line that divides documents belongs to neither.
        body = piece[len(first) :] if DOCUMENT_END.fullmatch(first.rstrip("\r")) else piece
        if body.strip():
            document = _document(body, file, before, bounds)
            remarks += [_moved(problem, before) for problem in document.problems]
            yield _node(document, (), before, remarks, bounds)
        before += piece.count("\n")
        start = end


def _document(text: str, file: str, before: int, bounds: Bounds) -> ReadDocument:
    try:
        return scan_document(text.encode("utf-8", "replace"), file, bounds)
    except FileProblems as error:
        moved = [Problem(_shifted(one.place, before), one.path, one.what) for one in error.problems]
        raise FileProblems(moved) from None


def _shifted(place: Place, lines: int) -> Place:
    return Place(place.file, place.line + lines, place.column) if place.line else place


def _moved(problem: Problem, before: int) -> Remark:
    return Remark(problem.what, problem.what, place=_shifted(problem.place, before))


def _node(document: ReadDocument, path: Path, before: int, remarks: list[Remark], bounds: Bounds) -> Node:
    value: object = document.value
    for step in path:
        value = value[step]  # type: ignore[index]
    return _as_node(value, document, path, before, remarks, bounds)


def _as_node(
    value: object, document: ReadDocument, path: Path, before: int, remarks: list[Remark], bounds: Bounds
) -> Node:
    place = _shifted(document.place(path), before)
    match value:
        case dict():
            inner = {
                str(key): _as_node(one, document, (*path, key), before, remarks, bounds) for key, one in value.items()
            }
            return Branch(inner, place)
        case list():
            return [_as_node(one, document, (*path, index), before, remarks, bounds) for index, one in enumerate(value)]
        case bool():
            return Cell("yes" if value else "no", place)
        case None:
            return Cell("", place)
        case _:
            text = "" if value is REFUSED else document.source(path) or str(value)
            return cell(text, place, remarks, bounds)


# -- People


class _People:
    """Finds people in whatever they are nested in."""

    def __init__(self, remarks: list[Remark]) -> None:
        self.remarks = remarks

    def of(self, nodes: list[Node]) -> Iterator[TreePerson]:
        for node in nodes:
            yield from self._below(node, None, None)

    def _below(self, node: Node, above: Cell | None, department: Cell | None) -> Iterator[TreePerson]:
        if isinstance(node, list):
            for one in node:
                if isinstance(one, Cell):
                    if one.text:
                        yield TreePerson({"name": one} | _about(above, department), one.place)
                else:
                    yield from self._below(one, above, department)
        elif isinstance(node, Branch):
            yield from self._person(node, above, department)

    def _person(self, branch: Branch, above: Cell | None, department: Cell | None) -> Iterator[TreePerson]:
        cells, nested = _flat(branch)
        fields = {found for heading in cells if (found := meaning(heading))}
        own = next((one for heading, one in cells.items() if meaning(heading) == "name"), None)
        holds = any(key.casefold() in CONTAINERS for key, _ in nested)
        if not fields & NAMED_FIELDS or (holds and not fields & {"title", "email", "first", "last"}):
            # A company or a department, which has people and is nobody itself.
            for key, node in nested:
                group = own or (department if key.casefold() in CONTAINERS or isinstance(node, list) else None)
                yield from self._named_by_key(key, node, above, group)
            return
        yield TreePerson(_about(above, department) | cells, branch.place)
        whole = own or _joined(cells)
        for _, node in nested:
            yield from self._below(node, whole or above, department)

    def _named_by_key(self, key: str, node: Node, above: Cell | None, department: Cell | None) -> Iterator[TreePerson]:
        """People may be a mapping from their names: "Ada: {title: Owner}"."""
        if isinstance(node, Branch) and key.casefold() not in CONTAINERS | WRAPPERS:
            cells, _ = _flat(node)
            fields = {found for heading in cells if (found := meaning(heading))}
            if fields and not fields & {*NAMING, "email"}:
                named: dict[str, Node] = {"name": Cell(key, node.place), **node.values}
                yield from self._person(Branch(named, node.place), above, department)
                return
        if isinstance(node, list) and not any(isinstance(one, Branch) for one in node):
            return
        yield from self._below(node, above, department)


def _about(above: Cell | None, department: Cell | None) -> dict[str, Cell]:
    found = {}
    if above is not None:
        found["reports to"] = above
    if department is not None:
        found["department"] = department
    return found


def _joined(cells: Mapping[str, Cell]) -> Cell | None:
    by_field = {field: one for heading, one in cells.items() if (field := meaning(heading)) in (*NAMING, "email")}
    first, last = by_field.get("first"), by_field.get("last")
    if first and last:
        return Cell(f"{first.text} {last.text}", first.place)
    return by_field.get("email") or first or last


def _flat(branch: Branch, above: str = "") -> tuple[dict[str, Cell], list[tuple[str, Node]]]:
    """What is said of somebody, also in mappings within, and the lists and mappings that may hold other people."""
    cells: dict[str, Cell] = {}
    nested: list[tuple[str, Node]] = []
    person = any(isinstance(node, Cell) and meaning(key) in NAMED_FIELDS for key, node in branch.values.items())
    for key, labelled in branch.values.items():
        node = _unlabelled(labelled)
        heading = f"{above} {key}".strip() if key.casefold() not in WRAPPERS else above or key
        if isinstance(node, Cell):
            cells.setdefault(heading if meaning(heading) or not meaning(key) or _of_other(above) else key, node)
        elif isinstance(node, list):
            if node and all(isinstance(one, Cell) for one in node) and meaning(key) in ("title", "roles", "department"):
                texts = [one for one in node if isinstance(one, Cell)]
                cells.setdefault(key, Cell("; ".join(one.text for one in texts), texts[0].place))
            elif any(isinstance(one, Branch) for one in node) or node:
                nested.append((key, node))
        elif key.casefold() in WRAPPERS or meaning(key) or _of_other(key) or above or (person and _details(node)):
            inner, deeper = _flat(node, heading if key.casefold() not in WRAPPERS else above)
            for name, one in inner.items():
                cells.setdefault(name, one)
            nested += deeper
        else:
            nested.append((key, node))
    return cells, nested


def _details(branch: Branch) -> bool:
    """Whether a mapping only holds more of the same person: nothing in it is anybody's name or work."""
    return all(isinstance(node, Cell) and meaning(key) not in NAMED_FIELDS for key, node in branch.values.items())


def _unlabelled(node: Node) -> Node:
    """What stands under a label: ``{label: Position, value: Buyer}`` says Buyer."""
    if isinstance(node, Branch) and "value" in node.values and node.values.keys() <= LABELS:
        return node.values["value"]
    return node


def _of_other(key: str) -> bool:
    """Whether what stands below a key is about another person: the manager."""
    return meaning(key) == "reports_to"


# -- Backstage


def _is_entity(node: Node) -> bool:
    return isinstance(node, Branch) and {"apiVersion", "kind", "metadata"} <= node.values.keys()


def _backstage(nodes: list[Node], remarks: list[Remark]) -> Iterator[TreePerson]:
    """Users and groups of a software catalogue: groups are departments, and nobody."""
    entities = [node for node in nodes if isinstance(node, Branch) and _is_entity(node)]
    groups = {_ref(_at(one, "metadata", "name")): one for one in entities if _text(_at(one, "kind")) == "Group"}
    member_of: dict[str, Cell] = {}
    for name, group in groups.items():
        for member in _items(group.values.get("spec"), "members"):
            member_of.setdefault(_ref(member), _called(group, name))
        remarks.append(
            Remark.on(group.place, words.ENTITY.format(kind="Group", name=quoted(_called(group, name).text)), "read")
        )
    seen = set()
    for one in entities:
        kind = _text(_at(one, "kind"))
        if kind not in ("User", "Group"):
            said = words.ENTITY.format(kind=quoted(kind), name=quoted(_text(_at(one, "metadata", "name"))))
            remarks.append(Remark.on(one.place, said, "read"))
        if kind != "User":
            continue
        own = _at(one, "metadata", "name")
        seen.add(_ref(own))
        yield _user(one, own, groups, member_of)
    for ref, department in member_of.items():
        if ref not in seen:
            yield TreePerson({"name": Cell(ref, department.place), "department": department}, department.place)


def _user(one: Branch, name: Cell | None, groups: Mapping[str, Branch], member_of: Mapping[str, Cell]) -> TreePerson:
    found = {
        "id": name,
        "name": _at(one, "spec", "profile", "displayName") or _at(one, "metadata", "title") or name,
        "email": _at(one, "spec", "profile", "email"),
        "title": next(
            (
                told
                for path in (("spec", "title"), ("spec", "jobTitle"), ("spec", "role"), ("spec", "profile", "title"))
                if (told := _at(one, *path))
            ),
            _at(one, "metadata", "description"),
        ),
        "manager": _at(one, "spec", "manager"),
    }
    first = next(iter(_items(one.values.get("spec"), "memberOf")), None)
    if first is not None:
        found["department"] = _called(groups[_ref(first)], first.text) if _ref(first) in groups else first
    elif _ref(name) in member_of:
        found["department"] = member_of[_ref(name)]
    return TreePerson({key: cell for key, cell in found.items() if cell is not None}, one.place)


def _called(group: Branch, name: str) -> Cell:
    return _at(group, "spec", "profile", "displayName") or _at(group, "metadata", "title") or Cell(name, group.place)


def _at(node: Node | None, *path: str) -> Cell | None:
    for key in path:
        node = node.values.get(key) if isinstance(node, Branch) else None
    return node if isinstance(node, Cell) and node.text else None


def _items(node: Node | None, key: str) -> list[Cell]:
    found = node.values.get(key) if isinstance(node, Branch) else None
    return [one for one in found if isinstance(one, Cell)] if isinstance(found, list) else []


def _text(one: Cell | None) -> str:
    return one.text if one else ""


def _ref(one: Cell | None) -> str:
    """``user:default/bo`` is bo."""
    return _text(one).split(":")[-1].split("/")[-1]
