"""People as an owner names them in a sentence: who, what they do, how much, inside or outside, and what it costs.

Work is read with the words of the vocabulary and, as job titles are, with those of staff lists. What is of no known
trade stays open: nobody is given work that was not told.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise, takewhile
from typing import cast

import msgspec

from ecomteam.files.ideas import kind_told
from ecomteam.files.leaving import departing
from ecomteam.files.names import role_names
from ecomteam.files.postage import without_postage
from ecomteam.files.saying import Phrasebook, Tokens, bare, joined_at
from ecomteam.files.spoken import lexicon, plainly, written_out
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.mentions import Mention
from ecomteam.model.roles import Aliases, Sourcing
from ecomteam.model.spelling import nearest
from ecomteam.model.text import Text
from ecomteam.model.vocabulary import Relation, Vocabulary
from ecomteam.titles.counts import Counts
from ecomteam.titles.matching import Matcher
from ecomteam.titles.ownweek import OwnWeek, own_week, week_in_passing
from ecomteam.titles.sentences import Sentences
from ecomteam.titles.turns import Turns
from ecomteam.titles.week import DAYS_A_WEEK, MONTHS, WEEKS_A_MONTH, TimesAndCosts
from ecomteam.titles.wording import is_somebody

# What a shop keeps or loses is a trouble too where people are asked for.
RESULT = "profit_per_month"
HOURS_A_DAY = 8
LONGEST = 2_000
MOST_COUNTED = 500
LARGEST_FTE = 1.8
# Of a shorter word nobody can say whether it is a slip of the pen.
SHORTEST_SLIP = 5
# Whatever there is to do: nobody's trade.
ANYTHING = "all round"
# A comma before the year of a day parts nobody, nor does an "and" inside a while.
UP_TO = re.compile(r"\btot en met\b", re.IGNORECASE)
YEAR_BEHIND = re.compile(r"([^\W\d_]{3,} [0-9]{1,2}(?:st|nd|rd|th)?), (20[0-9]{2})\b")
HEAD = re.compile(r"(?P<head>[^:,;]{1,40}):\s+")
# "My wife 20" is so many hours; fewer may be anything.
BARE_HOURS = re.compile(r"(?<=[^\W\d_])\s+(?P<n>[0-9]{1,2})\s*$")
HOURS_INSIDE = re.compile(r"(?P<who>[^\W\d_]+(?: [^\W\d_]+)?) (?P<n>[0-9]{2}) (?P<what>[^\W\d_].*)")
# Before hours, or behind brackets and dashes, even a small letter begins a name.
NAME_FIRST = re.compile(r"(?P<name>[^\W\d_]{2,})[ ,:(-]+(?=[0-9])")
NAME_APART = re.compile(r"(?P<name>[^\W\d_]{2,})\s*(?:[(:]|\s-\s)")
# "10% of sales" is no name.
SHARE = re.compile(r"[0-9]+(?:[.,][0-9]+)?\s?(?:%|procent\b|percent\b)")
FEWEST_BARE, MOST_BARE = 8, 80
LONGEST_NAME = 3
# So many words somebody's trade has: "our warehouse helper".
LONGEST_TRADE = 3
# So many words from its negation work is denied.
NEAR_NOT = 2


class PeopleReader:
    """Reads who works on a shop beside its owner."""

    def __init__(self, catalogue: Catalogue, words: Vocabulary, matcher: Matcher) -> None:
        self._words = words
        self._matcher = matcher
        self._roles = role_names(catalogue)
        self._known = known = {role.id for role in catalogue.roles}
        self._relations = Phrasebook({str(at): row.words for at, row in enumerate(words.relations)})
        self._my = _my(words)
        self._relation_names = {row.name for row in words.relations}
        self._engaged = Phrasebook(words.engagements)
        self._outside = Phrasebook(words.outside)
        self._sends = Phrasebook({"sends": words.sends_parcels})
        self._supplier = Phrasebook({"sends": words.supplier_sends})
        tasks = {role: aliases for role, aliases in words.tasks.items() if role in known}
        self._tasks = Phrasebook.of(
            (phrase, role)
            for role, aliases in {**tasks, ANYTHING: words.people["all_round"]}.items()
            for phrase in (*aliases.en, *aliases.nl)
        )
        self._around = Phrasebook({"around": words.about_people, "about": words.about})
        self._owner = Phrasebook({"owner": words.owner})
        self._has = Phrasebook({"has": words.owner_has})
        self._seldom = Phrasebook({"seldom": words.seldom})
        self._part_time = Phrasebook({"part": words.part_time})
        self._troubles = Phrasebook({"trouble": words.troubles, "result": words.numbered.get(RESULT, Aliases())})
        self._unknown = Phrasebook({"unknown": words.unknown})
        self._not = {tokens[0] for word in (*words.negations.en, *words.negations.nl) if len(tokens := bare(word)) == 1}
        self._departments = Phrasebook({"department": words.departments})
        self._does = Phrasebook({"does": words.department_does})
        self._weekly = Phrasebook(words.weekly)
        self._nobody = Phrasebook({"nobody": words.nobody, "polite": words.polite})
        self._said = Sentences(words)
        self._number = self._said.many
        self._week = TimesAndCosts(words, self._said.number, self._number, self._said.together)
        self._turns = Turns(words, self._said.number, self._number)
        self._counts = Counts(words, self._said.number, self._number)

    def read(self, text: str) -> tuple[Mention, ...]:
        """Everybody who is named, in the order of the text; the owner first where there is work of theirs."""
        text = re.sub(r"[‘’`´]", "'", written_out(UP_TO.sub("t/m", YEAR_BEHIND.sub(r"\1 \2", text[:LONGEST]))))
        text = without_postage(text)
        text = self._counts.totalled(self._counts.without_volumes(self._counts.of_company(text).text, self._says_work))
        text, own = self._own_week(self._turns(text))
        text, listed = self._of_a_team(self._said.but_for.sub(self._but_for, text))
        if self._says_nobody(text):
            return ()
        text = self._of_each_of_us(text)
        if (head := HEAD.match(text)) and self._heads(head["head"]):
            text = f"{head['head']}, {text[head.end() :]}"
        found: list[Mention] = []
        troubles: list[Mention] = []
        figures: list[Mention] = []
        supplier, heads = False, 0
        segments, seasons = self._without_seasons(self._segments(text))
        for (_, before), (joint, segment) in pairwise([("", ""), *segments]):
            one = self._mention(segment)
            # "My printer prints and ships": both are the supplier's.
            supplier = bool(_having(self._supplier, segment)) or (supplier and joint.isalpha() and not one.named)
            if self._says_nobody(segment):
                # "Just me, 50 hours", "Bo and me, 40 hours each": what follows may be about the owner.
                if not found or self._owners(plainly(segment))[0]:
                    self._into(found, Mention(said=segment, owner=True, named=True), joint)
            elif self._said.wanted.search(segment):
                found += self._wanted(segment)
            elif self._is_figure(segment, one):
                figures.append(Mention(said=segment.strip(" .!?"), figure=True))
            elif one.leaves is None and self._troubled(segment, one):
                troubles.append(Mention(said=_of_whom(self._said, segment, joint, before), trouble=True))
            elif not found and (many := self._heads(segment)):
                heads = many
                found += [Mention(said=segment, owner=True, named=True), self._others(segment, heads - 1)]
            elif self._passed_over(segment, one):
                continue
            elif not supplier:
                self._into(found, one, joint)
        found = self._with_the_rest(self._met_again(found), heads, listed)
        told = (one for one in found if not one.owner or one.roles or one.when_told)
        people = map(_settled, told)
        week = tuple(own.items())
        return (
            *(msgspec.structs.replace(one, week=week) if one.owner and week else one for one in people),
            *troubles,
            *figures,
            *(Mention(said=said, season=True) for said in seasons),
        )

    def _own_week(self, text: str) -> OwnWeek:
        week = own_week(text)
        return week if week.hours else week_in_passing(text, self._said.number, self._number)

    def _but_for(self, found: re.Match[str]) -> str:
        """Everything but something, with who does that where it is told; as it is where it speaks of somebody."""
        one = self._mention(found["what"])
        if one.named or one.timed or not one.roles:
            return found[0]
        return f"{found['all']}; {found['who']} {found['what']}" if found["who"] else found["all"]

    def _says_nobody(self, text: str) -> bool:
        """Whether it says that nobody else is there: "just me tbh"."""
        kinds = [kind for kind, _ in self._nobody.found(text)]
        return "nobody" in kinds and None not in kinds

    def _of_a_team(self, text: str) -> tuple[str, int]:
        """The text with a team of so many as so many people, and how many a team has that is listed behind that.

        "A team of 4" is one with whoever says so in it; "a team of 4 plus me" is not.
        """
        if team := self._said.listed_team.match(text):
            return text[team.end() :], int(self._number(plainly(_first(team))))
        alone = self._said.team_of.fullmatch(text.strip(" .!?")) is not None
        behind = "of us" if alone else "people"
        return self._said.team_of.sub(lambda found: f"{_first(found)} {behind}", text), 0

    def _of_each_of_us(self, text: str) -> str:
        """ "Two of us full time (me and my brother)": the week of each behind who they are."""
        plain = plainly(text)
        found = self._said.of_us_listed.match(plain)
        many = self._heads(found["head"]) if found else 0
        if found is None or not many or len(plain) != len(text):
            return text
        week = found["week"].strip()
        timed = bool(week) and self.one(week).timed
        if (week and not timed) or not (week or found["names"]):
            return text
        each = f"{self._said.both_of if many == 2 else self._said.each_of} {week}" if timed else ""
        names, rest = ("", text[found.end() :]) if not found["names"] else self._first_named(text[found.end() :], many)
        return ", ".join(part for part in (found["head"], names, each, rest.strip(" ,")) if part)

    def _first_named(self, text: str, many: int) -> tuple[str, str]:
        """The first so many people of a text, or those in the brackets that it begins in, and the rest."""
        if ")" in text and "(" not in text.partition(")")[0]:
            names, _, rest = text.partition(")")
            return names, rest
        end = 0
        for segment in [*self.segments(text)][:many]:
            end = text.index(segment, end) + len(segment)
        return text[:end], text[end:]

    def _with_the_rest(self, found: Sequence[Mention], heads: int, listed: int) -> list[Mention]:
        """With those of whom only the number was told: "we are three: me, my wife and a student" names all of them."""
        named = found[2:] if heads else found
        # Who is engaged beside two founders is no third of these.
        of_these = [one for one in named if not (heads and found[1].owns and (one.generic or one.who is None))]
        left = heads - 1 - sum(one.count for one in of_these if not one.owner)
        if heads:
            owns = [msgspec.structs.replace(found[1], count=left)] if left > 0 else []
            found = [found[0], *owns, *named]
        # "Thirteen people: two founders, two designers": what all come to is a sum, and the rest of it are more people.
        left = listed - 1 - sum(one.count for one in found if not one.owner)
        return [*found, self._others("", left)] if left > 0 else [*found]

    def _wanted(self, segment: str) -> Iterable[Mention]:
        """A seat that somebody wants filled, where it is told of which work; it is nobody's yet, nor the owner's."""
        one = self._mention(self._said.wanted.sub(" ", segment))
        if one.roles:
            yield Mention(said=segment, roles=one.roles, cost=one.cost, hours=one.hours, named=True, wanted=True)

    def _troubled(self, segment: str, one: Mention) -> bool:
        """Whether it tells a trouble, and nobody by name or number: "my staff is lazy", "packing is a mess"."""
        # "It costs me my sundays" tells no hours of anybody.
        hours = one.timed and not _having(self._weekly, plainly(segment))
        troubles = _having(self._troubles, plainly(segment))
        # "We lose 500 a month" is a result, and nobody's cost.
        told = hours or (one.cost is not None and "result" not in troubles) or one.count > 1
        known = one.who is not None and not one.generic
        return not told and not known and bool(troubles)

    def _without_seasons(self, segments: Iterable[tuple[str, str]]) -> tuple[list[tuple[str, str]], list[str]]:
        """The parts of a usual week, and what is told of a season or of last year, with all that goes on from there."""
        kept: list[tuple[str, str]] = []
        seasons: list[str] = []
        behind = False
        for joint, segment in segments:
            before, behind = behind, self._of_season(segment, behind=behind)
            if not behind:
                kept.append((joint, segment))
            elif before:
                seasons[-1] += f"{joint if joint in (',', ';') else f' {joint}'} {segment}"
            else:
                seasons.append(segment)
        return kept, [said.strip(" .!?") for said in seasons]

    def _of_season(self, segment: str, *, behind: bool) -> bool:
        """Whether it tells hours of a season, or who came last year: of no usual week, and of nobody who was named.

        ``behind`` one that does, so does what names nobody and no work.
        """
        said = self._said.in_season.search(plainly(segment)) is not None
        one = self._mention(segment) if said or behind else None
        if one is None or one.who is not None or (one.roles and not one.owner):
            return False
        # "In summer a packer, 20 hours" is somebody who comes then.
        return (behind and not (one.owner or one.named)) or (
            said and (one.timed or one.cost is not None or not one.roles)
        )

    def _is_figure(self, segment: str, one: Mention) -> bool:
        """Whether it is a number of the shop and of nobody: "turnover 1.2 million", "returns 8%", "26,000 orders"."""
        plain = plainly(segment).strip(" .!?")
        if SHARE.match(plain):
            return True
        if one.who is not None or one.owner or one.timed or not re.search("[0-9]", segment):
            return False
        return self._said.figure.search(plain) is not None or self._said.so_many_orders.fullmatch(plain) is not None

    def _says_not_known(self, segment: str, one: Mention) -> bool:
        """Whether it only says that more of who was named is not known: "no idea how many hours"."""
        said = bool(_having(self._unknown, segment)) and not re.search("[0-9]", segment)
        return said and not (one.roles or one.who)

    def _passed_over(self, segment: str, one: Mention) -> bool:
        """Whether it names nobody who works on the shop: what is not known, what is not done, a whole company."""
        plain = self._said.beside.sub(" ", plainly(segment))
        elsewhere = self._said.of_company.search(plain) or (self._said.own_job.search(plain) and not one.owner)
        return (
            (elsewhere is not None and bool(elsewhere) and not one.roles)
            or self._says_not_known(segment, one)
            or self._only_denies(segment, one)
            or self._said.nobody_named.fullmatch(plain.strip(" .!?")) is not None
            or self._said.carrier.match(plain) is not None
        )

    def _only_denies(self, segment: str, one: Mention) -> bool:
        """Whether it says no more than what somebody does not do: "but doesn't pack", "not me"."""
        if one.roles or one.who or one.timed or not self._not & {*bare(segment)}:
            return False
        books = (self._tasks, self._around, self._owner)
        rest = " ".join(token for token in bare(segment) if token not in self._not)
        for book in books:
            rest = _joined([part for part in book.found(rest) if part[0] is None])
        return not rest

    def _heads(self, segment: str) -> int:
        """How many somebody says that they are together, the owner included; 0 where nobody says so."""
        match = self._said.of_us.fullmatch(plainly(segment.strip(" .!?")))
        if match is None:
            return 0
        number = _first(match)
        many = self._said.of_so_many.get(number) or self._number(number)
        return int(many) if many == int(many) and 1 < many <= MOST_COUNTED else 0

    def _others(self, segment: str, count: int) -> Mention:
        owns = self._said.founders.search(plainly(segment)) is not None
        employee, _ = self._relation("co-founder" if owns else "employee")
        return Mention(
            said=segment,
            who=None if employee is None else employee.name,
            generic=not owns,
            count=count,
            named=True,
            owns=owns,
        )

    def _says_work(self, text: str) -> bool:
        """Whether a part tells work, or is about the owner, whose work is the rest."""
        return self._says_nobody(text) or bool(_having(self._tasks, text)) or self._owners(plainly(text))[0]

    def in_company(self, text: str) -> int | None:
        """How many are told to work in the company around the shop: "12 man in het bedrijf"."""
        found = self._said.of_company.search(plainly(text[:LONGEST]))
        return self._counts.of_company(text[:LONGEST]).heads if found is None else int(found["n"])

    def supplier_sends(self, text: str) -> bool:
        """Whether somebody says that suppliers send the orders: they work for themselves, and are nobody's staff."""
        return any(_having(self._supplier, segment) for _, segment in self._segments(text[:LONGEST]))

    def one(self, text: str) -> Mention:
        """What a part of a sentence says of one person."""
        return self._mention(self._turns(text))

    def segments(self, text: str) -> Iterable[str]:
        """The parts of a text that may each be about somebody else."""
        return [segment for _, segment in self._segments(written_out(text[:LONGEST]))]

    def denied(self, text: str) -> set[str]:
        """The roles whose work somebody is said not to do: "does not pack", "pakt niet in"."""
        at, negations, tasks = 0, [], []
        for kind, tokens in self._tasks.found(text):
            negations += [at + place for place, token in enumerate(tokens) if token in self._not]
            if kind is not None and kind != ANYTHING:
                tasks.append((kind.split("|")[0], at, at + len(tokens)))
            at += len(tokens)
        near = ((role, one - end + 1 if one >= end else begin - one) for role, begin, end in tasks for one in negations)
        return {role for role, far in near if 0 < far <= NEAR_NOT}

    def begins_with_time(self, text: str) -> bool:
        """Whether a text begins with hours, days or an amount: "2 days"."""
        plain = plainly(text)
        left = self._week.costs(self._week.times(plain).left).left
        return not left.strip().startswith(re.match(r"[0-9]*", plain)[0])  # type: ignore[index]

    def words_of_who(self, text: str) -> set[str]:
        """The words that say who it is about, by what they are to the owner."""
        parts = (*self._relations.found(text), *self._owner.found(text))
        return {token for kind, tokens in parts if kind is not None for token in tokens}

    def told(self, mention: Mention, text: str) -> Mention:
        """The same person with what somebody says of them in answer to a question."""
        more = self._mention(self._turns(text))
        roles = more.roles or (() if more.all_round else mention.roles)
        if more.timed and more.cost is None and mention.per_hour is not None:
            # What hours cost is told by the hour: more of them cost more.
            mention = msgspec.structs.replace(mention, cost=None)
        if more.hours is not None:
            mention = msgspec.structs.replace(mention, fte=None)
        both = _together(msgspec.structs.replace(mention, roles=()), msgspec.structs.replace(more, roles=roles))
        if more.who is not None and not more.generic:
            # "2 is Sandra": the same work has a name now, and is one person's.
            unpaid = more.unpaid and both.cost is None
            both = msgspec.structs.replace(both, who=more.who, generic=False, count=more.count, unpaid=unpaid)
        return _settled(both)

    # -- One after another

    def _segments(self, text: str) -> Iterable[tuple[str, str]]:
        """Each part and what joins it to the one before."""
        if self._whole(text):
            yield "", text
            return
        start, joint = 0, ""
        for match in joined_at(self._said.segment, text):
            part = text[start : match.start()]
            if match["word"] and self._whole(f"{part} {match['word']} {self._next(text, match.end())}"):
                continue
            if part.strip():
                yield joint, part.strip()
            joint, start = (match["word"] or ",").casefold(), match.end()
        if text[start:].strip():
            yield joint, text[start:].strip()

    def _next(self, text: str, start: int) -> str:
        match = self._said.segment.search(text, start)
        return text[start : match.start() if match else len(text)]

    def _whole(self, text: str) -> bool:
        """Whether it is the name of one role, such as logistics and fulfilment."""
        bared = re.sub(r"\([^()]*\)", "", text).strip()
        return self._roles.find(bared) is not None

    def _of_several(self, found: list[Mention], one: Mention) -> bool:
        """Whether it tells a week of several who were named, which is theirs then."""
        every = self._said.every.match(one.said)
        if every and (every["who"] or not one.roles):
            many = 2 if every["two"] else len(found)
            told = msgspec.structs.replace(one, count=1)
            # Who has told a week already keeps it: "me 50 hours, two students, 10 hours each".
            open_still = not all(each.timed for each in found[-many:])
            found[-many:] = [each if open_still and each.timed else _together(each, told) for each in found[-many:]]
            return True
        sharing = _sharing(one, found)
        if sharing > 1:
            # "Me and my brother, 80 hours together"
            week = (one.hours or 0.0) / sum(each.count for each in found[-sharing:])
            found[-sharing:] = [msgspec.structs.replace(each, hours=week) for each in found[-sharing:]]
        return sharing > 1

    def _into(self, found: list[Mention], one: Mention, joint: str) -> None:
        """What says nothing of who belongs to who was named before."""
        if self._of_several(found, one):
            return
        last = found[-1] if found else None
        joined = joint not in ("", ",", ";")
        if last is None:
            # "Just evenings": hours of nobody in particular are those of who speaks.
            mine = one.timed and (one.fte or 0) <= LARGEST_FTE and one.cost is None
            mine = mine and not (one.named or one.roles or one.more or one.seldom)
            found.append(msgspec.structs.replace(one, owner=True, named=True) if mine else one)
        elif joined and (others := self._of_each_before(one, found)):
            # "My husband and I both 50 hours"
            found[-others:] = [
                msgspec.structs.replace(
                    each, fte=one.fte, hours=one.hours, roles=each.roles or (one.roles if each.who else ())
                )
                for each in found[-others:]
            ]
            found.append(one)
        elif one.owner and joined and one.together and one.hours and last.who and last.hours is None:
            # "My husband and I, 70 hours together": half each.
            half = one.hours / (last.count + 1)
            found[-1:] = [msgspec.structs.replace(each, hours=half, together=False) for each in (last, one)]
        elif joined and last.unclear and one.who and not one.generic and self._is_name(last.said):
            # "Piet and Klaas, 30 hours together"
            name = last.said.capitalize()
            hours = one.hours / 2 if one.together and one.hours else one.hours
            both = msgspec.structs.replace(one, hours=hours, together=False)
            found[-1:] = [msgspec.structs.replace(both, said=last.said, who=Text(name, name)), both]
        elif one.owner and last.owner:
            found[-1] = _together(last, one)
        elif one.who and self._said.that_is.match(one.said) and last.roles and not (last.who or last.owner):
            # "The mail, that's my mother"
            found[-1] = _together(msgspec.structs.replace(one, roles=()), last)
        elif self._weekly_too(one, last):
            # "Evenings and weekends"
            found[-1] = msgspec.structs.replace(_together(last, one), hours=(last.hours or 0) + (one.hours or 0))
        elif one.named and ((one.generic and one.roles) or not self._said.pronoun.match(one.said)):
            # The "IT guy" is no pronoun.
            worked = last.roles or last.all_round or last.owner or last.generic or last.more
            if (
                joined
                and (one.roles or one.all_round)
                and last.who
                and not worked
                and not self._said.an.match(one.said)
            ):
                # "My wife and I pack": both do.
                found[-1] = msgspec.structs.replace(last, roles=one.roles, all_round=one.all_round)
            found.append(one)
        elif self._belongs(one, last, joined=joined):
            found[-1] = _together(last, one)
        else:
            found.append(one)

    def _of_each_before(self, one: Mention, found: Sequence[Mention]) -> int:
        """Of how many who were named just before, without a week, a week is told too; of several it is theirs alone."""
        if not one.timed or one.count > 1:
            return 0
        if self._said.of_each.search(plainly(one.said)) is None:
            # "Me and my business partner, full time"
            last = found[-1]
            alone = last.owner and not (last.roles or last.timed or last.more)
            return int(alone and self._said.ends_full.search(one.said) is not None)
        open_still = takewhile(lambda each: not each.timed and (each.owner or each.who), reversed(found))
        return sum(1 for _ in open_still)

    def _weekly_too(self, one: Mention, last: Mention) -> bool:
        """Whether both are times of the week by their names, and the second says nothing else."""
        said = not (one.named or one.roles or one.more)
        return said and bool(_having(self._weekly, one.said) and _having(self._weekly, last.said))

    def _belongs(self, one: Mention, last: Mention, *, joined: bool) -> bool:
        """Whether a part that names nobody tells more of who was named before."""
        if self._said.pronoun.match(one.said) or not (one.roles or one.more):
            return True
        if joined and last.who is not None and last.roles and self._said.the_work.match(plainly(one.said)):
            return True
        if (one.seldom or one.part_time) and not (one.roles or last.timed):
            # "I do everything, under school hours"
            return True
        if one.timed and last.timed and (one.more or kind_told(one.said) == "hire"):
            # "Me 60 hours, xyz 40 hours packing, driver 8 hours": a week of its own is of somebody else.
            return False
        if not one.roles or last.count > 1:
            return False
        return (
            ((last.who is not None or last.department) and (joined or not last.roles))
            or (last.owner and (joined or (self._said.says_i.match(last.said) is not None and not one.exact)))
            or not (last.roles or last.more)
        )

    def _met_again(self, found: Sequence[Mention]) -> list[Mention]:
        """With what is told twice of one person told once: "my wife 10 hours, my wife does the books"."""
        people: list[Mention] = []
        for one in found:
            before = next((at for at, other in enumerate(people) if self._is_same(one, other)), None)
            if before is None:
                people.append(one)
            else:
                people[before] = _together(people[before], one)
        return people

    def _is_same(self, one: Mention, other: Mention) -> bool:
        if one.owner or other.owner:
            return one.owner and other.owner
        known = one.who is not None and not one.generic and one.who == other.who and one.count == other.count == 1
        # Two who work so many hours each are two: sons, or Jans.
        alone = one.unpaid or one.who not in self._relation_names
        return known and alone and not (one.timed and other.timed)

    # -- One

    def _mention(self, segment: str) -> Mention:
        """Who is told of in a part of the text; that they leave is told beside it, and says nothing of their work."""
        goes = departing(segment)
        if goes is None:
            return self._told_of(segment)
        one = self._told_of(goes.rest)
        return msgspec.structs.replace(one, said=segment.strip(" .!?"), leaves=goes.when)

    def _told_of(self, segment: str) -> Mention:
        said = segment.strip(" .!?")
        plain = plainly(self._said.of_it.sub("", said))
        text = self._my.sub("mijn ", self._said.beside.sub(" ", re.sub(r"[()\[\]]", " , ", plain)))
        text, cost, per = self._week.costs(text)
        text, fte, hours, shared = self._week.times(text)
        if fte is None and hours is None and cost is None:
            text, hours = self._bare_hours(text)
        if cost is None:
            text, cost = self._week.bare_cost(text)
        exact = self._roles.find(said)
        if exact is not None:
            return self._exact(said, exact)
        owner, text = self._owners(text)
        count, text, article = self._counted(text)
        who, text = self._relation(text)
        if not owner and who is None:
            owner, text = self._owner_behind(text)
        sourcing, text = self._sourcing(text, who)
        weekly = [float(kind) for kind in _having(self._weekly, plain)]
        text = _joined([part for part in self._weekly.found(text) if part[0] is None])
        if fte is None and hours is None and weekly:
            hours = sum(weekly)
        roles, left, exactly, all_round = self._work(text)
        roles = tuple(role for role in roles if role not in self.denied(plain))
        sends = sourcing == "agency" and bool(_having(self._sends, plain))
        roles, all_round = self._sending(sends, roles, all_round)
        told = hours is not None or fte is not None
        name = self._called(said, left, told=told, works=bool(roles)) if who is None and not owner else None
        who, left = self._with_name(who, said, left)
        if owner:
            # Who does everything is no assistant.
            roles = tuple(role for role in roles if role != "assistant")
        department = self._of_a_department(plain)
        heads = self._said.heads.search(plain) if count is None else None
        outside = bool(_having(self._outside, plain))
        told = told or cost is not None
        seldom, part_time = (bool(_having(book, plain)) for book in (self._seldom, self._part_time))
        gone = self._said.gone.search(plain) is not None and name is None and (who is None or who.generic)
        nobody = gone or not (
            owner or roles or all_round or who or name or department or outside or told or count is not None or heads
        )
        known = roles or all_round or who or name or not left
        near = None if known else self._roles.suggest(" ".join(left), begun=False)
        many = int(heads["n"]) if heads else who.count if who is not None and count is None else count or 1
        return Mention(
            said=said,
            who=Text(name, name) if name else who.name if who else None,
            count=many,
            roles=roles,
            all_round=all_round,
            sourcing=sourcing,
            fte=fte,
            hours=hours,
            cost=None if cost is None or per in ("hour", "order") else round(cost * MONTHS[per or "month"], 2),
            per_hour=cost if per == "hour" else None,
            per_order=cost if per == "order" else None,
            together=shared,
            near=near,
            owner=owner,
            department=department,
            named=bool(owner or who or count or name or article or department or outside or self._is_of_trade(plain)),
            more=bool(left) and not name,
            seldom=seldom and not told,
            part_time=part_time and not told,
            unclear=nobody and near is None and not (seldom or part_time),
            generic=who is not None and who.generic,
            unpaid=who is not None and who.unpaid and cost is None,
            exact=exactly and name is None and (who is None or who.generic),
            sends_parcels=sends,
        )

    def _sending(self, sends: bool, roles: tuple[str, ...], all_round: bool) -> tuple[tuple[str, ...], bool]:
        """Who sends the parcels and is told to do nothing else does that: "monta verstuurt alles"."""
        alone = sends and "logistics" in self._known and (not roles or all_round)
        return (("logistics",), False) if alone else (roles, all_round)

    def _owner_behind(self, text: str) -> tuple[bool, str]:
        """Whether the owner is told behind the work: "mail: me"."""
        found = self._said.me.search(text)
        if found is None or not found.start():
            return False, text
        rest = text[: found.start()]
        return (
            (True, rest) if all(kind for kind, _ in self._tasks.found(self._said.the.sub("", rest))) else (False, text)
        )

    def _exact(self, said: str, role: str) -> Mention:
        """Somebody called by the very name of a role; of an outside company whose name it is, outside."""
        plain = plainly(said)
        where = _having(self._engaged, plain) or _having(self._outside, plain)
        sends = bool(_having(self._sends, plain))
        sourcing = cast("Sourcing", where[0] if where else "in_house")
        return Mention(
            said=said,
            roles=(role,),
            sourcing=sourcing,
            named=bool(where),
            exact=not where,
            sends_parcels=sends and bool(where),
        )

    def _owners(self, text: str) -> tuple[bool, str]:
        parts = self._owner.found(text)
        if not parts or parts[0][0] != "owner":
            return False, text
        rest = _joined(parts[1:])
        has = self._has.found(rest)
        if has and has[0][0] == "has":
            return False, " ".join(" ".join(tokens) for _, tokens in has[1:])
        return True, rest

    def _of_a_department(self, text: str) -> bool:
        """Whether it is about the people of a department: ``the warehouse packs``."""
        parts = self._departments.found(self._said.the.sub("", text))
        if not parts or parts[0][0] != "department":
            return False
        does = self._does.found(_joined(parts[1:]))
        return bool(does) and does[0][0] == "does"

    def _counted(self, text: str) -> tuple[int | None, str, bool]:
        """How many, what is left, and whether somebody begins here: ``a student``."""
        text = self._said.mine.sub("", self._said.there_are.sub("", text.strip(" ,")))
        if re.fullmatch(r"[0-9]+", text):
            return min(int(text[:4]) or 1, MOST_COUNTED), "", True
        match = self._said.count.match(text)
        if match is None:
            return None, text, False
        number = self._number(match["n"])
        if number != int(number) or not 0 < number <= MOST_COUNTED:
            return None, text, False
        article = match["n"] in ("a", "an", "een")
        return (None if article else int(number)), text[match.end() :], True

    def _relation(self, text: str) -> tuple[Relation | None, str]:
        parts = self._relations.found(text)
        kinds = [kind for kind, _ in parts if kind is not None]
        if not kinds:
            return None, text
        row = self._words.relations[int(kinds[0])]
        if row.generic and _having(self._outside, text):
            # A web agency says more than an agency.
            return None, text
        rest = _joined([part for part in parts if part[0] is None])
        return row, rest

    def _sourcing(self, text: str, who: Relation | None) -> tuple[Sourcing, str]:
        engaged = _having(self._engaged, text)
        outside = _having(self._outside, text)
        first = (engaged or outside or [who.sourcing if who is not None else "in_house"])[0]
        rest = text if outside else _joined([part for part in self._engaged.found(text) if part[0] is None])
        return cast("Sourcing", first), rest

    def _work(self, text: str) -> tuple[tuple[str, ...], Tokens, bool, bool]:
        """The roles whose work is told, the words that say something else, and whether it is a name of the role.

        The last says whether it is whatever there is to do, where no work is named.
        """
        tokens = bare(text)
        if not tokens or all(token.isdigit() for token in tokens):
            return (), (), False, False
        exact = self._roles.find(" ".join(tokens)) or self._roles.find(" ".join(tokens).removesuffix("s"))
        if exact is not None:
            return (exact,), (), True, False
        parts = self._tasks.found(text)
        kinds = [kind.split("|")[0] for kind, _ in parts if kind is not None]
        roles = list(dict.fromkeys(kind for kind in kinds if kind != ANYTHING))
        rest = _joined([part for part in parts if part[0] is None])
        left = tuple(token for kind, found in self._around.found(rest) if kind is None for token in found)
        if left or not kinds:
            read = self._matcher.read(" ".join(self._telling(text)))
            if read.roles and (not kinds or read.confidence == 1.0):
                return read.roles, (), False, False
        if roles and "assistant" in roles and len(roles) > 1:
            # "A bit of everything" beside work that is named says no more.
            roles.remove("assistant")
        return tuple(roles), left, False, bool(kinds) and not roles

    def _telling(self, text: str) -> Tokens:
        return tuple(token for kind, tokens in self._around.found(text) if kind is None for token in tokens)

    def _with_name(self, who: Relation | None, said: str, left: Tokens) -> tuple[Relation | None, Tokens]:
        """Somebody who is told by what they are and by name: "me zus Anja"."""
        if who is None or who.generic or who.count > 1:
            return who, left
        names = [word for word in re.findall(r"[^\W\d_]+", said) if word[0].isupper() and not word.isupper()]
        names = [word for word in names if bare(word)[0] in left and self._is_name(word)]
        if len(names) != 1:
            return who, left
        name = Text(f"{who.name.en} {names[0]}", f"{who.name.nl} {names[0]}")
        rest = tuple(token for token in left if token != bare(names[0])[0])
        return msgspec.structs.replace(who, name=name), rest

    def _called(self, said: str, left: Tokens, *, told: bool, works: bool) -> str | None:
        """The name of a person: a word that says nothing else, with a capital, before hours or in front of the work."""
        first = NAME_FIRST.match(said) if told else None
        first = first or NAME_APART.match(said)
        if first and left[:1] == bare(first["name"]):
            return first["name"].capitalize() if self._is_name(first["name"]) else None
        where = re.sub(rf"{self._said.from_somewhere}[^\W\d_]+", " ", said, flags=re.IGNORECASE)
        words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", where)
        names = [word for word in words if word[0].isupper() and not word.isupper() and bare(word)[0] in left]
        if names and len(names) == len(left) <= LONGEST_NAME:
            return " ".join(names)
        if works and len(left) == 1 and bare(said)[:1] == left and self._is_name(left[0]):
            return left[0].capitalize()
        return None

    def _bare_hours(self, text: str) -> tuple[str, float | None]:
        """A number alone behind whoever it is about, and what is left: "my wife 20", "sandra 24 bloemen"."""
        found = BARE_HOURS.search(text)
        if found is None and (inside := HOURS_INSIDE.match(text)) is not None:
            whose = _having(self._relations, inside["who"]) or _having(self._owner, inside["who"])
            counted = self._relations.found(inside["what"])[0][0] is not None
            found = inside if not counted and (whose or self._is_name(inside["who"])) else None
        if found is None or not FEWEST_BARE <= int(found["n"]) <= MOST_BARE:
            return text, None
        return f"{text[: found.start('n')].rstrip()} {text[found.end('n') :].lstrip()}".strip(), float(found["n"])

    def _is_name(self, word: str) -> bool:
        """Whether it is one word that stands for nothing else that is told of people."""
        tokens = bare(word)
        books = (self._around, self._tasks, self._departments)
        if len(tokens) != 1 or any(kind is not None for book in books for kind, _ in book.found(word)):
            return False
        slip = len(tokens[0]) >= SHORTEST_SLIP and nearest(tokens[0], self._alike(tokens[0])) is not None
        return not slip and tokens[0] not in lexicon() and not self._matcher.read(tokens[0]).roles

    def _is_of_trade(self, text: str) -> bool:
        """Whether it begins with somebody by their trade and whose they are: "our bookkeeper answers the mail"."""
        found = self._said.whose.match(text)
        words = text[found.end() :].split()[:LONGEST_TRADE] if found else []
        trades = (" ".join(words[: at + 1]) for at, word in enumerate(words) if is_somebody(word))
        return any(self._roles.find(trade) or self._matcher.read(trade).roles for trade in trades)

    def _alike(self, token: str) -> Iterable[tuple[str, str]]:
        """Words of work that are about as long."""
        return ((word, word) for word in self._tasks.words if abs(len(word) - len(token)) < 2)


