"""Who has the hours for which work: our flow beside a linear programme solved by HiGHS.

Both cover as many hours as can be covered; the sums are compared before a time is told. The programme knows nothing of
first choices and stand-ins, so it has less to do.
"""

from collections.abc import Callable, Sequence
from random import Random

import highspy

from bench.measuring import interleaved, ratio, table
from ecomteam.files.catalogue.compiled import shipped_catalogue
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.place import Place
from ecomteam.model.team import Team
from ecomteam.shop.case import Case
from ecomteam.shop.cover import Hands, cover
from ecomteam.shop.work import Work

SIZES = (2, 10, 50, 250)
# Orders a month that keep so many people busy, and a few hours more.
ORDERS_EACH = 900
NEAR = 1e-4


def measure(rounds: int) -> str:
    knowledge = Knowledge(shipped_catalogue())
    rows = []
    for size in SIZES:
        work, hands = _shop(knowledge, size)
        ours = _covered(knowledge, work, hands)
        solve = _programme(knowledge, work, hands)
        assert abs(solve() - ours) < NEAR * max(1.0, ours), (size, solve(), ours)
        times = interleaved(_deeds(knowledge, work, hands), rounds)
        beside = [ratio(taken / times["ours"]) for taken in times.values()]
        rows.append([f"{size} people", *beside, f"{1 / times['ours']:,.0f}"])
    return table(["", "ours", "HiGHS, with its programme", "HiGHS, solving alone", "ours, a second"], rows)


def _deeds(knowledge: Knowledge, work: Work, hands: Sequence[Hands]) -> dict[str, Callable[[], float]]:
    def with_programme() -> float:
        solve = _programme(knowledge, work, hands)
        return solve()

    alone = _programme(knowledge, work, hands)
    return {"ours": lambda: _covered(knowledge, work, hands), "whole": with_programme, "alone": alone}


def _shop(knowledge: Knowledge, size: int) -> tuple[Work, list[Hands]]:
    """A shop with so many people, each with one to three roles and a day to a week of hours."""
    draw, roles = Random(size), sorted(knowledge.roles)
    team = Team(name=None, facts={"orders_per_month": ORDERS_EACH * size}, people=(), place=Place("bench"))
    hands = []
    for index in range(size):
        held = tuple(draw.sample(roles, draw.randint(1, 3)))
        hands.append(Hands(name=f"p{index}", roles=held, hours=draw.choice((26.0, 78.0, 130.0))))
    return Case(knowledge, team).work, hands


def _covered(knowledge: Knowledge, work: Work, hands: Sequence[Hands]) -> float:
    return sum(one.hours.likely for one in work.activities.values()) - cover(knowledge, work, hands).uncovered_hours


def _programme(knowledge: Knowledge, work: Work, hands: Sequence[Hands]) -> Callable[[], float]:
    """The same as a linear programme, ready to be solved: variables are hours of somebody for an activity."""
    able = [
        (who, what)
        for who, each in enumerate(hands)
        for what, name in enumerate(work.activities)
        if set(knowledge.activities[name].doers) & set(each.roles)
    ]
    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    solver.silent()
    for who, _ in able:
        solver.addCol(-1.0, 0.0, hands[who].hours, 0, [], [])
    for who, each in enumerate(hands):
        mine = [index for index, (one, _) in enumerate(able) if one == who]
        solver.addRow(0.0, each.hours, len(mine), mine, [1.0] * len(mine))
    for what, one in enumerate(work.activities.values()):
        theirs = [index for index, (_, other) in enumerate(able) if other == what]
        solver.addRow(0.0, one.hours.likely, len(theirs), theirs, [1.0] * len(theirs))

    def solve() -> float:
        solver.clearSolver()
        solver.run()
        return float(-solver.getInfo().objective_function_value)

    return solve
