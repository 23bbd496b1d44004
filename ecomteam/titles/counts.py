"""Numbers in a sentence about people that count none of them: "35 tickets a day", "58 people, 41 of them"."""

import re
from collections.abc import Callable
from typing import NamedTuple

from ecomteam.files.told import any_of
from ecomteam.model.vocabulary import Vocabulary
from ecomteam.titles.sentences import DIGITS, pattern_of

# Of these something comes in or goes out each day; by which words, stands with their units.
VOLUMES = ("support_contacts_per_day", "orders_per_month", "new_products_per_month")
# More than this a day is no time that somebody works.
LONGEST_DAY = 12
# So many are a company around a shop, and no team of it. Own judgement.
A_COMPANY = 20
NUMBER = r"[0-9][0-9.]*(?:\s?-\s?[0-9]+)?"
APART = r"[,;:(.\n]"
STARTS = re.compile(r"\s*[0-9]")
QUOTED = r'(?:"[^"]{3,}"|“[^”]{3,}”)'


class Company(NamedTuple):
    """The text with those of a company who were named, and how many it has; ``None`` where nobody says."""

    text: str
    heads: int | None


class Counts:
    """Takes such numbers out of a text; ``number`` is a pattern of one in words too, and ``many`` what it comes to."""

    def __init__(self, words: Vocabulary, number: str, many: Callable[[str], float]) -> None:
        self._many = many
        said = words.people
        periods = any_of(*(words.periods[each] for each in ("day", "workday", "week", "month", "year", "hour")))
        per = rf"(?:\s*(?:/|\b{any_of(words.per)}\s)\s*{periods}\b|\s+{any_of(words.alone)}\b)"
        nouns = any_of(*(words.units[fact] for fact in VOLUMES), said["volumes"])
        about = rf"(?:{any_of(words.about)}\s+)?"
        volume = rf"{about}(?<![^\W_])(?P<n>{NUMBER})\s+(?P<noun>{nouns}){per}"
        contacts = any_of(words.units[VOLUMES[0]])
        # So many mails are no people, also where nobody says of which day they are.
        self._many_mails = re.compile(rf"\b{about}(?<![^\W_])[0-9]{{2,}}\s+(?P<noun>{contacts})\b", re.IGNORECASE)
        day = rf"(?:\s*(?:/|\b{any_of(words.per)}\s)\s*{any_of(words.periods['day'], words.periods['workday'])}\b)"
        bare = rf"{about}(?<![^\W_])(?P<n>{NUMBER}){day}"
        self._aside = re.compile(rf"\s*(?P<apart>{APART})\s*{volume}\s*(?:\)|(?={APART}|$))", re.IGNORECASE)
        self._inside = re.compile(rf"\b{volume}", re.IGNORECASE)
        self._bare = re.compile(rf"\s*{APART}\s*{bare}\s*(?:\)|(?={APART}|$))", re.IGNORECASE)
        like, either = pattern_of(said, "as_in"), any_of(words.or_, words.and_)
        self._quoted = re.compile(
            rf"\s*,?\s*(?:\b{like}\s*:?\s*)?{QUOTED}(?:\s*(?:,|{either})\s*{QUOTED})*", re.IGNORECASE
        )
        # How long there has been a shop is nobody's week: "alone, for three years".
        self._years = re.compile(
            rf"\s*{APART}\s*(?:{pattern_of(said, 'so_long')}\s+)?(?:{number})\s+{any_of(words.periods['year'])}"
            rf"(?:\s+{pattern_of(said, 'so_long')})?\s*(?={APART}|$)",
            re.IGNORECASE,
        )
        hours = pattern_of(said, "hours")
        each_week = rf"(?:\s*{any_of(words.per)}?\s*{any_of(words.periods['week'])})?"
        self._total = re.compile(
            rf"(?P<apart>{APART}\s*|^|\s){pattern_of(said, 'makes_total')}\s+(?:{any_of(words.about)}\s+)?"
            rf"(?P<hours>{DIGITS}\s*{hours}\b{each_week})",
            re.IGNORECASE,
        )
        heads, of_them = pattern_of(said, "heads"), any_of(words.breath["of_them"])
        in_all = rf"(?:\s+{pattern_of(said, 'together', 'makes_total', 'of_company')})?"
        self._company = re.compile(
            rf"(?P<lead>^|[,.;\n]\s*)(?:{pattern_of(said, 'they', 'i_say', 'leads', 'has')}\s+)*"
            rf"(?P<all>{number})\s+{heads}{in_all}\s*[,:(]?\s+"
            rf"(?:{any_of(words.and_)}\s+)?(?:(?P<some>{number})\s+{of_them}|{of_them}\s+(?P<those>{number}))\b",
            re.IGNORECASE,
        )

    def without_volumes(self, text: str, works: Callable[[str], bool]) -> str:
        """What comes in a day is nobody; what it is of stays where nothing else says what somebody does (``works``)."""

        def aside(found: re.Match[str]) -> str:
            # Between who it is and what comes in may stand hours: "me, 40 hours, 25 mails a day".
            before = (part for part in reversed(re.split(APART, text[: found.start()])) if not STARTS.match(part))
            return "" if works(next(before, "")) else f" {found['noun']}"

        # What customers say is nobody's work either.
        text = self._aside.sub(aside, self._quoted.sub(" ", text))
        text = self._many_mails.sub(lambda found: found["noun"], self._inside.sub(lambda found: found["noun"], text))
        text = self._years.sub("", text)
        return self._bare.sub(lambda found: "" if _most(found["n"]) > LONGEST_DAY else found[0], text)

    def totalled(self, text: str) -> str:
        """ "That makes 55 hours" as the hours of who was told of before."""
        return self._total.sub(lambda found: f"{found['apart'].strip() or ','} {found['hours']}", text)

    def of_company(self, text: str) -> Company:
        """ "58 people, 41 of them in the workshop": the company, and those of it of whom more is told."""
        found = self._company.search(text)
        if found is None:
            return Company(text, None)
        many, some = self._many(found["all"].casefold()), self._many((found["some"] or found["those"]).casefold())
        if not some < many:
            return Company(text, None)
        rest = many - some
        others = "" if many >= A_COMPANY else f"{rest:g} people, "
        told = f"{text[: found.start()]}{found['lead']}{others}{some:g}{text[found.end() :]}"
        return Company(told, int(many) if many >= A_COMPANY else None)


def _most(number: str) -> float:
    """The largest of a range."""
    return max(float(one) for one in re.findall(r"[0-9]+", number.replace(".", "")))