def _of_whom(sentences: Sentences, segment: str, joint: str, before: str) -> str:
    """A trouble as it was said, with whom it is about where that was said before it: "they are all useless"."""
    said = segment.strip(" .!?")
    if not before or not (sentences.pronoun.match(said) or sentences.every.match(said)):
        return said
    return f"{before}{joint if joint in (',', ';') else f' {joint}'} {said}"


def _hours_together(last: Mention, one: Mention) -> float | None:
    """What was told last; of an owner's work the sum, where its parts are told one by one."""
    if not last.owner or last.hours is None or one.hours is None or not one.roles:
        return last.hours if one.hours is None else one.hours
    return last.hours + one.hours if last.roles else max(last.hours, one.hours)


def _together(last: Mention, one: Mention) -> Mention:
    return msgspec.structs.replace(
        last,
        said=f"{last.said}, {one.said}",
        who=last.who or one.who,
        roles=tuple(dict.fromkeys((*last.roles, *one.roles))),
        all_round=(last.all_round or one.all_round) and not (last.roles or one.roles),
        sourcing=one.sourcing if one.sourcing != "in_house" else last.sourcing,
        fte=last.fte if one.fte is None else one.fte,
        hours=_hours_together(last, one),
        cost=last.cost if one.cost is None else one.cost,
        unpaid=(last.unpaid or one.unpaid) and one.cost is None and one.per_hour is None,
        per_hour=last.per_hour if one.per_hour is None else one.per_hour,
        per_order=last.per_order if one.per_order is None else one.per_order,
        together=last.together or one.together,
        sends_parcels=last.sends_parcels or one.sends_parcels,
        seldom=(last.seldom or one.seldom) and not (last.timed or one.timed),
        part_time=(last.part_time or one.part_time) and not (last.timed or one.timed),
        unclear=last.unclear and one.unclear,
        leaves=last.leaves if one.leaves is None else one.leaves,
        exact=False,
        week=last.week or one.week,
    )


