"""How months and periods are written in each language."""

from collections.abc import Sequence

from ecomteam.model.text import Language, Text
from ecomteam.words.lists import AND, listed

MONTHS = Text("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", "jan feb mrt apr mei jun jul aug sep okt nov dec")
LENGTH_OF_MONTH = 7
FROM_TO = Text("{first} to {last}", "{first} tot en met {last}")
# Two months are named, more are told by their ends.
NAMED = 2


def moment(text: str, lang: Language, year: bool = True) -> str:
    """``2026-08`` as ``Aug 2026``, ``2026-08-03`` as ``3 Aug 2026``."""
    name = MONTHS.to(lang).split()[int(text[5:7]) - 1]
    day = f"{int(text[8:10])} " if len(text) > LENGTH_OF_MONTH else ""
    return f"{day}{name} {text[:4]}" if year else f"{day}{name}"


def month_of_year(text: str) -> Text:
    """The same in both languages."""
    return Text(moment(text, "en"), moment(text, "nl"))


def period(since: str | None, until: str | None) -> Text | None:
    """``Aug–Oct 2026``: months or days, the year once where it is the same; nothing where neither end is known."""
    ends = [end for end in (since, until) if end]
    if not ends:
        return None
    first, last = ends[0], ends[-1]

    def half(lang: Language) -> str:
        if first == last:
            return moment(last, lang)
        return f"{moment(first, lang, first[:4] != last[:4])}–{moment(last, lang)}"

    return Text(half("en"), half("nl"))


def seasons(runs: Sequence[Sequence[Text]]) -> Text:
    """Months that follow one another, by their ends: ``April to June and December``."""
    told: list[Text] = []
    for run in runs:
        told += run if len(run) <= NAMED else [FROM_TO.format(first=run[0], last=run[-1])]
    return listed(told, AND)
