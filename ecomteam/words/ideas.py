"""What an owner is thinking of, as it is said back: its name and its price as it was told."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.ideas import Idea, IdeaKind
from ecomteam.model.team import Quote
from ecomteam.model.text import Text
from ecomteam.words.numbers import amount, price, written

KINDS: Mapping[IdeaKind, Text] = MappingProxyType(
    {
        "hire": Text("somebody to hire", "iemand om aan te nemen"),
        "outsource": Text("a company to pay for work", "een bedrijf dat werk voor je doet"),
        "buy": Text("something to buy or lease", "iets om te kopen of te huren"),
    }
)
PERIODS: Mapping[str, Text] = MappingProxyType(
    {"once": Text("paid once", "eenmalig"), "per_month": Text("paid each month", "elke maand")}
)
NAMED = Text("{name}: {price}", "{name}: {price}")
ONCE = Text("{amount} once", "{amount} eenmalig")
A_MONTH = Text("{amount} a month", "{amount} per maand")
A_YEAR = Text("{amount} a year", "{amount} per jaar")
AN_ORDER = Text("{amount} an order", "{amount} per bestelling")
AN_HOUR = Text("{amount} an hour", "{amount} per uur")
HOURS = Text("{hours} hours a week", "{hours} uur per week")


def told(idea: Idea, currency: str) -> Text:
    """An idea in own words, with what was told of its price and hours."""
    name = idea.text or ""
    said = [
        *_priced(idea.once, idea.per_month, currency),
        *([] if idea.per_year is None else [A_YEAR.format(amount=amount(idea.per_year, currency))]),
        *([] if idea.per_hour is None else [AN_HOUR.format(amount=price(idea.per_hour, idea.per_hour, currency))]),
        *([] if idea.per_order is None else [AN_ORDER.format(amount=price(idea.per_order, idea.per_order, currency))]),
        *([] if idea.hours_per_week is None else [HOURS.format(hours=written(idea.hours_per_week))]),
    ]
    return _with(Text(name, name), said)


def quoted(name: Text, quote: Quote | None, currency: str) -> Text:
    """A leaning by its name, with the price that was told of it."""
    return name if quote is None else _with(name, _priced(quote.once, quote.a_month, currency))


def _priced(once: float | None, monthly: float | None, currency: str) -> list[Text]:
    said = [ONCE.format(amount=amount(once, currency))] if once else []
    return [*said, A_MONTH.format(amount=amount(monthly, currency))] if monthly else said


def _with(name: Text, said: list[Text]) -> Text:
    if not said:
        return name
    return NAMED.format(name=name, price=Text(", ".join(one.en for one in said), ", ".join(one.nl for one in said)))
