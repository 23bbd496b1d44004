"""The words between people in a sentence, as patterns; they stand in ``data/vocabulary.yaml``."""

import re
from collections.abc import Iterable, Mapping

from ecomteam.files.spoken import BELOW_HUNDRED, plainly
from ecomteam.model.roles import Aliases
from ecomteam.model.vocabulary import Vocabulary

DIGITS = r"[0-9]+(?:[.,][0-9]+)?"
# Behind the number of a team stand those who are in it.
LISTED = r"\s*[:,-]\s*(?=\S)"
HALF = 0.5
FULL_WEEK = 40


class Sentences:
    """How people are joined, counted and led to. What is ``plain`` is for a text in small letters without accents."""

    def __init__(self, words: Vocabulary) -> None:
        said = words.people
        self.counts = _counts(words)
        self.of_so_many = {
            plainly(word): int(many)
            for many, aliases in words.of_so_many.items()
            for word in (*aliases.en, *aliases.nl)
        }
        numbers = sorted(map(re.escape, self.counts), key=len, reverse=True)
        self.number = rf"(?:{DIGITS}|{'|'.join(numbers)})"
        self.segment = _segment(said)
        below_hundred = "|".join(BELOW_HUNDRED)
        lead, has = pattern_of(said, "leads", plain=True), pattern_of(said, "has", plain=True)
        self.there_are = re.compile(rf"^(?:{lead}\s+|{has}\s+)+(?=\S)")
        two_to_five = "|".join(word for word, many in self.counts.items() if 1 < many <= 5)
        self.mine = re.compile(
            rf"^{pattern_of(said, 'mine', plain=True)} (?=(?:[0-9]+|{two_to_five}|{below_hundred})\b)"
        )
        self.gone = re.compile(rf"\b{pattern_of(said, 'gone', plain=True)}\b")
        articles = pattern_of(said, "articles", plain=True)
        self.the = re.compile(rf"^\s*(?:{pattern_of(said, 'while', plain=True)}\s+)?(?:{articles}\s+)?")
        wants, an = pattern_of(said, "wants"), r"(?=\s+(?:an?|een)\b)"
        self.wanted = re.compile(rf"\b(?:{pattern_of(said, 'wanted')}|{wants}{an})\b", re.IGNORECASE)
        self.heads = re.compile(rf"\b(?P<n>[0-9]{{1,3}})\s*{pattern_of(said, 'heads', plain=True)}(?!\w)")
        self.of_company, self.own_job = _of_company(said), re.compile(rf"\b{pattern_of(said, 'own_job', plain=True)}\b")
        self.from_somewhere = rf"\b{pattern_of(said, 'from')}\s+(?:the |de |het )?"
        two, every = pattern_of(said, "both"), pattern_of(said, "every")
        self.every = re.compile(
            rf"^(?P<who>{pattern_of(said, 'they')}\s+)?(?:(?P<two>{two})|{every})\b|^[0-9].*\b{every}$", re.IGNORECASE
        )
        # "My husband and I both 50 hours"
        times = any_word((words.periods[each] for each in ("day", "week", "month")), plain=True)
        self.of_each = re.compile(rf"\b(?:{two}|{every})\b(?!\s+{times}\b)")
        self.says_i = re.compile(rf"^{pattern_of(said, 'i_say')}\b", re.IGNORECASE)
        self.me = re.compile(rf"(?:^|[\s,:(-]){pattern_of(said, 'me', plain=True)}[\s,.)]*$")
        so_many = f"{self.number}|{'|'.join(map(re.escape, self.of_so_many))}"
        self._together_told(words, so_many)
        team = "|".join(_templates(said["team_of"], self.number))
        we_have = rf"(?:{pattern_of(said, 'they', 'i_say')}\s+{has}\s+)?"
        team_of = rf"{we_have}(?:{articles}\s+)?(?:{team})"
        self.team_of = re.compile(team_of, re.IGNORECASE)
        heads = rf"{we_have}(?P<heads>{self.number})\s*{pattern_of(said, 'heads')}"
        self.listed_team = re.compile(rf"\s*(?:{team_of}{LISTED}|{heads}\s*:\s*(?=\S))", re.IGNORECASE)
        self.beside = re.compile(rf"\b{pattern_of(said, 'beside', plain=True)}\s+{articles}\s+[^,;]*")
        self.pronoun = re.compile(rf"^{pattern_of(said, 'pronouns')}\b", re.IGNORECASE)
        self._names_nobody(words)
        self.count = re.compile(
            rf"^\s*(?:{any_word((words.about,), plain=True)} )?(?P<n>{self.number})\s*(?:x|×)?\s+(?=\S)"
        )
        self.that_is = re.compile(rf"^{pattern_of(said, 'that_is')}\b", re.IGNORECASE)
        all_round, but, that_is = (pattern_of(said, kind) for kind in ("all_round", "except", "that_is"))
        self.but_for = re.compile(
            rf"\b(?P<all>{all_round})\s*,?\s+{but}\s+(?P<what>[^,;.]+?)(?:\s*,?\s+{that_is}\s+(?P<who>[^,;.]+))?(?=[,;.]|$)",
            re.IGNORECASE,
        )

    def _names_nobody(self, words: Vocabulary) -> None:
        said = words.people
        self.together = re.compile(rf"\b{pattern_of(said, 'together', plain=True)}\b")
        who, around = pattern_of(said, "nobody_named", plain=True), pattern_of(said, "adds", "leads", plain=True)
        self.nobody_named = re.compile(rf"(?:{around}\s+)*{who}(?:\s+(?:{who}|{around}))*")
        # As it stands there: IT is written so, or stands by itself.
        of_it, it_is = pattern_of(said, "before_it"), pattern_of(said, "behind_it")
        self.of_it = re.compile(rf"\b{of_it}\s+it\b(?!\s*[^\W\d_])|^[Ii]t\s+{it_is}\b")
        # "We ship by UPS" names nobody, nor does the carrier itself.
        carriers, we = pattern_of(said, "carriers", plain=True), pattern_of(said, "we", plain=True)
        self.carrier = re.compile(rf"(?:{we}\b[^0-9]*?\s)?{carriers}\b")
        self.whose = re.compile(
            rf"(?:{pattern_of(said, 'while', plain=True)}\s+)?{pattern_of(said, 'mine', plain=True)}\s+"
        )
        orders = any_word((words.beside["orders_per_month"], words.units["support_contacts_per_day"]), plain=True)
        around = any_word((words.about, said["leads"], said["has"], words.fillers), plain=True)
        self.figure = re.compile(rf"\b{pattern_of(said, 'figures', plain=True)}\b|%|\bprocent\b|\bpercent\b")
        self.so_many_orders = re.compile(rf"(?:{around}\s+)*[0-9]+(?:[.,][0-9]{{3}})*\s+(?:web\s?)?{orders}")
        # "And the order checking" is more work of who was named.
        self.the_work = re.compile(rf"{pattern_of(said, 'the', plain=True)}\s")
        months = "|".join(
            plainly(word) for told in words.options["busy_months"].values() for word in (*told.en, *told.nl)
        )
        self.in_season = re.compile(
            rf"(?<![^\W_])(?:{pattern_of(said, 'in_season', plain=True)}|in (?:the |de )?(?:{months}))\b"
        )

    def _together_told(self, words: Vocabulary, so_many: str) -> None:
        said, of_us = words.people, "|".join(_templates(words.people["of_us"], so_many))
        self.of_us = re.compile(of_us)
        named = rf"\s*[:,(]\s*(?={pattern_of(said, 'i_say')}\b)"
        # "Two of us full time (me and my brother)": how long each works, and who they are.
        self.of_us_listed = re.compile(
            rf"^(?P<head>{of_us})(?!\w)(?P<week>[^:,;()]*)(?P<names>{named})?", re.IGNORECASE
        )
        self.both_of, self.each_of = next(iter(said["both"].en)), next(iter(said["every"].en[-2:]))
        self.an = re.compile(r"^(?:an?|een|1)\s", re.IGNORECASE)
        full = any_word([words.weekly[hours] for hours in words.weekly if float(hours) == FULL_WEEK])
        self.ends_full = re.compile(rf"\b{full}\s*$", re.IGNORECASE)
        self.founders = re.compile(rf"\b{pattern_of(said, 'founders', plain=True)}\b")

    def many(self, text: str) -> float:
        found = self.counts.get(text)
        return found if found is not None else float(text.replace(",", "."))


