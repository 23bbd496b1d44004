"""What an owner's own week goes to, told behind its hours: "Just me, 58 hours: packing 16, mail 9, photos 8"."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.saying import Phrasebook
from ecomteam.files.told import any_of
from ecomteam.titles.sentences import pattern_of

NUMBER = r"[0-9]{1,2}(?:[.,][0-9])?"
# Parts are rounded, and may come to a little more than the whole; one part alone is no week.
ROUNDED, FEWEST = 1.1, 2
# So many days a week somebody does what is told for a day.
WORKDAYS = 5
CLAUSE = re.compile(r"(?<=[.;:,!?])\s+")


class OwnWeek(NamedTuple):
    """The text without the parts of a week, and hours a week by activity."""

    text: str
    hours: Mapping[str, float]


def own_week(text: str) -> OwnWeek:
    """Nothing where no hours of who speaks stand in front, or what follows is not told part by part."""
    return next((week for head in _head().finditer(text) if (week := _told(text, head)).hours), OwnWeek(text, {}))


def week_in_passing(text: str, number: str, many: Callable[[str], float]) -> OwnWeek:
    """The same where an owner tells it sentence by sentence: "I work 58 hours. I pack it all, that is two hours a day".

    ``number`` is a pattern of one in words too, and ``many`` what it comes to. What names somebody else ends it.
    """
    head = _i_work().search(text)
    if head is None:
        return OwnWeek(text, {})
    found: dict[str, float] = {}
    kept, open_still = [text[: head.end()]], list[str]()
    activity, mine = None, False
    for clause in CLAUSE.split(text[head.end() :]):
        named = next((kind for kind, _ in _book().found(clause) if kind not in (None, "around")), None)
        if _others().search(clause):
            kept, open_still, activity, mine = [*kept, *open_still, clause], [], None, False
            continue
        if named is not None:
            kept, open_still, activity, mine = [*kept, *open_still], [], named, bool(found)
        mine = mine or _says_i().search(clause) is not None
        told = _time(number).search(clause)
        open_still.append(clause)
        if activity is not None and mine and told is not None:
            each = many(told["n"].casefold()) * (WORKDAYS if told["day"] else 1)
            found[activity] = found.get(activity, 0.0) + each
            open_still, activity = [], None
    if len(found) < FEWEST or sum(found.values()) > ROUNDED * float(head["n"].replace(",", ".")):
        return OwnWeek(text, {})
    return OwnWeek(" ".join((*kept, *open_still)), found)


def _told(text: str, head: re.Match[str]) -> OwnWeek:
    """What follows one head."""
    found: dict[str, float] = {}
    rest = text[head.end() :]
    while (part := _part().match(rest)) is not None:
        activity = _activity(part["before"] or part["behind"] or "")
        if activity is None:
            break
        found[activity] = found.get(activity, 0.0) + float((part["n"] or part["m"]).replace(",", "."))
        rest = rest[part.end() :]
    whole = float(head["n"].replace(",", "."))
    if len(found) < FEWEST or sum(found.values()) > ROUNDED * whole:
        return OwnWeek(text, {})
    rest = _with_the_rest(rest, whole, found)
    before, who = text[: head.start()].strip(" ,;."), head["who"].strip(" ,:")
    # A week of nobody in particular is that of who speaks.
    who = who if head["i"] else f"{next(iter(vocabulary().people['i_say'].en))} {who}"
    return OwnWeek(", ".join(filter(None, (before, who, rest.strip(" ,;.")))), found)


def _with_the_rest(text: str, whole: float, found: dict[str, float]) -> str:
    """What is left of a text that begins with the rest of the week; of one thing alone these hours are put down too."""
    told = _rest().match(text)
    parts = [] if told is None else [_activity(part) for part in _joints().split(told["what"])]
    if told is None or not parts or None in parts:
        return text
    left = round(whole - sum(found.values()), 2)
    if len(parts) == 1 and parts[0] is not None and left > 0:
        found[parts[0]] = found.get(parts[0], 0.0) + left
    return text[told.end() :]


def _activity(words: str) -> str | None:
    """What is named first, where all the words name work: "mail and WhatsApp"."""
    parts = [(kind, tokens) for kind, tokens in _book().found(words) if kind != "around"]
    if not parts or any(kind is None for kind, _ in parts):
        return None
    return parts[0][0]


@cache
def _book() -> Phrasebook:
    words = vocabulary()
    return Phrasebook({"around": words.about_people, **words.own_week})


@cache
def _hour() -> str:
    return rf"(?:{any_of(vocabulary().units['owner_hours_per_week'])}\b)"


@cache
def _head() -> re.Pattern[str]:
    """Who speaks, and the hours of a week, with a list behind it."""
    words = vocabulary()
    i_do = rf"(?:{pattern_of(words.people, 'i_say')}|{any_of(words.nobody)}|i|ik)"
    begins = r"(?:^|(?<=[.;\n])\s*|(?<=[.;\n]\s))"
    everything = rf"(?:\s+(?:do|doe|werk|work)?\s*(?:{pattern_of(words.people, 'all_round')})?(?:\s+zelf|\s+myself)?)"
    a_week = rf"(?:\s*(?:a|per|p)?\s*{any_of(words.periods['week'])})?"
    return re.compile(
        rf"{begins}(?P<who>\s*(?P<i>{i_do}{everything}?)?\s*[,:]?\s*(?P<n>{NUMBER})\s*{_hour()}{a_week})\s*[:,;(]\s*",
        re.IGNORECASE,
    )


@cache
def _i_work() -> re.Pattern[str]:
    work, about = vocabulary().beside["owner_hours_per_week"], any_of(vocabulary().about)
    week = rf"(?:\s*(?:a|per|p)?\s*{any_of(vocabulary().periods['week'])})?"
    return re.compile(rf"\b{any_of(work)}\s+(?:{about}\s+)?(?P<n>{NUMBER})\s*{_hour()}{week}[.,;]?", re.IGNORECASE)


@cache
def _others() -> re.Pattern[str]:
    """Somebody else than who speaks, by what they are to the owner."""
    people = (row.words for row in vocabulary().relations if not row.generic)
    return re.compile(rf"\b{any_of(*people, vocabulary().people['he_or_she'])}\b", re.IGNORECASE)


@cache
def _says_i() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(vocabulary().owner, vocabulary().people['me'])}\b", re.IGNORECASE)


@cache
def _time(number: str) -> re.Pattern[str]:
    periods = vocabulary().periods
    per = any_of(vocabulary().per)
    return re.compile(
        rf"\b(?P<n>{number})\s*{_hour()}\s*(?:{per}\s+|/\s*)?"
        rf"(?:(?P<day>{any_of(periods['day'], periods['workday'])})|{any_of(periods['week'])})\b",
        re.IGNORECASE,
    )


@cache
def _joints() -> re.Pattern[str]:
    return re.compile(rf"\s*(?:[,+&]|\b{any_of(vocabulary().breath['joints'])}\b)\s*", re.IGNORECASE)


@cache
def _rest() -> re.Pattern[str]:
    """ "The rest is social media and paperwork"."""
    said = vocabulary().people
    joints = rf"(?:{any_of(vocabulary().breath['joints'])}\s+)?"
    return re.compile(
        rf"{joints}{pattern_of(said, 'the_rest')}\s+(?:{pattern_of(said, 'has')}\s+|is\s+)?(?P<what>[^.;:()0-9]+)",
        re.IGNORECASE,
    )


@cache
def _part() -> re.Pattern[str]:
    """One part: "packing 16 hours", "16 hours of packing"."""
    behind = rf"(?:\s*{_hour()})?"
    joint = rf"\s*(?:[,;).]|$|\s(?:{any_of(vocabulary().breath['joints'])})\s)\s*"
    before = r"(?P<before>[^0-9,;:.()]+?):?"
    return re.compile(
        rf"{before}\s+(?P<n>{NUMBER}){behind}{joint}|(?P<m>{NUMBER}){behind}\s+(?P<behind>[^0-9,;:.()]+?){joint}",
        re.IGNORECASE,
    )
