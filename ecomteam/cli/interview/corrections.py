"""What an owner says of people who were shown back: "2 customer service", "my sister 10 hours", "jane left"."""

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import msgspec

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.saying import Tokens, bare, option_number
from ecomteam.model.mentions import Mention
from ecomteam.model.roles import Aliases

if TYPE_CHECKING:
    from ecomteam.titles.people import PeopleReader

# The place of a row in the table, and what is said of it.
ROW = re.compile(r"(?:#\s*|(?P<lead>[^\W\d_]+)\.?\s+)?(?P<row>[0-9]{1,3})\s*[:.)=-]?\s+(?P<what>.+)")
WORDS_OF_PLACE = 3


class Corrected(msgspec.Struct, frozen=True):
    """The rows as they are then, what was said of others, and what says nothing of anybody."""

    rows: Sequence[Mention]
    others: Sequence[str]
    unclear: Sequence[str]


class _Reference(msgspec.Struct, frozen=True):
    """A row that is spoken of, and what is said of it; whether it is ``known`` by who it is about."""

    row: int
    what: str
    away: bool = False
    known: bool = False


class Corrections:
    """Finds which of the people a reply speaks of."""

    def __init__(self, reader: "PeopleReader") -> None:
        self.reader = reader
        words = vocabulary()
        self._away = _tokens(words.people["away"])
        self._also = _tokens(words.people["also"])
        self._adds = _tokens(words.people["adds"])
        alone = (words.yes, words.no, words.people["adds"], words.people["nearly"])
        self._silent = {tokens[0] for one in alone for tokens in _phrases(one) if len(tokens) == 1} - self._away
        self._around = _tokens(words.about_people, words.polite, words.people["articles"])
        self._lead = _tokens(words.option_number)

    def read(self, mentions: Sequence[Mention], reply: str) -> Corrected | None:
        """``None`` where a reply speaks of none of these people."""
        said: dict[int, list[str]] = {}
        away: set[int] = set()
        by_who: set[int] = set()
        others: list[list[str]] = []
        unclear: list[str] = []
        last: list[str] | None = None
        for segment in self.reader.segments(self._begun(reply)):
            found = self._reference(mentions, segment)
            if found is not None and found.away:
                away.add(found.row)
                last = None
            elif found is not None:
                last = said.setdefault(found.row, [])
                last.append(found.what)
                by_who |= {found.row} if found.known else set()
            elif self._is_somebody(segment):
                last = [segment]
                others.append(last)
            elif last is not None:
                last.append(segment)
            else:
                unclear.append(segment)
        if not said and not away:
            return None
        rows = [
            self._told(one, ", ".join(said[at]), at in by_who) if at in said else one
            for at, one in enumerate(mentions)
            if at not in away
        ]
        return Corrected(rows, [", ".join(parts) for parts in others], unclear)

    def _begun(self, reply: str) -> str:
        """Without a yes or a no in front: "almost, but my sister 10 hours"."""
        words = reply.split()
        while len(words) > 1 and (tokens := bare(words[0])) and set(tokens) <= self._silent:
            words = words[1:]
        return " ".join(words)

    def _told(self, one: Mention, what: str, by_who: bool) -> Mention:
        told = self.reader.told(one, what)
        if by_who and one.who is not None and one.count == 1:
            # Named again, it is the same person still.
            unpaid = one.unpaid and told.cost is None
            told = msgspec.structs.replace(told, who=one.who, generic=one.generic, count=one.count, unpaid=unpaid)
        if denied := self.reader.denied(what):
            # "Does not pack"
            roles = tuple(role for role in one.roles if role not in denied)
            return msgspec.structs.replace(told, roles=roles)
        if one.roles and self._also & {*bare(what)}:
            # "Does social media too"
            roles = tuple(dict.fromkeys((*one.roles, *told.roles)))
            return msgspec.structs.replace(told, roles=roles)
        return told

    def _reference(self, mentions: Sequence[Mention], segment: str) -> _Reference | None:
        return self._by_row(mentions, segment) or self._by_place(mentions, segment) or self._by_who(mentions, segment)

    def _by_row(self, mentions: Sequence[Mention], segment: str) -> _Reference | None:
        words = segment.split()
        if len(words) > 1 and words[-1].isdigit() and {*bare(" ".join(words[:-1]))} <= self._away | self._around:
            # "Without 3"
            row = int(words[-1][:3])
            away = bool({*bare(segment)} & self._away)
            return _Reference(row - 1, "", away=True) if away and 0 < row <= len(mentions) else None
        found = ROW.fullmatch(segment.strip())
        if found is None or (found["lead"] and not {*bare(found["lead"])} <= self._lead):
            return None
        row = int(found["row"])
        if not 0 < row <= len(mentions) or self.reader.begins_with_time(f"{found['row']} {found['what']}"):
            return None
        return _Reference(row - 1, found["what"], away=self._says_away(found["what"]))

    def _says_away(self, what: str) -> bool:
        tokens = {*bare(what)}
        return bool(tokens & self._away) and tokens <= self._away | self._around

    def _by_place(self, mentions: Sequence[Mention], segment: str) -> _Reference | None:
        words = segment.split()
        for size in range(min(WORDS_OF_PLACE, len(words) - 1), 0, -1):
            head = " ".join(words[:size])
            place = None if re.search("[0-9]", head) else option_number(head, len(mentions))
            if place is not None:
                what = " ".join(words[size:])
                return _Reference(place - 1, what, away=self._says_away(what))
        return None

    def _by_who(self, mentions: Sequence[Mention], segment: str) -> _Reference | None:
        """Somebody who is called by name, by what they are to the owner, or by the only work that they do."""
        one = self.reader.one(segment)
        tokens = {*bare(segment)}
        for at, other in enumerate(mentions):
            if other.owner:
                known = one.owner
            elif other.who is None or (other.generic and other.roles):
                known = (
                    one.who is None and not one.owner and one.roles == other.roles and (one.timed or bool(one.costs))
                )
            else:
                known = _same(one, other) or bare(other.who.en)[-1] in tokens - self._around
            if known:
                rest = tokens - self._around - self.reader.words_of_who(segment) - _named(other)
                return _Reference(at, segment, away=bool(rest) and rest <= self._away, known=True)
        return None

    def _is_somebody(self, segment: str) -> bool:
        one = self.reader.one(" ".join(word for word in segment.split() if not {*bare(word)} <= self._adds) or segment)
        return bool(one.named or one.exact) and bool(one.roles or one.who)


def _same(one: Mention, other: Mention) -> bool:
    """Whether both are told by what they are to the owner, one perhaps by name too: a sister, and sister Anja."""
    if one.who is None or other.who is None:
        return False
    return one.who == other.who or other.who.en.startswith(f"{one.who.en} ")


def _named(one: Mention) -> set[str]:
    return set() if one.who is None else {*bare(one.who.en), *bare(one.who.nl)}


def _phrases(aliases: Aliases) -> Iterable[Tokens]:
    return (bare(phrase) for phrase in (*aliases.en, *aliases.nl))


def _tokens(*aliases: Aliases) -> set[str]:
    return {token for one in aliases for tokens in _phrases(one) for token in tokens}
