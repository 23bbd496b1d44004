"""How numbers, shares, amounts of money and FTE are written in each language. Nobody else writes them."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from ecomteam.model.text import Language, Text

FTE = Text("{number} FTE", "{number} fte")
SYMBOLS: Mapping[str, str] = MappingProxyType({"EUR": "€", "USD": "$", "GBP": "£"})
SWAPPED = str.maketrans(",.", ".,")


def number(value: float, lang: Language) -> str:
    """``1600`` as ``1,600`` or ``1.600``; at most four decimals, none that say nothing."""
    rounded = round(value, 4)
    text = f"{int(rounded):,}" if rounded == int(rounded) else f"{rounded:,.4f}".rstrip("0")
    return text if lang == "en" else text.translate(SWAPPED)


def percent(share: float, lang: Language) -> str:
    """``0.012`` as ``1.2%`` or ``1,2%``."""
    return number(share * 100, lang) + "%"


UP_TO = Text("to", "tot")


def money(low: float, high: float, currency: str, lang: Language) -> str:
    """An amount, or a range of amounts, in whole units: ``€ 1,600–2,400``, and what is short: ``−€ 500``."""
    if round(low) < 0 and round(low) == round(high):
        return f"−{money(-low, -high, currency, lang)}"
    if round(low) < 0:
        return f"{money(low, low, currency, lang)} {UP_TO.to(lang)} {money(high, high, currency, lang)}"
    ends = [number(round(amount), lang) for amount in (low, high)]
    amount = ends[0] if ends[0] == ends[1] else "–".join(ends)
    return f"{symbol(currency)} {amount}"


def symbol(currency: str) -> str:
    return SYMBOLS.get(currency, currency)


# In which nothing is priced in parts of one, and from which whole amount on nobody writes cents.
NO_CENTS = frozenset({"HUF", "IDR", "JPY", "VND"})
WITHOUT_CENTS = 1000


def fte(value: float, lang: Language) -> str:
    """``0.4`` as ``0.4 FTE`` or ``0,4 fte``."""
    return FTE.to(lang).format(number=number(round(value, 2), lang))


def cents(value: float, lang: Language) -> str:
    """``2.5`` as ``2.50`` or ``2,50``: what one thing costs."""
    text = f"{value:,.2f}"
    return text if lang == "en" else text.translate(SWAPPED)


def cell(value: float, lang: Language) -> str:
    """As a spreadsheet reads it back: nothing grouped."""
    text = f"{value:.6f}".rstrip("0").rstrip(".")
    # 1.125 could be a grouped thousand; 1.1250 could not.
    if re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", text):
        text += "0"
    return text if lang == "en" else text.translate(SWAPPED)


def both(write: Callable[[float, Language], str], value: float) -> Text:
    """The same in both languages."""
    return Text(write(value, "en"), write(value, "nl"))


def written(value: float) -> Text:
    """A number in both languages."""
    return both(number, value)


def numeral(value: float) -> Text:
    """A number in both languages, to two decimals."""
    return both(number, round(value, 2))


def whole(value: float) -> Text:
    """A number in both languages, without decimals."""
    return written(round(value))


def span(low: float, high: float, currency: str) -> Text:
    """An amount or a range of amounts in both languages."""
    return Text(money(low, high, currency, "en"), money(low, high, currency, "nl"))


def amount(value: float, currency: str) -> Text:
    """One amount in both languages."""
    return span(value, value, currency)


def price(low: float, high: float, currency: str) -> Text:
    """What one thing costs, to the cent, in both languages: ``€ 1.50–3.50``; ``€ 1,150`` where nobody writes cents."""
    if currency in NO_CENTS or (low == round(low) and high == round(high) and high >= WITHOUT_CENTS):
        return span(low, high, currency)
    if high < 0 and low == high:
        short = price(-low, -high, currency)
        return Text(f"−{short.en}", f"−{short.nl}")

    def half(lang: Language) -> str:
        ends = dict.fromkeys(cents(value, lang) for value in (low, high))
        return f"{symbol(currency)} {'–'.join(ends)}"

    return Text(half("en"), half("nl"))
