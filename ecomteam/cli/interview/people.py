"""The people an owner names: what was not told is asked, then all are shown as a small table to confirm or correct."""

import re
import shutil
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from ecomteam.cli.interview import phrases
from ecomteam.cli.interview.prompts import Again
from ecomteam.cli.options import day
from ecomteam.cli.output import say, wrapped
from ecomteam.files.leaving import day_told, departing
from ecomteam.files.saying import bare, plain_yes_or_no, unknown_said, yes_or_no
from ecomteam.files.values import WrongValue
from ecomteam.files.wanted import between
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.mentions import Mention
from ecomteam.model.place import Place
from ecomteam.model.problems import escaped
from ecomteam.model.roles import MANAGER
from ecomteam.model.team import Holding, Person, Team
from ecomteam.model.text import Language, Text
from ecomteam.words import dates, numbers, values
from ecomteam.words.lists import called, lowered
from ecomteam.words.staff import STAFF_STATUSES

if TYPE_CHECKING:
    from ecomteam.cli.interview.corrections import Corrections
    from ecomteam.titles.people import PeopleReader

HERE = Place("interview")
DAYS_A_WEEK = 5
LARGEST_FTE = 1.5
MOST_HOURS = 80
MOST_PEOPLE = 200
LONGEST_NAME = 40
LONGEST_SAID, LONGEST_SEASON = 60, 160
EMPLOYEES = "company_employees"
# Who spends hours on it sends the parcels.
PACKING = "order_processing"
# That somebody leaves, of whom or of when nobody knows.
LEAVES = "key_person_leaves"
# What owners say of themselves among what hurts is theirs to decide, and no pain.
SPEAKS = re.compile(r"\s*(?:(?:and|en|but|maar)\s+)?(?:i|ik|we|wij|i'd|i'm)\b", re.IGNORECASE)
A_FEW_WORDS = 3
ADD = re.compile(r"(?:\+|(?:and|also|plus|en|ook)\b)\s*(?P<what>.+)", re.IGNORECASE)


def _nobody_to_ask(_text: Text, **_values: str) -> str:
    raise Again


