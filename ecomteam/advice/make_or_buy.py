"""In-house against outside for packing, service, ads and IT: the same hours at both prices, now and at twice as much.

Only the hours that the outside party really takes over stand on both sides; the rest stays with the shop either way.
"""

from collections.abc import Sequence

import msgspec

from ecomteam.advice.outside import quote, taken_over
from ecomteam.model.amounts import tens
from ecomteam.model.makeorbuy import AtVolume, MakeOrBuy
from ecomteam.model.plan import Cost
from ecomteam.model.text import Text
from ecomteam.planning import with_fact
from ecomteam.shop.case import Case
from ecomteam.shop.costs import Quote, cheaper
from ecomteam.shop.work import FTE_HOURS, contract_week
from ecomteam.words import makeorbuy as words

TIMES = (1.0, 2.0)
# Hours a month below which nobody would be engaged for it.
LEAST_HOURS = 4.0

# The work, who would do it inside, and the activities.
KINDS: tuple[tuple[Text, str, tuple[str, ...]], ...] = (
    # Receiving goods is asked for apart, so it stands on neither side.
    (words.PACKING, "logistics", ("order_processing", "delivery")),
    (words.SERVICE, "customer_service", ("pre_sale_questions", "purchase_support", "complaints", "returns_customer")),
    (words.ADS, "online_marketer", ("advertising",)),
    (words.IT, "it_specialist", ("security", "infrastructure", "site_performance", "storefront", "integrations")),
)


def make_or_buy(case: Case) -> tuple[MakeOrBuy, ...]:
    """What can be compared: work that the shop has, whose hour inside and whose price outside are known."""
    case = _packing_itself(case)
    known = case.knowledge
    kinds = [(name, role, of) for name, role, of in KINDS if role in known.roles]
    return tuple(made for kind in kinds if (made := _compared(case, *kind)) is not None)


def _packing_itself(case: Case) -> Case:
    """Who has the parcels sent by another today wants to know what doing it would take."""
    if case.numbers.facts.get("fulfilment") != "third_party":
        return case
    # Whoever packs for the shop today is a person of it, and would make the parcels another's again.
    people = [person for person in case.paid if not (person.outside and person.holds("logistics"))]
    team = with_fact(case.team, "fulfilment", "self")
    return Case(case.knowledge, msgspec.structs.replace(team, people=tuple(people)), case.today, case.scale)


def _compared(case: Case, work: Text, role: str, activities: Sequence[str]) -> MakeOrBuy | None:
    mine = tuple(name for name in activities if case.work.likely(name) > 0)
    if activities[0] not in mine:
        # Whose suppliers send the parcels has some work with the delivery, and nothing to pack.
        return None
    hourly, found = case.pricing.hourly(role, "in_house"), quote(case, mine)
    if hourly is None or found is None or taken_over(case, found, mine) < LEAST_HOURS:
        return None
    team = case.pricing.monthly(role, "in_house", found.price.team) if found.price.team > 1 else None
    at = [_at(case.at(case.scale * times), times, role, hourly, mine) for times in TIMES]
    return MakeOrBuy(
        work=work,
        role=role,
        activities=tuple(name for name in mine if name in found.price.activities),
        currency=found.cost.currency,
        hourly=(hourly.low, hourly.high),
        price=found.price.id,
        outside=found.price.name,
        basis=found.cost.basis,
        cites=tuple(dict.fromkeys((*hourly.cites, *found.cost.cites))),
        unit=None if found.price.per in ("month", "hour") else found.price.unit,
        at=tuple(each for each in at if each is not None),
        team=None if team is None else found.price.team,
        team_cost=None if team is None else (team.low, team.high),
    )


def _at(case: Case, times: float, role: str, hourly: Cost, mine: tuple[str, ...]) -> AtVolume | None:
    found = quote(case, mine)
    if found is None:
        return None
    hours = taken_over(case, found, mine)
    whole = sum(case.work.likely(name) for name in mine if name in found.price.activities)
    inside = (hourly.low * hours, hourly.high * hours)
    outside = (found.cost.low, found.cost.high)
    alone = _alone(case, role, found, hours)
    return AtVolume(
        times=times,
        volume=_volume(case, found),
        hours=round(hours, 1),
        left=round(whole - hours, 1),
        inside=(tens(inside[0]), tens(inside[1])),
        outside=outside,
        cheaper=cheaper(inside, outside),
        alone="inside" if alone is None else cheaper((alone.low, alone.high), outside),
    )


def _alone(case: Case, role: str, found: Quote, hours: float) -> Cost | None:
    """What people cost who do nothing else: a job at least, or the team that it takes."""
    full = case.knowledge.threshold(FTE_HOURS)
    job = case.knowledge.threshold("employ_from_week") / contract_week(case.knowledge, full)
    least = found.price.team if found.price.team > 1 else job
    return case.pricing.monthly(role, "in_house", max(hours / full, least))


def _volume(case: Case, found: Quote) -> float | None:
    volume = case.pricing.facts.get(found.price.per)
    return round(volume, 1) if isinstance(volume, int | float) else None