def _sharing(one: Mention, found: Sequence[Mention]) -> int:
    """How many who were named just before share hours that are told of all together; 0 where somebody is named too."""
    if not (one.together and one.hours) or one.named or one.roles:
        return 0
    return sum(1 for _ in takewhile(lambda each: not each.timed and (each.owner or each.who), reversed(found)))


def _my(words: Vocabulary) -> re.Pattern[str]:
    """How Dutch people say "my" before somebody of theirs, where it would be the owner in English: me zus."""
    theirs = (
        word.removeprefix("mijn ") for row in words.relations for word in row.words.nl if word.startswith("mijn ")
    )
    return re.compile(rf"\b(?:me|m'n|mn) (?=(?:{'|'.join(map(re.escape, theirs))})\b)")


def _first(match: re.Match[str]) -> str:
    """The number of whichever phrase was found."""
    return str(next(filter(None, match.groups())))


def _having(book: Phrasebook, text: str) -> list[str]:
    return [kind for kind, _ in book.found(text) if kind is not None]


def _joined(parts: Sequence[tuple[str | None, Tokens]]) -> str:
    return " ".join(token for _, tokens in parts for token in tokens)


def _settled(one: Mention) -> Mention:
    """With what hours of all together are for each, and what hours cost where both are told."""
    if one.fte is not None and one.fte > LARGEST_FTE and one.count == 1:
        # "3 FTE in the warehouse" are three people.
        many = round(one.fte)
        one = msgspec.structs.replace(one, count=many, fte=round(one.fte / many, 4))
    hours = one.hours
    if one.together and hours is not None and one.count > 1:
        hours = round(hours / one.count, 2)
    week = hours if hours is not None else None if one.fte is None else one.fte * DAYS_A_WEEK * HOURS_A_DAY
    cost = one.cost
    if cost is None and one.per_hour is not None and week is not None:
        cost = round(one.per_hour * week * WEEKS_A_MONTH, 2)
    # An owner does whatever nobody else does.
    anything = one.all_round and not one.owner
    return msgspec.structs.replace(one, hours=hours, cost=cost, together=False, all_round=anything)
