"""A margin that is told by what it is made of: "buy for 10, sell for 25", "times 2.5", "100% markup".

Each is written as the percentage of sales that it leaves, as an owner might have said it.
"""

import re
from functools import cache

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.numbers import styles
from ecomteam.files.saying import Phrasebook
from ecomteam.files.spoken import MONEY_MARK, words_of
from ecomteam.files.told import any_of
from ecomteam.model.roles import Aliases

MARGIN, POSTAGE = "gross_margin", "shipping_cost_per_order"
NUMBER = r"[0-9]+(?:[.,][0-9]+)?"
# One price, or the two ends of what it may be; what stands behind it belongs to it.
PRICE = re.compile(
    rf"(?P<open>(?:between|tussen)\s+(?:de\s+)?{MONEY_MARK}?\s*)?(?P<low>{NUMBER})"
    rf"(?:\s*(?:-|–|to|tot|of|or|à|(?(open)(?:and|en)|(?!)))\s*{MONEY_MARK}?\s*(?P<high>{NUMBER}))?"
    rf"(?P<behind>\s?(?:{MONEY_MARK}|%))?",
    re.IGNORECASE,
)
SEPARATOR = re.compile(r"[;\n]|,(?![0-9])")
FACTOR = re.compile(rf"(?:(?P<before>{NUMBER})\s*(?:x|×)|(?:x|×)\s*(?P<behind>{NUMBER}))(?![0-9\w])", re.IGNORECASE)
# What somebody sells for more than so many times the price is no price any more.
LARGEST_FACTOR = 20
PERCENT = 100
PRICED = frozenset(("bought", "sold"))
KINDS = (*sorted(PRICED), "times", "more", "double")


def margin_told(text: str) -> str:
    """The text with a margin that is told by its parts as a percentage."""
    return _by_prices(text) or _by_markup(text) or text


def _by_prices(text: str) -> str | None:
    prices = [one for one in PRICE.finditer(text) if (one["behind"] or "").strip() != "%"]
    for start, first, second in zip([0, *(one.end() for one in prices)], prices, prices[1:], strict=False):
        piece_end = next((one.start() for one in SEPARATOR.finditer(text, second.end())), len(text))
        before, between = _said(text[start : first.start()]), _said(text[first.end() : second.start()])
        behind = _said(text[second.end() : piece_end])
        # Words stand before their number, behind it, or "sell for 25 what I for 10 buy".
        for of_first, of_second, end in (
            (before, between, second.end()),
            (between, behind, piece_end),
            (before, behind, piece_end),
        ):
            price = {kind: _price(one) for kind, one in ((_one(of_first), first), (_one(of_second), second)) if kind}
            if len(price) == len(PRICED) and 0 < price["bought"] < price["sold"]:
                begin = max((one.end() for one in SEPARATOR.finditer(text, 0, first.start())), default=0)
                return f"{text[:begin]} {_share(price['bought'], price['sold'])}{text[end:]}".strip()
    return None


def _one(said: set[str]) -> str | None:
    """Which of both prices it speaks of, if of one."""
    named = said & PRICED
    return min(named) if len(named) == 1 and "postage" not in said else None


def _by_markup(text: str) -> str | None:
    pieces: list[str] = re.split(r"(\s*[;\n]\s*|\s*,(?![0-9])\s*|\s+(?:and|en)\s+)", text)
    for place, piece in enumerate(pieces):
        share = _markup(piece)
        if share is not None:
            return "".join([*pieces[:place], share, *pieces[place + 1 :]])
    return None


def _markup(piece: str) -> str | None:
    """The share that a piece leaves which says how many times the price, or how much more than that, is asked."""
    said = _said(piece)
    numbers = [word for word in words_of(piece) if word.numeric]
    if "postage" in said or len(numbers) > 1:
        return None
    told = PRICE.search(piece)
    if told is not None and "more" in said:
        return _share(PERCENT, PERCENT + _price(told))
    factor = FACTOR.search(piece)
    if told is not None and (told["behind"] or "").strip() == "%" and "bought" in said and "left" not in said:
        # What the goods cost of the sales is the other side of what they leave.
        return _share(_price(told), PERCENT) if _price(told) < PERCENT else None
    if factor is not None or "times" in said:
        spelt = numbers[0].uses.get("counted") or numbers[0].uses.get("times") if numbers else None
        many = _price(told) if told is not None else float(str(spelt)) if spelt else 2.0 if "double" in said else 0.0
        return _share(1, many) if 1 < many <= LARGEST_FACTOR else None
    return _share(1, 2) if "double" in said else None


def _price(found: re.Match[str]) -> float:
    low, high = (_number(found[name] or found["low"]) for name in ("low", "high"))
    return (low + high) / 2


def _number(said: str) -> float:
    return float(min(styles(said).values(), default=0))


def _share(cost: float, price: float) -> str:
    return f"{round(PERCENT * (1 - cost / price))}%"


def _said(text: str) -> set[str]:
    """What it speaks of: buying, selling, what is left, postage."""
    return {kind for kind, _ in _book().found(text) if kind is not None}


def of_the_goods(text: str) -> bool:
    """Whether an amount is told as what goods or material cost, and not only that it costs so much."""
    text = _an_order().sub(" ", text)
    found = [" ".join(tokens) for kind, tokens in _book().found(text) if kind == "bought"]
    return "postage" not in _said(text) and any(_costing().fullmatch(words) is None for words in found)


@cache
def _an_order() -> re.Pattern[str]:
    return re.compile(rf"\b(?:an?|per)\s+{any_of(vocabulary().breath['one'])}\b", re.IGNORECASE)


@cache
def _costing() -> re.Pattern[str]:
    return re.compile(any_of(vocabulary().margins.get("costing", Aliases())), re.IGNORECASE)


@cache
def _book() -> Phrasebook:
    words = vocabulary()
    return Phrasebook(
        {
            "left": words.units.get(MARGIN, Aliases()),
            "postage": words.units.get(POSTAGE, Aliases()),
            **{kind: words.margins.get(kind, Aliases()) for kind in KINDS},
        }
    )