class PeopleHeard:
    """Reads who works on a shop, with the owner there to ask."""

    def __init__(self, known: Knowledge, lang: Language, ask: Callable[..., str] = _nobody_to_ask) -> None:
        """``ask`` says a text and reads a line."""
        self.known = known
        self.lang = lang
        self.ask = ask
        # What was told of troubles while people were asked for: it belongs to what hurts.
        self.troubles: list[str] = []
        # How many there are, as it was told before anybody asked.
        self.heads: list[str] = []

    @cached_property
    def reader(self) -> "PeopleReader":
        from ecomteam.files.catalogue.titles import load_titles
        from ecomteam.files.catalogue.vocabulary import vocabulary
        from ecomteam.titles import Matcher, known_titles
        from ecomteam.titles.people import PeopleReader

        book = load_titles()
        matcher = Matcher(book, known_titles(book, self.known.catalogue))
        return PeopleReader(self.known.catalogue, vocabulary(), matcher)

    @cached_property
    def corrections(self) -> "Corrections":
        from ecomteam.cli.interview.corrections import Corrections

        return Corrections(self.reader)

    def team(self, line: str, team: Team, currency: str) -> Team:
        """The team with the people who are named. Raises ``WrongValue`` and ``Again``."""
        mentions = self._heard(line)
        if not mentions and self.reader.read(line):
            raise WrongValue(phrases.AND_WHO.to(self.lang))
        # What owners say of themselves is theirs to know; of others it is shown as it was understood.
        while not all(one.exact or one.owner for one in mentions):
            self._table(mentions, currency)
            reply = self.ask(phrases.PEOPLE_RIGHT)
            said = "yes" if not reply else plain_yes_or_no(reply)
            if said == "yes":
                break
            if said == "no":
                raise Again
            mentions = self._changed(mentions, reply)
        self._say_week(mentions)
        after = self._with(mentions, self._with_company(line, team))
        if self.reader.supplier_sends(line) and "fulfilment" not in after.facts:
            return msgspec.structs.replace(after, facts={**after.facts, "fulfilment": "dropship"})
        return after

    def _say_week(self, mentions: Sequence[Mention]) -> None:
        """What an owner's own week was heard to be."""
        week = next((one.week for one in mentions if one.week), ())
        parts = []
        for name, each in week:
            hours = phrases.HOURS.to(self.lang).format(number=numbers.number(each, self.lang))
            parts.append(f"{lowered(self.known.activity(name).name).to(self.lang)} {hours}")
        if parts:
            say(wrapped(phrases.NOTED_TOO.to(self.lang).format(names="; ".join(parts))))

    def _with_company(self, line: str, team: Team) -> Team:
        """The team with how many work in the company around the shop, where that is told with its people."""
        many = self.reader.in_company(line)
        if many is None or EMPLOYEES in team.facts or EMPLOYEES not in self.known.questions:
            return team
        name = lowered(self.known.question(EMPLOYEES).name).to(self.lang)
        say(wrapped(phrases.NOTED_TOO.to(self.lang).format(names=f"{name} ({many})")))
        return msgspec.structs.replace(team, facts={**team.facts, EMPLOYEES: many})

    def says_nobody(self, text: str) -> bool:
        return not self.reader.read(text)

    def said(self, line: str) -> tuple[Person, ...]:
        """The owner and who is named, with nobody to ask. Raises ``WrongValue`` where somebody's work is not clear."""
        mentions = [one for one in self.reader.read(line) if not (one.wanted or one.season or one.figure)]
        self._check(mentions)
        for one in mentions:
            if (one.seldom or one.part_time) and one.roles:
                raise WrongValue(phrases.SAY_HOURS.to(self.lang).format(typed=escaped(one.said)[:LONGEST_NAME]))
            if not (one.roles or one.all_round):
                near = self.known.role(one.near).name.to(self.lang) if one.near else ""
                text = phrases.NO_TRADE_NEAR if near else phrases.NO_TRADE
                raise WrongValue(text.to(self.lang).format(typed=escaped(one.said)[:LONGEST_NAME], name=near))
        return self._with(mentions, Team(place=HERE)).people or ()

    def _heard(self, line: str) -> list[Mention]:
        return self._asked(self.reader.read(line))

    def _asked(self, read: Sequence[Mention]) -> list[Mention]:
        """Those who were read, with what had to be asked of them."""
        self._keep_troubles(one.said for one in read if one.trouble)
        for one in read:
            if one.season:
                say(wrapped(phrases.OF_A_SEASON.to(self.lang).format(typed=escaped(one.said)[:LONGEST_SEASON])))
        figures = ", ".join(one.said for one in read if one.figure)
        if figures:
            say(wrapped(phrases.NO_PEOPLE.to(self.lang).format(typed=escaped(figures)[:LONGEST_SEASON])))
        people = (one for one in read if not one.nobody)
        each = [self._cleared(one) if one.unclear else [self._whole(one)] for one in people]
        mentions = [self._dated(self._timed(one)) for whole in each for one in whole]
        self._check(mentions)
        return mentions

    def _keep_troubles(self, said: Iterable[str]) -> None:
        for trouble in said:
            if trouble not in self.troubles:
                self.troubles.append(trouble)
            say(wrapped(phrases.A_TROUBLE.to(self.lang).format(typed=escaped(trouble)[:LONGEST_SAID])))

    def keep_heads(self, said: str) -> None:
        if said not in self.heads:
            self.heads.append(said)
        say(wrapped(phrases.ON_PEOPLE.to(self.lang).format(typed=escaped(said)[:LONGEST_SAID])))

    def _cleared(self, one: Mention) -> Sequence[Mention]:
        """Who is meant by words that say nothing; nobody where that is not told, and all who are named instead."""
        typed = escaped(one.said)[:LONGEST_SAID]
        reply = self.ask(phrases.WHO_IS_THAT, typed=typed)
        if not reply or unknown_said(reply) or yes_or_no(reply) == "no":
            say(wrapped(phrases.LEFT_OUT.to(self.lang).format(typed=typed)))
            return ()
        read = self.reader.read(reply)
        if len(read) > 1 and not any(other.nobody or other.unclear for other in read):
            say(wrapped(phrases.LEFT_OUT.to(self.lang).format(typed=typed)))
            return [self._whole(other) for other in read]
        if any(other.trouble for other in read):
            # "It's a mess" is about what was said; a whole sentence is the trouble itself.
            itself = len(reply.split()) > A_FEW_WORDS
            if itself:
                say(wrapped(phrases.LEFT_OUT.to(self.lang).format(typed=typed)))
            self._keep_troubles((reply if itself else one.said,))
            return ()
        return (self.reader.told(one, reply),)

    def _whole(self, one: Mention) -> Mention:
        """With the work that was not told, or not understood: asked once, then left open."""
        if one.roles or one.owner or one.all_round:
            return one
        name = escaped(one.who.to(self.lang) if one.who else one.said)[:LONGEST_NAME]
        if one.near is not None:
            role = self.known.role(one.near).name.to(self.lang)
            reply = self.ask(phrases.MEANT_BY, typed=name, name=role)
            if not reply or yes_or_no(reply) == "yes":
                return msgspec.structs.replace(one, roles=(one.near,))
        else:
            reply = self.ask(phrases.WHAT_WORK, name=name)
        if not reply or unknown_said(reply) or yes_or_no(reply) == "no":
            return one
        return self.reader.told(one, reply)

    def _timed(self, one: Mention) -> Mention:
        """With the hours of who helps for nothing, or now and then: neither is there full time, as staff may be."""
        seldom = one.seldom or one.part_time
        if one.timed or one.sourcing == "agency" or not (seldom or (one.unpaid and not one.owner)):
            return one
        name = escaped(one.who.to(self.lang) if one.who else one.said)[:LONGEST_NAME]
        name = phrases.YOU.to(self.lang) if one.owner else name
        if seldom:
            few = self.known.threshold("part_time_week" if one.part_time else "seldom_week")
            reply = self.ask(phrases.HOW_SELDOM, name=name, hours=numbers.number(few, self.lang))
            one = one if not reply or unknown_said(reply) else self.reader.told(one, _in_hours(reply))
            return one if one.timed else msgspec.structs.replace(one, hours=few)
        reply = self.ask(phrases.HOW_LONG, name=name)
        return one if not reply or unknown_said(reply) else self.reader.told(one, _in_hours(reply))

    def _dated(self, one: Mention) -> Mention:
        """With the last day of who leaves, asked where it was not told; where nobody knows, that hurts all the same."""
        if one.leaves is None or day_told(one.leaves, self.today) is not None:
            return one
        name = escaped(one.who.to(self.lang) if one.who else one.said)[:LONGEST_NAME]
        reply = self.ask(phrases.WHEN_GOES, name=name)
        last = None if not reply or unknown_said(reply) else day_told(reply, self.today)
        if last is None:
            self._keep_troubles((one.said,))
        return msgspec.structs.replace(one, leaves=last)

    def leave(self, line: str, team: Team) -> tuple[Team, str]:
        """The team with the last day of who is said to leave among what hurts, and the rest of the line.

        Where nobody knows when, or who that is, it is a pain of the list.
        """
        kept: list[str] = []
        for part in between().split(line):
            goes = None if SPEAKS.match(part) else departing(part)
            person = None if goes is None else self._known_by(goes.rest, team)
            if goes is None:
                kept.append(part)
                continue
            last = day_told(goes.when, self.today)
            if person is not None and last is None:
                reply = self.ask(phrases.WHEN_GOES, name=escaped(person.name)[:LONGEST_NAME])
                last = None if not reply or unknown_said(reply) else day_told(reply, self.today)
            if person is None or last is None:
                kept.append(self.known.symptoms[LEAVES].name.to(self.lang) if LEAVES in self.known.symptoms else part)
                continue
            people = [msgspec.structs.replace(one, ends=last) if one is person else one for one in team.people or ()]
            team = msgspec.structs.replace(team, people=tuple(people))
            name, until = escaped(person.name)[:LONGEST_NAME], dates.day(last, self.lang)
            say(wrapped(phrases.NOTED_GOES.to(self.lang).format(name=name, day=until)))
        return team, ", ".join(filter(None, kept))

    def _known_by(self, said: str, team: Team) -> Person | None:
        """Who of the team is meant: by the name, else the only one with that work."""
        others = [one for one in team.people or () if not one.owner]
        words = f" {' '.join(bare(said))} "
        named = [one for one in others if one.name and f" {' '.join(bare(one.name))} " in words]
        if named:
            return named[0]
        read = self.reader.read(said)
        called = {one.who.to(self.lang) for one in read if one.who is not None}
        roles = {role for one in read for role in one.roles}
        able = [one for one in others if one.name in called] or [one for one in others if any(map(one.holds, roles))]
        return able[0] if len(able) == 1 else None

    @property
    def today(self) -> str:
        """The day from which "in ten weeks" is counted."""
        return day(None)

    def _last_day(self, one: Mention) -> str | None:
        return None if one.leaves is None else day_told(one.leaves, self.today)

    def _check(self, mentions: Sequence[Mention]) -> None:
        if sum(one.count for one in mentions) > MOST_PEOPLE:
            raise WrongValue(phrases.TOO_MANY.to(self.lang))
        for one in mentions:
            if (one.fte or 0) > LARGEST_FTE or (one.hours or 0) > MOST_HOURS:
                said = escaped(one.said)[:LONGEST_NAME]
                raise WrongValue(phrases.TOO_LONG_A_WEEK.to(self.lang).format(typed=said))

    def _changed(self, mentions: list[Mention], reply: str) -> list[Mention]:
        corrected = self.corrections.read(mentions, reply)
        if corrected is not None:
            for typed in corrected.unclear:
                say(wrapped(phrases.LEFT_OUT.to(self.lang).format(typed=escaped(typed)[:LONGEST_SAID])))
            rows = [*map(self._dated, corrected.rows), *(one for text in corrected.others for one in self._heard(text))]
            self._check(rows)
            return rows
        more = ADD.fullmatch(reply)
        read = self.reader.read(more["what"] if more else reply)
        if read and all(one.trouble for one in read):
            self._keep_troubles(one.said for one in read)
            return mentions
        if (gone := self._gone(mentions, read)) is not None:
            return gone
        if not any(one.roles or one.all_round for one in read):
            say(wrapped(phrases.NO_CHANGE.to(self.lang)))
            return mentions
        if more:
            return [*mentions, *self._heard(more["what"])]
        heard = self._heard(reply)
        return heard if len(heard) >= len(mentions) or self._instead(heard, mentions) else mentions

    def _gone(self, mentions: Sequence[Mention], read: Sequence[Mention]) -> list[Mention] | None:
        """Those who were named with the last day of who is said to leave: "Kim leaves on 8 February"."""
        leave = {one.who.to(self.lang).casefold(): one for one in read if one.leaves is not None and one.who}
        named = {one.who.to(self.lang).casefold() for one in mentions if one.who is not None}
        if not leave or len(leave) < len(read) or not leave.keys() <= named:
            return None
        return [
            self._dated(msgspec.structs.replace(one, leaves=other.leaves))
            if one.who is not None and (other := leave.get(one.who.to(self.lang).casefold())) is not None
            else one
            for one in mentions
        ]

    def _instead(self, heard: Sequence[Mention], mentions: Sequence[Mention]) -> bool:
        """Whether fewer people really come instead of more: a word about the work may only sound like somebody."""
        work = sorted({self.known.role(role).name.to(self.lang) for one in heard for role in one.roles})
        reply = self.ask(phrases.ONLY_THESE, names=", ".join(work), number=str(len(mentions)))
        return yes_or_no(reply) == "yes"

    # -- Shown

    def _table(self, mentions: Sequence[Mention], currency: str) -> None:
        rows = [["", *(text.to(self.lang) for text in phrases.PEOPLE_HEAD)]]
        rows += [[str(place), *self._cells(one, currency)] for place, one in enumerate(mentions, start=1)]
        filled = [at for at in range(len(rows[0])) if at < 2 or any(row[at] for row in rows[1:])]
        widths = [max(len(row[at]) for row in rows) for at in filled]
        if sum(widths) + 2 * len(widths) > shutil.get_terminal_size((80, 24)).columns:
            for row in rows[1:]:
                say(wrapped(f"  {row[0]}  {', '.join(cell for cell in row[1:] if cell)}"))
            return
        for row in rows:
            cells = (row[at].ljust(width) for at, width in zip(filled, widths, strict=True))
            say("  ".join(["", *cells]).rstrip())

    def _cells(self, one: Mention, currency: str) -> tuple[str, ...]:
        who = phrases.YOU.to(self.lang) if one.owner else escaped(one.who.to(self.lang) if one.who else one.said)
        who = who[:24] if one.who or one.owner or not one.roles else "–"
        many = f"{one.count} × " if one.count > 1 else ""
        work = ", ".join(self.known.role(role).name.to(self.lang) for role in one.roles)
        where = values.SOURCINGS[one.sourcing].to(self.lang) if one.sourcing != "in_house" else ""
        where = STAFF_STATUSES["vacant"].to(self.lang) if one.wanted else where
        costs, sign = one.costs, numbers.symbol(currency)
        cost = "" if costs is None else f"{sign} {numbers.number(round(costs), self.lang)}"
        if one.per_order is not None:
            each = phrases.EACH_ORDER.to(self.lang).format(amount=f"{sign} {numbers.cents(one.per_order, self.lang)}")
            cost = ", ".join(filter(None, (cost, each)))
        rest = phrases.WORK_REST if one.owner else phrases.WORK_ANYTHING if one.all_round else phrases.WORK_OPEN
        last = self._last_day(one)
        until = "" if last is None else dates.day(last, self.lang)
        return f"{many}{who}", work or rest.to(self.lang), self._week(one), where, cost, until

    def _week(self, one: Mention) -> str:
        if one.hours is not None:
            return phrases.HOURS.to(self.lang).format(number=numbers.number(one.hours, self.lang))
        if one.fte is not None:
            days = round(one.fte * DAYS_A_WEEK, 2)
            return (
                (phrases.A_DAY if days == 1 else phrases.SOME_DAYS)
                .to(self.lang)
                .format(number=numbers.number(days, self.lang))
            )
        return ""

    def shown(self, people: Iterable[Person], hours: float | None = None) -> str:
        """A team in one line, with the hours of its owner where these were told."""
        names = [self._person_shown(person) for person in people if not person.owner]
        if hours is None:
            return ", ".join([*names[:1], *map(called, names[1:])]) or phrases.JUST_YOU.to(self.lang)
        week = phrases.HOURS_A_WEEK.to(self.lang).format(number=numbers.number(hours, self.lang))
        you = (phrases.YOU_TOO if names else phrases.JUST_YOU).to(self.lang)
        return ", ".join((f"{you} ({week})", *map(called, names)))

    def _person_shown(self, person: Person) -> str:
        beside = [values.SOURCINGS[person.sourcing].to(self.lang)] if person.outside else []
        if person.fte is not None:
            days = round(person.fte * DAYS_A_WEEK, 2)
            text = phrases.ONE_DAY if days == 1 else phrases.DAYS
            beside.append(text.to(self.lang).format(number=numbers.number(days, self.lang)))
        elif person.hours_per_week is not None:
            text = phrases.HOURS_A_WEEK
            beside.append(text.to(self.lang).format(number=numbers.number(person.hours_per_week, self.lang)))
        if person.ends is not None:
            beside.append(phrases.UNTIL.to(self.lang).format(day=dates.day(person.ends, self.lang)))
        name = f"{person.count} × {person.name}" if person.count > 1 else person.name
        return f"{name} ({', '.join(beside)})" if beside else name

    # -- Kept

    def _with(self, mentions: Sequence[Mention], team: Team) -> Team:
        """The owner is the manager until somebody else is (S5-099)."""
        own = [one for one in mentions if one.owner]
        others = [one for one in mentions if not one.owner]
        hats = [role for one in own for role in one.roles]
        if not any(MANAGER in one.roles for one in others if not one.wanted):
            hats.insert(0, MANAGER)
        roles = tuple(Holding(role=role, place=HERE) for role in dict.fromkeys(hats))
        ends = next((last for one in own if (last := self._last_day(one)) is not None), None)
        week = dict(next((one.week for one in own if one.week), ()))
        owner = Person(name=phrases.OWNER.to(self.lang), owner=True, roles=roles, ends=ends, week=week, place=HERE)
        facts = dict(team.facts)
        if any(one.sends_parcels for one in others):
            facts.setdefault("fulfilment", "third_party")
        if PACKING in week:
            facts.setdefault("fulfilment", "self")
        for one in own:
            hours = one.hours if one.hours is not None else (one.fte or 0) * self.known.threshold("contract_week")
            if hours:
                facts.setdefault("owner_hours_per_week", hours)
        people = _told_apart(owner, map(self._person, others))
        return msgspec.structs.replace(team, people=people, facts=facts)

    def _person(self, one: Mention) -> Person:
        job = self.known.role(one.roles[0]).name.to(self.lang) if one.roles else one.said[:LONGEST_NAME]
        name = one.who.to(self.lang) if one.who is not None and not (one.generic and one.roles) else job
        return Person(
            name=name,
            roles=tuple(Holding(role=role, place=HERE) for role in one.roles),
            sourcing=one.sourcing,
            count=one.count,
            fte=one.fte if one.hours is None else None,
            hours_per_week=one.hours,
            cost_per_month=one.costs,
            cost_per_order=one.per_order,
            status="vacant" if one.wanted else "active",
            ends=self._last_day(one),
            place=HERE,
        )


def _in_hours(reply: str) -> str:
    """A bare number is one of hours."""
    return f"{reply} h" if re.fullmatch(r"[0-9]+(?:[.,][0-9]+)?", reply.strip()) else reply


def _told_apart(owner: Person, people: Iterable[Person]) -> tuple[Person, ...]:
    """Two rows of the same name get numbers behind it."""
    found = [owner]
    counted: dict[str, int] = {owner.name: 1}
    for person in people:
        counted[person.name] = counted.get(person.name, 0) + 1
        number = counted[person.name]
        name = person.name if number == 1 else f"{person.name} {number}"
        found.append(msgspec.structs.replace(person, name=name))
    return tuple(found)
