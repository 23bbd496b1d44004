"""What a user decided that titles mean, kept in a file of their own for the next list.

Only lines are added to such a file: what somebody wrote in it stays as it is.
"""

from collections.abc import Iterable, Mapping

from ecomteam.files.names import Names, Speller, role_names, squashed
from ecomteam.files.team.write import scalar
from ecomteam.files.values import WrongValue, read_name
from ecomteam.files.yaml.reader import read_document
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, escaped, quoted
from ecomteam.model.stafflist import Decision

FORMAT = 1
KEYS = ("format", "titles")
OWNER, NONE = "owner", "none"
OTHERS = Names(
    [[(OWNER, OWNER), ("eigenaar", OWNER), (NONE, NONE), ("geen", NONE), ("nobody", NONE), ("niemand", NONE)]]
)
HEAD = """\
# What titles on staff lists mean: a role, [several, roles], owner, or none for work that is no role of a web shop.
# Fill in what is empty; ecomteam import --decisions reads it the next time, and adds titles that are open.
format: 1
titles:
"""


def read_decisions(content: bytes, file: str, catalogue: Catalogue) -> dict[str, Decision | None]:
    """By title what it means; ``None`` where nobody has decided yet. Raises ``FileProblems``."""
    document = read_document(content, file)
    problems: list[Problem] = []
    value = document.value or {}
    if not isinstance(value, dict) or not isinstance(value.get("titles") or {}, dict):
        what = 'write "titles:" here, and below it lines such as "Shop manager: ecommerce_manager"'
        raise FileProblems([Problem(document.place(()), "", what)])
    problems += [
        Problem(document.key_place((key,)), "", f"there is no key {quoted(str(key))} here")
        for key in value
        if key not in KEYS
    ]
    if value.get("format", FORMAT) != FORMAT:
        what = f'this version of ecomteam reads format {FORMAT}; write "format: {FORMAT}"'
        problems.append(Problem(document.place(("format",)), "format", what))
    names, speller = role_names(catalogue), Speller()
    found: dict[str, Decision | None] = {}
    for title, meant in (value.get("titles") or {}).items():
        try:
            found[title] = _decision(meant, names, speller)
        except WrongValue as error:
            problems.append(Problem(document.place(("titles", title)), f"titles.{escaped(title)}", str(error)))
    if problems:
        raise FileProblems(sorted(problems))
    return found


def _decision(meant: object, names: Names, speller: Speller) -> Decision | None:
    if meant is None or meant == "":
        return None
    items = meant if isinstance(meant, list) else [meant]
    roles: list[str] = []
    owner = False
    for item in items:
        other = OTHERS.find(item) if isinstance(item, str) else None
        owner = owner or other == OWNER
        if other is None:
            roles.append(read_name(item, "role", names, speller))
    return Decision(roles=tuple(dict.fromkeys(roles)), owner=owner)


def with_open_titles(
    text: str | None, known: Mapping[str, Decision | None], titles: Mapping[str, str], file: str, catalogue: Catalogue
) -> str:
    """The file with titles that are still to be decided at its end, each with a remark (its nearest role).

    Raises ``FileProblems`` where lines at the end would not be titles.
    """
    had = {squashed(title) for title in known}
    lines = [
        f"  {_key(title)}:{f'  # {escaped(remark)}' if remark else ''}"
        for title, remark in titles.items()
        if squashed(title) not in had
    ]
    if not lines:
        return text or HEAD
    whole = HEAD if text is None else text if text.endswith("\n") or not text else f"{text}\n"
    if text is not None and "titles" not in text:
        whole += "titles:\n"
    whole += "\n".join(lines) + "\n"
    try:
        after = read_decisions(whole.encode(), file, catalogue)
    except FileProblems:
        after = {}
    if dict(list(after.items())[: len(known)]) != dict(known) or len(after) != len(known) + len(lines):
        what = 'titles cannot be added at the end of this file; let "titles:" be its last part'
        raise FileProblems([Problem(Place(file), "", what)])
    return whole


def _key(title: str) -> str:
    quoted_key = scalar(title)
    return quoted_key if quoted_key.startswith('"') else f'"{title}"'


def open_titles(titles: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Each title once, however it is spelled, with its remark."""
    seen: set[str] = set()
    found: dict[str, str] = {}
    for title, remark in titles:
        if squashed(title) and squashed(title) not in seen:
            seen.add(squashed(title))
            found[title] = remark
    return found