def any_word(several: Iterable[Aliases], *, plain: bool = False) -> str:
    """A pattern of any of these words, the longest first."""
    words = {word for aliases in several for word in (*aliases.en, *aliases.nl)}
    words = set(map(plainly, words)) if plain else words
    each = (re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=lambda word: (-len(word), word)))
    return f"(?:{'|'.join(each)})"


def pattern_of(said: Mapping[str, Aliases], *kinds: str, plain: bool = False) -> str:
    return any_word([said[kind] for kind in kinds], plain=plain)


def _segment(said: Mapping[str, Aliases]) -> re.Pattern[str]:
    """What stands between two people. A comma between brackets or before decimals separates nobody."""
    mine = pattern_of(said, "mine")
    return re.compile(
        r"(?P<sign>[;\n]|,(?![0-9])|\.(?=\s+[^\W\d])|(?<=[^\W\d]{4})\.(?=\s)|\s[+&]\s)(?![^()]*\))"
        rf"|\s+(?P<word>{pattern_of(said, 'joints')}|{pattern_of(said, 'joins_mine')}(?=\s+{mine}\s)|(?<=\bme )n"
        rf"|{pattern_of(said, 'with_help')})\s+(?![^()]*\))",
        re.IGNORECASE,
    )


def _of_company(said: Mapping[str, Aliases]) -> re.Pattern[str]:
    """So many people of the company around a shop."""
    heads, company = pattern_of(said, "heads", plain=True), pattern_of(said, "of_company", plain=True)
    return re.compile(rf"\b(?P<n>[0-9]{{1,6}})\s*(?:{heads}\s+)?{company}\b")


def _templates(aliases: Aliases, number: str) -> Iterable[str]:
    """Patterns of phrases with a number in them; each names it for itself."""
    for at, phrase in enumerate((*aliases.en, *aliases.nl)):
        before, _, behind = plainly(phrase.replace("{n}", "§")).partition("§")
        yield rf"{re.escape(before)}(?P<n{at}>{number}){re.escape(behind)}"


def _counts(words: Vocabulary) -> dict[str, float]:
    """Numbers that are words, as far as people are counted and days told."""
    found = {"a": 1.0, "an": 1.0, "half a": HALF}
    uncounted = {plainly(word) for word in (*words.people["uncounted"].en, *words.people["uncounted"].nl)}
    for table in (words.few_people, words.counted, words.halves):
        for number, aliases in table.items():
            for phrase in (*aliases.en, *aliases.nl):
                if plainly(phrase) not in uncounted:
                    found.setdefault(plainly(phrase), float(number))
    return found
