"""Who does which kind of work today, and who does it once the hires of now and next are there."""

from collections.abc import Collection, Mapping, Sequence

from ecomteam.model.hours import WEEKS
from ecomteam.model.workview import HoursBy, ShiftRow, WorkShift
from ecomteam.planning import after_soon, path
from ecomteam.shop.case import Case
from ecomteam.shop.cover import Cover, Hands
from ecomteam.shop.names import rank_of

NOBODY = "nobody"


def work_shift(case: Case, without: Collection[int] = ()) -> WorkShift:
    """``without`` are ranks of hires that are not made."""
    hands, after = after_soon(case, case.remembered(path))
    if without:
        hands = [each for each in hands if rank_of(each.name) not in without]
        after = case.covered_by(hands)
    sides = _by_department(case, case.cover, case.hands), _by_department(case, after, hands)
    rows = (
        ShiftRow(department=name, today=_hours(sides[0].get(name, {})), after=_hours(sides[1].get(name, {})))
        for name in case.knowledge.roles_by_department
    )
    return WorkShift(rows=tuple(sorted(rows, key=lambda row: -row.today.total)))


def _hours(found: Mapping[str, float]) -> HoursBy:
    return HoursBy(**{name: found.get(name, 0.0) / WEEKS for name in HoursBy.__struct_fields__})


def _by_department(case: Case, cover: Cover, hands: Sequence[Hands]) -> Mapping[str, Mapping[str, float]]:
    """Hours a month by department of the work, and by the kind of who does it."""
    kinds = {each.name: _kind(each) for each in hands}
    waiting = case.waiting(cover)
    there = "owner" if all(each.owner for each in hands) else "team"
    found: dict[str, dict[str, float]] = {}
    for activity in case.work.activities:
        row = found.setdefault(case.knowledge.department_of_work(activity), {})
        for doing in cover.done.get(activity, ()):
            kind = kinds.get(doing.name, "team")
            row[kind] = row.get(kind, 0.0) + doing.hours
        waits = waiting.get(activity, 0.0)
        row[NOBODY] = row.get(NOBODY, 0.0) + waits
        # Whoever is there gets it done, beyond the hours we count.
        row[there] = row.get(there, 0.0) + cover.uncovered.get(activity, 0.0) - waits
    return found


def _kind(hands: Hands) -> str:
    if rank_of(hands.name) is not None:
        return "new"
    return "owner" if hands.owner else "outside" if hands.outside else "team"
