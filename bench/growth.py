"""What a shop costs when the catalogue holds 1, 4 and 16 times as many rules and roles."""

import msgspec

from bench.measuring import interleaved, ratio, table
from bench.shops import lines
from ecomteam.auditing import quick_audit
from ecomteam.files.catalogue.compiled import packed, shipped_catalogue, unpacked
from ecomteam.files.team.record import RecordReader
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.place import Place
from ecomteam.planning import roadmap

SHOPS = 30
MARK = b"0123456789abcdef"


def times_as_large(catalogue: Catalogue, factor: int) -> Catalogue:
    """Every rule and role again under other names; the further rules speak of the further roles."""
    replace = msgspec.structs.replace
    parts: dict[str, list[object]] = {name: [] for name in ("roles", "rules", "sourcing", "engagement")}
    for copy in range(factor):
        end = f"_{copy}" if copy else ""
        parts["roles"] += [
            replace(role, id=role.id + end, stand_ins=tuple(each + end for each in role.stand_ins), indispensable=False)
            if copy
            else role
            for role in catalogue.roles
        ]
        for name in ("rules", "sourcing", "engagement"):
            for rule in getattr(catalogue, name):
                then = replace(rule.then, roles=tuple(role + end for role in rule.then.roles))
                parts[name].append(replace(rule, id=rule.id + end, then=then))
    return replace(catalogue, **{name: tuple(rows) for name, rows in parts.items()})


def measure(rounds: int) -> str:
    shipped = shipped_catalogue()
    reader = RecordReader(shipped)
    teams = [reader.read(record, Place("bench")) for record in lines(shipped, SHOPS)]
    deeds = {}
    for factor in (1, 4, 16):
        catalogue = times_as_large(shipped, factor)
        knowledge = Knowledge(catalogue)
        kept = packed(catalogue, MARK)
        for team in teams * 3:
            quick_audit(knowledge, team)
        deeds |= {
            ("start: decode the catalogue", factor): lambda kept=kept: unpacked(kept, MARK),
            ("audit", factor): lambda knowledge=knowledge: [quick_audit(knowledge, team) for team in teams],
            ("roadmap", factor): lambda knowledge=knowledge: [roadmap(knowledge, team) for team in teams[:2]],
        }
    times = interleaved(deeds, rounds)  # type: ignore[arg-type, type-var]
    names = dict.fromkeys(name for name, _ in deeds)
    rows = [[name, *(ratio(times[name, factor] / times[name, 1]) for factor in (1, 4, 16))] for name in names]  # type: ignore[index]
    return table(["cost, to the catalogue as it is", "1 ×", "4 ×", "16 ×"], rows)
