"""From which of the shop's own numbers on somebody comes."""

from ecomteam.model.amounts import figures
from ecomteam.model.plan import Volume
from ecomteam.model.text import Text
from ecomteam.planning.step import Step
from ecomteam.shop.case import Case
from ecomteam.words import advice as words
from ecomteam.words.numbers import span, written


def volume(case: Case, step: Step) -> Volume | None:
    """From which of the shop's own numbers on; nothing for who comes soon."""
    return None if step.soon else volume_at(case, step.scale)


def volume_at(case: Case, scale: float) -> Volume | None:
    """So many times as much of orders where they are known, else of revenue, else of orders as assumed."""
    orders, revenue = case.numbers.get("orders_per_month"), case.numbers.get("monthly_revenue")
    by_revenue = revenue.from_shop and not orders.from_shop
    known = revenue if by_revenue else orders
    if known.amount.likely <= 0:
        return None
    per = case.numbers.per_euro if by_revenue else 1.0
    # Those from outside the web shop grow with its own, and pay as well.
    today = known.amount.likely * per + (0.0 if by_revenue else case.room.offline)
    return Volume(
        fact=known.id,
        value=figures(today * scale),
        # What was told is said back as it was told.
        now=round(today) if known.from_shop else figures(today),
        unit=words.REVENUE_UNIT if by_revenue else words.ORDERS_UNIT,
        assumed=known.origin == "assumed",
    )


def volume_words(case: Case, step: Step) -> Text | None:
    """The volume from which a step comes, with what it is counted in."""
    found = volume(case, step)
    return None if found is None else so_much(case, found)


def so_much(case: Case, found: Volume) -> Text:
    value = amount_words(case, found, found.value)
    return Text(f"{value.en} {found.unit.en}", f"{value.nl} {found.unit.nl}")


def now_words(case: Case, found: Volume) -> Text:
    """Today's volume; with orders from outside the web shop as a sum."""
    if not case.room.offline or found.fact != "orders_per_month":
        return amount_words(case, found, found.now)
    return words.SUM_MORE.format(one=written(found.now - case.room.offline), other=written(case.room.offline))


def amount_words(case: Case, found: Volume, value: float) -> Text:
    return span(value, value, case.numbers.currency) if found.fact == "monthly_revenue" else written(value)
