"""How days and months are written."""

from ecomteam.model.text import Language

MONTHS: dict[Language, tuple[str, ...]] = {
    "en": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ),
    "nl": (
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ),
}  # fmt: skip
SHORT = {"maart": "mrt"}


def day(iso: str, lang: Language) -> str:
    """``2026-11-29`` as ``29 November 2026``."""
    year, month, number = map(int, iso.split("-"))
    return f"{number} {MONTHS[lang][month - 1]} {year}"


def day_of(iso: str, last: str, lang: Language) -> str:
    """The same without its year where the last day of what begins then has that one."""
    said = day(iso, lang)
    return said.removesuffix(f" {iso[:4]}") if iso[:4] == last[:4] else said


def later(iso: str, months: int) -> tuple[int, int]:
    """Year and month (1 to 12) of the month that lies so many after that of the day."""
    year, month = map(int, iso.split("-")[:2])
    ahead = year * 12 + month - 1 + months
    return ahead // 12, ahead % 12 + 1


def first_day(iso: str, months: int) -> str:
    """The ISO day on which the month so many after that of the day begins; the day itself for none."""
    if months == 0:
        return iso
    year, number = later(iso, months)
    return f"{year}-{number:02}-01"


def month(iso: str, months: int, lang: Language) -> str:
    """The month so many after that of the day: ``January 2027``."""
    year, number = later(iso, months)
    return f"{MONTHS[lang][number - 1]} {year}"


def short_month(iso: str, months: int, lang: Language) -> str:
    """The same where there is little room: ``Jan 2027``."""
    year, number = later(iso, months)
    name = MONTHS[lang][number - 1]
    return f"{SHORT.get(name, name[:3])} {year}"
