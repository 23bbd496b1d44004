"""What a number that somebody writes is to stand for: the period, the currency, what is counted."""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

import msgspec

from ecomteam.files.currencies import EURO
from ecomteam.files.numbers import Range
from ecomteam.files.spoken import plainly
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.personfields import PersonField
from ecomteam.model.questions import Period, Question
from ecomteam.model.text import Language, Text


class Meaning(msgspec.Struct, frozen=True, kw_only=True):
    """What a number that somebody writes is to stand for.

    ``per`` is the period it is meant for, where "a day" is one of the calendar, or of a desk that is manned
    (``working``). ``counts`` is what it counts, beside the words of ``fact`` in the vocabulary;
    amounts of money are in ``currency``, of which ``rates`` has how many a euro is and ``symbols`` the signs. ``lang``
    is that of somebody who answers at a prompt: then 40 can be a percentage. Cents
    of money are rounded away for all where whole amounts are meant.
    """

    allowed: Range = Range()
    per: Period | None = None
    working: bool = False
    money: bool = False
    ranges: bool = True
    fact: str = ""
    counts: tuple[Text, ...] = ()
    currency: str = EURO
    rates: Mapping[str, float] = MappingProxyType({EURO: 1.0})
    symbols: Mapping[str, tuple[str, ...]] = MappingProxyType({"€": (EURO,)})
    lang: Language | None = None

    @property
    def is_share(self) -> bool:
        return self.allowed.maximum <= 1 and not self.allowed.whole

    @property
    def averaged(self) -> bool:
        """Whether it is counted over a period, so that an average of it may have decimals."""
        return self.per is not None and not self.money

    @property
    def range(self) -> Range:
        """What it may be once it is read: an average need not be whole."""
        return msgspec.structs.replace(self.allowed, whole=False) if self.averaged else self.allowed

    @property
    def words(self) -> frozenset[str]:
        """The words of what it counts."""
        return _words(self.counts)


def meaning_of(
    said: Question | PersonField,
    catalogue: Catalogue,
    currency: str = EURO,
    *,
    ranges: bool = True,
    lang: Language | None = None,
) -> Meaning:
    """What a number of that question or field stands for."""
    allowed = Range(minimum=said.minimum, maximum=said.maximum, whole=said.whole)
    unit = said.unit if isinstance(said, Question) else Text(said.unit, "")
    counts = tuple(text for text in (unit, said.name) if text is not None)
    fact = said.id if isinstance(said, Question) else said.key
    working = isinstance(said, Question) and said.days == "working"
    if not said.money:
        return Meaning(
            allowed=allowed, per=said.per, working=working, ranges=ranges, fact=fact, counts=counts, lang=lang
        )
    rates = {EURO: 1.0} | {row.id: row.per_euro for row in catalogue.currencies}
    symbols: dict[str, tuple[str, ...]] = {"€": (EURO,)}
    for row in catalogue.currencies:
        for sign in {row.symbol.casefold(), row.id.casefold()}:
            symbols[sign] = (*(one for one in symbols.get(sign, ()) if one != row.id), row.id)
    return Meaning(
        allowed=allowed,
        per=said.per,
        working=working,
        money=True,
        ranges=ranges,
        fact=fact,
        counts=counts,
        currency=currency,
        rates=rates,
        symbols=symbols,
        lang=lang,
    )


@lru_cache(maxsize=1 << 8)
def _words(texts: tuple[Text, ...]) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]{2,}", plainly(" ".join(f"{text.en} {text.nl}" for text in texts))))
