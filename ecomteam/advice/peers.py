"""Where a shop stands among similar ones: how many people those have that turn over as much."""

from ecomteam.knowledge.engine import truth
from ecomteam.model.amounts import Amount
from ecomteam.model.conditions import ALWAYS
from ecomteam.model.money import Peer
from ecomteam.model.peers import PeerView, Standing
from ecomteam.shop.case import Case

YEAR = 12
DOLLARS = ("US", "CA", "AU", "NZ")


def peers(case: Case) -> tuple[PeerView, ...]:
    """Groups of shops of this size and kind, those of its own part of the world first.

    None for the shop of an existing company, whose own people are not all there are, nor where nobody told or measured
    revenue or orders.
    """
    revenue = case.room.gross_profit and case.numbers.get("monthly_revenue").amount.likely * YEAR
    if not revenue or case.established:
        return ()
    rows = [row for row in case.knowledge.catalogue.peers if _fits(case, row, revenue)]
    sized = [row for row in rows if row.when == ALWAYS]
    near = [row for row in sized if (row.currency == "USD") is _in_dollars(case)] or sized
    return tuple(_view(case, row, revenue) for row in (*near, *(row for row in rows if row.when != ALWAYS)))


def _fits(case: Case, row: Peer, revenue: float) -> bool:
    here = revenue * case.knowledge.per_euro(row.currency)
    in_size = row.revenue_from <= here < (row.revenue_to or float("inf"))
    return in_size and truth(row.when, case.facts) is True


def _in_dollars(case: Case) -> bool:
    country = case.numbers.facts.get("country")
    return country in DOLLARS or (country is None and case.numbers.currency == "USD")


def _view(case: Case, row: Peer, revenue: float) -> PeerView:
    here = revenue * case.knowledge.per_euro(row.currency)
    each = row.per_person
    people = Amount(*(round(max(1.0, here / value), 1) for value in (each.high, each.likely, each.low)))
    told = None if case.team.people is None else sum(person.count for person in case.paid if not person.outside)
    return PeerView(
        id=row.id,
        name=row.name,
        currency=row.currency,
        per_person=each,
        firms=row.firms,
        people=people,
        here=told,
        standing=None if told is None else _standing(told, people),
        remark=row.remark,
        cites=row.cites,
        own_judgement=row.own_judgement,
    )


def _standing(here: int, people: Amount) -> Standing:
    return "fewer" if here < round(people.low) else "more" if here > round(people.high) else "as_many"
