"""How numbers, shares, amounts of money and FTE are written in each language. Nobody else writes them."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.text import Language, Text

FTE = Text("{number} FTE", "{number} fte")
SYMBOLS: Mapping[str, str] = MappingProxyType({"EUR": "€", "USD": "$", "GBP": "£"})


def number(value: float, lang: Language) -> str:
    """``1600`` as ``1,600`` or ``1.600``; at most four decimals, none that say nothing."""
    rounded = round(value, 4)
    text = f"{int(rounded):,}" if rounded == int(rounded) else f"{rounded:,.4f}".rstrip("0")
    return text if lang == "en" else text.translate(str.maketrans(",.", ".,"))


def numeral(value: float) -> Text:
    """A number in both languages, to two decimals."""
    return Text(number(round(value, 2), "en"), number(round(value, 2), "nl"))


def percent(share: float, lang: Language) -> str:
    """``0.012`` as ``1.2%`` or ``1,2%``."""
    return number(share * 100, lang) + "%"


def money(low: float, high: float, currency: str, lang: Language) -> str:
    """An amount, or a range of amounts, in whole units: ``€ 1,600–2,400``."""
    ends = [number(round(amount), lang) for amount in (low, high)]
    amount = ends[0] if ends[0] == ends[1] else "–".join(ends)
    return f"{SYMBOLS.get(currency, currency)} {amount}"


def fte(value: float, lang: Language) -> str:
    """``0.4`` as ``0.4 FTE`` or ``0,4 fte``."""
    return FTE.to(lang).format(number=number(round(value, 2), lang))


def joined(parts: list[str], last: Text, lang: Language) -> str:
    """``a, b and c``."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last.to(lang)} {parts[-1]}"
