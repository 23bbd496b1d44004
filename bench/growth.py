"""What a shop costs when the catalogue holds 1, 4 and 16 times as many roles, with as much more work and rules."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from bench.measuring import interleaved, ratio, table
from bench.shops import lines
from ecomteam.auditing import quick_audit
from ecomteam.files.catalogue.compiled import packed, shipped_catalogue, unpacked
from ecomteam.files.team.record import RecordReader
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.activities import Activity
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.place import Place
from ecomteam.model.roles import Role
from ecomteam.model.rules import Rule
from ecomteam.model.team import Team
from ecomteam.model.work import WorkRow
from ecomteam.planning import path
from ecomteam.shop.case import Case

SHOPS = 30
COPIED = ("roles", "activities", "work", "rules", "urgency", "sourcing")
MARK = b"0123456789abcdef"


def times_as_large(catalogue: Catalogue, factor: int) -> Catalogue:
    """Every role, activity, row of work and rule again under other names, which speak of each other."""
    parts: dict[str, list[object]] = {name: list(getattr(catalogue, name)) for name in COPIED}
    for copy in range(1, factor):
        for name in COPIED:
            parts[name] += [_renamed(row, f"_{copy}") for row in getattr(catalogue, name)]
    return replace(catalogue, **{name: tuple(rows) for name, rows in parts.items()})


def _renamed(row: object, end: str) -> object:
    match row:
        case Role():
            stand_ins = tuple(each + end for each in row.stand_ins)
            return replace(row, id=row.id + end, stand_ins=stand_ins, indispensable=False)
        case Activity():
            chains = {
                name: tuple(role + end for role in getattr(row, name))
                for name in ("accountable", "responsible", "consulted", "informed", "doers")
            }
            return replace(row, id=row.id + end, relief=(), **chains)
        case WorkRow():
            return replace(row, id=row.id + end, activity=row.activity + end)
        case Rule():
            then = replace(row.then, roles=tuple(role + end for role in row.then.roles))
            return replace(row, id=row.id + end, then=then)
        case _:
            raise TypeError(row)


def measure(rounds: int) -> str:
    shipped = shipped_catalogue()
    reader = RecordReader(shipped)
    teams = [reader.read(record, Place("bench")) for record in lines(shipped, SHOPS)]
    deeds: dict[tuple[str, int], Callable[[], object]] = {}
    for factor in (1, 4, 16):
        for name, deed in _deeds(times_as_large(shipped, factor), teams).items():
            deeds[name, factor] = deed
    times = interleaved(deeds, rounds)
    names = dict.fromkeys(name for name, _ in deeds)
    rows = [[name, *(ratio(times[name, factor] / times[name, 1]) for factor in (1, 4, 16))] for name in names]
    return table(["cost, to the catalogue as it is", "1 ×", "4 ×", "16 ×"], rows)


def _deeds(catalogue: Catalogue, teams: Sequence[Team]) -> dict[str, Callable[[], object]]:
    knowledge, kept = Knowledge(catalogue), packed(catalogue, MARK)
    for team in (*teams, *teams, *teams):
        quick_audit(knowledge, team)
    return {
        "start: decode the catalogue": lambda: unpacked(kept, MARK),
        "audit": lambda: [quick_audit(knowledge, team) for team in teams],
        "path": lambda: [path(Case(knowledge, team)) for team in teams[:2]],
    }
