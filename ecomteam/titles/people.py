"""People as an owner names them in a sentence: who, what they do, how much, inside or outside, and what it costs.

Work is read with the words of the vocabulary and, as job titles are, with those of staff lists. What is of no known
trade stays open: nobody is given work that was not told.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import cast

import msgspec

from ecomteam.files.names import role_names
from ecomteam.files.numbers import styles
from ecomteam.files.saying import Phrasebook, Tokens, bare, joined_at
from ecomteam.files.spoken import BELOW_HUNDRED, MONEY_MARK, lexicon, plainly, written_out
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.mentions import Mention
from ecomteam.model.roles import Aliases, Sourcing
from ecomteam.model.spelling import nearest
from ecomteam.model.text import Text
from ecomteam.model.vocabulary import Relation, Vocabulary
from ecomteam.titles.matching import Matcher

# What a shop keeps or loses is a trouble too where people are asked for.
RESULT = "profit_per_month"
DAYS_A_WEEK = 5
HOURS_A_DAY = 8
LONGEST = 2_000
MOST_COUNTED = 500
LARGEST_FTE = 1.8
WEEKS_A_MONTH = 52 / 12
# Of a shorter word nobody can say whether it is a slip of the pen.
SHORTEST_SLIP = 5
# A bare number a week above this is money.
MOST_HOURS = 80

# A comma between brackets or before decimals separates nobody.
SEGMENT = re.compile(
    r"(?P<sign>[;\n]|,(?![0-9])|\.(?=\s+[^\W\d])|\s[+&]\s)(?![^()]*\))"
    r"|\s+(?P<word>and|en|but|maar|plus|together with|samen met|as well as|evenals"
    r"|(?:with|met|n)(?=\s+(?:my|our|mijn|m'n|onze)\s)|(?<=\bme )n"
    r"|with (?:a (?:bit|little) of |some )?help (?:from|of)|met (?:wat |een beetje |af en toe )?hulp van)"
    r"\s+(?![^()]*\))",
    re.IGNORECASE,
)
THERE_ARE = re.compile(
    r"^(?:(?:we|i|wij|ik|there|er|we've|i've|with|met|also|ook|and|en|then|dan|yes|ja)\s+|(?:have|has|had|got|are|is|hebben|heb|zijn|use|employ|hire)\s+)+"
    r"(?=\S)"
)
MINE = re.compile(rf"^(?:my|our|mijn|m'n|onze) (?=(?:[0-9]+|two|three|four|five|{'|'.join(BELOW_HUNDRED)})\b)")
# Who is no longer there: asked, since it may as well be somebody else.
GONE = re.compile(
    r"\b(?:has left|left|quit|resigned|is gone|got fired|is weg|vertrokken|opgestapt|ontslagen|weggegaan)\b"
)
THE = re.compile(r"^\s*(?:(?:and|but|while|en|maar|terwijl)\s+)?(?:(?:the|our|my|de|het|ons|onze|mijn|m'n)\s+)?")
# Somebody who is still to be found is not there.
WANTED = re.compile(
    r"\b(?:(?:am |are )?(?:looking for|searching for|thinking of|considering)(?: hiring)?"
    r"|(?:want|needs?|would like)(?: to hire)?(?= a)|wanted|nodig|vacancy|vacature|zoek|zoeken|gezocht"
    r"|denk aan|denken aan|dacht aan|wil(?:len)?(?= een)|overweeg|overwegen)\b",
    re.IGNORECASE,
)
HEADS = re.compile(
    r"(?:\b(?P<n>[0-9]{1,3})\s*(?:people|persons?|men|women|employees|staff|man|mensen|personen|medewerkers|mw|fte'?s))\b"
)
FROM = r"\b(?:from|in|at|via|van|uit|bij|near|of)\s+(?:the |de |het )?"
EVERY = re.compile(
    r"^(?P<who>(?:we|they|wij|ze|zij)\s+)?(?:(?P<two>both|beide|allebei)|all of them|all|each|allemaal|elk|ieder)\b"
    r"|^[0-9].*\b(?:each|elk|ieder|apiece)$",
    re.IGNORECASE,
)
SAYS_I = re.compile(r"^(?:i|me|ik|just me|alleen ik)\b", re.IGNORECASE)
# Whoever speaks is one of them.
OF_US = (
    r"(?:with |met )?(?:the |all )?(?P<of>{number}) of us"
    r"|(?:we|wij) (?:zijn )?met (?:z'?n |ons |onze )?(?P<met>{number})"
    r"|(?:(?:we|wij|samen|us) )?met (?:z'?n|ons|onze) (?P<zn>{number})"
    r"|we(?: are|'re) (?:with )?(?:the )?(?P<are>{number})(?: people)?"
    r"|(?:we|wij) zijn (?P<zijn>{number}) (?:man|mensen|personen)"
)
HEAD = re.compile(r"(?P<head>[^:,;]{1,40}):\s+")
# "My wife 20" is so many hours; fewer may be anything.
BARE_HOURS = re.compile(r"(?<=[^\W\d_])\s+(?P<n>[0-9]{1,2})\s*$")
HOURS_INSIDE = re.compile(r"(?P<who>[^\W\d_]+(?: [^\W\d_]+)?) (?P<n>[0-9]{2}) (?P<what>[^\W\d_].*)")
# Before hours even a small letter begins a name.
NAME_FIRST = re.compile(r"(?P<name>[^\W\d_]{2,})[ ,:(-]+(?=[0-9])")
FEWEST_BARE, MOST_BARE = 8, 80
# How many a team has, and who they are where that is told behind it.
TEAM_OF = (
    r"(?:(?:we have|i have|we hebben|wij hebben|ik heb)\s+)?(?:a |een |my |our |mijn |ons )?team (?:of|van) "
    r"(?P<n>{number})(?: people| mensen| man)?"
)
LISTED = r"\s*[:,-]\s*(?=\S)"
# What somebody does beside the shop is no work on it.
BESIDE = re.compile(
    r"\b(?:naast|beside|besides|next to|on top of|alongside)"
    r"\s+(?:a|an|the|my|his|her|their|our|een|de|het|mijn|m'n|zijn|haar|hun|onze)\s+[^,;]*"
)
PRONOUN = re.compile(r"^(?:she|he|they|it|her|his|their|zij|ze|hij|die|haar|hun|who)\b", re.IGNORECASE)
# As Dutch people say how many they are: met z'n drieën.
OF_SO_MANY = {
    name: many
    for many, name in enumerate(
        ("tweeen", "drieen", "vieren", "vijven", "zessen", "zevenen", "achten", "negenen", "tienen"), start=2
    )
}
NUMBER = r"(?:[0-9]+(?:[.,][0-9]+)?|{words})"


class PeopleReader:
    """Reads who works on a shop beside its owner."""

    def __init__(self, catalogue: Catalogue, words: Vocabulary, matcher: Matcher) -> None:
        self._words = words
        self._matcher = matcher
        self._roles = role_names(catalogue)
        self._known = known = {role.id for role in catalogue.roles}
        self._relations = Phrasebook({str(at): row.words for at, row in enumerate(words.relations)})
        self._my = _my(words)
        self._engaged = Phrasebook(words.engagements)
        self._outside = Phrasebook(words.outside)
        self._sends = Phrasebook({"sends": words.sends_parcels})
        self._supplier = Phrasebook({"sends": words.supplier_sends})
        self._tasks = Phrasebook.of(
            (phrase, role)
            for role, aliases in words.tasks.items()
            if role in known
            for phrase in (*aliases.en, *aliases.nl)
        )
        self._around = Phrasebook({"around": words.about_people, "about": words.about})
        self._owner = Phrasebook({"owner": words.owner})
        self._has = Phrasebook({"has": words.owner_has})
        self._seldom = Phrasebook({"seldom": words.seldom})
        self._part_time = Phrasebook({"part": words.part_time})
        self._troubles = Phrasebook({"trouble": words.troubles, "result": words.numbered.get(RESULT, Aliases())})
        self._unknown = Phrasebook({"unknown": words.unknown})
        self._departments = Phrasebook({"department": words.departments})
        self._does = Phrasebook({"does": words.department_does})
        self._weekly = Phrasebook(words.weekly)
        self._nobody = {bare(phrase) for phrase in (*words.nobody.en, *words.nobody.nl)}
        self._counts = _counts(words)
        number = NUMBER.format(words="|".join(sorted(map(re.escape, self._counts), key=len, reverse=True)))
        self._time = _times(number)
        self._cost = _costs()
        self._of_us = re.compile(OF_US.format(number=f"{number}|{'|'.join(OF_SO_MANY)}"))
        team_of = TEAM_OF.format(number=number)
        self._team_of, self._listed_team = (
            re.compile(one, re.IGNORECASE) for one in (team_of, rf"\s*{team_of}{LISTED}")
        )
        self._count = re.compile(
            rf"^\s*(?:about |around |approx |circa |ca |ongeveer |zo'n )?(?P<n>{number})\s*(?:x|×)?\s+(?=\S)"
        )

    def read(self, text: str) -> tuple[Mention, ...]:
        """Everybody who is named, in the order of the text; the owner first where there is work of theirs."""
        text, listed = self._of_a_team(written_out(text[:LONGEST]))
        if bare(text) in self._nobody:
            return ()
        if (head := HEAD.match(text)) and self._heads(head["head"]):
            text = f"{head['head']}, {text[head.end() :]}"
        found: list[Mention] = []
        troubles: list[Mention] = []
        supplier, heads = False, 0
        segments = [*self._segments(text)]
        for (_, before), (joint, segment) in pairwise([("", ""), *segments]):
            one = self._mention(segment)
            # "My printer prints and ships": both are the supplier's.
            supplier = bool(_having(self._supplier, segment)) or (supplier and joint.isalpha() and not one.named)
            if bare(segment) in self._nobody:
                # "Just me, 50 hours", "Bo and me, 40 hours each": what follows may be about the owner.
                if not found or self._owners(plainly(segment))[0]:
                    self._into(found, Mention(said=segment, owner=True, named=True), joint)
            elif WANTED.search(segment):
                found += self._wanted(segment)
            elif self._troubled(segment, one):
                troubles.append(Mention(said=_of_whom(segment, joint, before), trouble=True))
            elif not found and (many := self._heads(segment)):
                heads = many
                found += [Mention(said=segment, owner=True, named=True), self._others(segment, heads - 1)]
            elif found and self._says_not_known(segment, one):
                continue
            elif not supplier:
                self._into(found, one, joint)
        found = self._with_the_rest(found, heads, listed)
        people = (_settled(one) for one in found if not one.owner or one.roles or one.hours or one.fte)
        return (*people, *troubles)

    def _of_a_team(self, text: str) -> tuple[str, int]:
        """The text with a team of so many as so many people, and how many a team has that is listed behind that.

        "A team of 4" is one with whoever says so in it; "a team of 4 plus me" is not.
        """
        if team := self._listed_team.match(text):
            return text[team.end() :], int(self._number(plainly(team["n"])))
        alone = self._team_of.fullmatch(text.strip(" .!?")) is not None
        return self._team_of.sub(rf"\g<n> {'of us' if alone else 'people'}", text), 0

    def _with_the_rest(self, found: Sequence[Mention], heads: int, listed: int) -> list[Mention]:
        """With those of whom only the number was told: "we are three: me, my wife and a student" names all of them."""
        named = found[2:] if heads else found
        left = max(heads, listed) - 1 - sum(one.count for one in named if not one.owner)
        if heads:
            others = [msgspec.structs.replace(found[1], count=left)] if left > 0 else []
            return [found[0], *others, *named]
        return [*found, self._others("", left)] if left > 0 else [*found]

    def _wanted(self, segment: str) -> Iterable[Mention]:
        """A seat that somebody wants filled, where it is told of which work; it is nobody's yet, nor the owner's."""
        one = self._mention(WANTED.sub(" ", segment))
        if one.roles:
            yield Mention(said=segment, roles=one.roles, cost=one.cost, hours=one.hours, named=True, wanted=True)

    def _troubled(self, segment: str, one: Mention) -> bool:
        """Whether it tells a trouble, and nobody by name or number: "my staff is lazy", "packing is a mess"."""
        # "It costs me my sundays" tells no hours of anybody.
        hours = one.timed and not _having(self._weekly, plainly(segment))
        told = hours or one.cost is not None or one.count > 1
        known = one.who is not None and not one.generic
        return not told and not known and bool(_having(self._troubles, plainly(segment)))

    def _says_not_known(self, segment: str, one: Mention) -> bool:
        """Whether it only says that more of who was named is not known: "no idea how many hours"."""
        said = bool(_having(self._unknown, segment)) and not re.search("[0-9]", segment)
        return said and not (one.roles or one.who)

    def _heads(self, segment: str) -> int:
        """How many somebody says that they are together, the owner included; 0 where nobody says so."""
        match = self._of_us.fullmatch(plainly(segment.strip(" .!?")))
        if match is None:
            return 0
        number = next(filter(None, match.groups()))
        many = OF_SO_MANY.get(number) or self._number(number)
        return int(many) if many == int(many) and 1 < many <= MOST_COUNTED else 0

    def _others(self, segment: str, count: int) -> Mention:
        employee, _ = self._relation("employee")
        return Mention(
            said=segment, who=None if employee is None else employee.name, generic=True, count=count, named=True
        )

    def supplier_sends(self, text: str) -> bool:
        """Whether somebody says that suppliers send the orders: they work for themselves, and are nobody's staff."""
        return any(_having(self._supplier, segment) for _, segment in self._segments(text[:LONGEST]))

    def told(self, mention: Mention, text: str) -> Mention:
        """The same person with what somebody says of them in answer to a question."""
        more = self._mention(text)
        roles = more.roles or mention.roles
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
        for match in joined_at(SEGMENT, text):
            part = text[start : match.start()]
            if match["word"] and self._whole(f"{part} {match['word']} {_next(text, match.end())}"):
                continue
            if part.strip():
                yield joint, part.strip()
            joint, start = (match["word"] or ",").casefold(), match.end()
        if text[start:].strip():
            yield joint, text[start:].strip()

    def _whole(self, text: str) -> bool:
        """Whether it is the name of one role, such as logistics and fulfilment."""
        bared = re.sub(r"\([^()]*\)", "", text).strip()
        return self._roles.find(bared) is not None

    def _into(self, found: list[Mention], one: Mention, joint: str) -> None:
        """What says nothing of who belongs to who was named before."""
        last = found[-1] if found else None
        every = EVERY.match(one.said)
        if every and (every["who"] or not one.roles):
            many = 2 if every["two"] else len(found)
            told = msgspec.structs.replace(one, count=1)
            # Who has told a week already keeps it: "me 50 hours, two students, 10 hours each".
            open_still = not all(each.timed for each in found[-many:])
            found[-many:] = [each if open_still and each.timed else _together(each, told) for each in found[-many:]]
            return
        joined = joint not in ("", ",", ";")
        if last is None:
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
        elif one.named and not PRONOUN.match(one.said):
            if joined and one.roles and last.who and not (last.roles or last.owner or last.generic or last.more):
                # "My wife and I pack": both do.
                found[-1] = msgspec.structs.replace(last, roles=one.roles)
            found.append(one)
        elif _belongs(one, last, joined=joined):
            found[-1] = _together(last, one)
        else:
            found.append(one)

    # -- One

    def _mention(self, segment: str) -> Mention:
        said = segment.strip(" .!?")
        plain = plainly(said)
        text = self._my.sub("mijn ", BESIDE.sub(" ", re.sub(r"[()\[\]]", " , ", plain)))
        text, cost, per = self._costs(text)
        text, fte, hours, shared = self._times_of(text)
        if fte is None and hours is None and cost is None:
            text, hours = self._bare_hours(text)
        exact = self._roles.find(said)
        if exact is not None:
            return self._exact(said, exact)
        owner, text = self._owners(text)
        count, text, article = self._counted(text)
        who, text = self._relation(text)
        sourcing, text = self._sourcing(text, who)
        weekly = [float(kind) for kind in _having(self._weekly, plain)]
        text = _joined([part for part in self._weekly.found(text) if part[0] is None])
        if fte is None and hours is None and weekly:
            hours = sum(weekly)
        roles, left, exactly = self._work(text)
        sends = sourcing == "agency" and bool(_having(self._sends, plain))
        if sends and not roles and "logistics" in self._known:
            roles = ("logistics",)
        told = hours is not None or fte is not None
        name = self._called(said, left, told=told) if who is None and not owner else None
        if owner:
            # Who does everything is no assistant.
            roles = tuple(role for role in roles if role != "assistant")
        department = self._of_a_department(plain)
        heads = HEADS.search(plain) if count is None else None
        outside = bool(_having(self._outside, plain))
        told = told or cost is not None
        seldom, part_time = (bool(_having(book, plain)) for book in (self._seldom, self._part_time))
        gone = GONE.search(plain) is not None and name is None and (who is None or who.generic)
        nobody = gone or not (
            owner or roles or who or name or department or outside or told or count is not None or heads
        )
        near = None if roles or who or name or not left else self._roles.suggest(" ".join(left))
        many = int(heads["n"]) if heads else who.count if who is not None and count is None else count or 1
        return Mention(
            said=said,
            who=Text(name, name) if name else who.name if who else None,
            count=many,
            roles=roles,
            sourcing=sourcing,
            fte=fte,
            hours=hours,
            cost=None if cost is None or per in ("hour", "order") else round(cost * _MONTHS[per or "month"], 2),
            per_hour=cost if per == "hour" else None,
            per_order=cost if per == "order" else None,
            together=shared,
            near=near,
            owner=owner,
            department=department,
            named=bool(owner or who or count or name or article or department or outside),
            more=bool(left) and not name,
            seldom=seldom and not told,
            part_time=part_time and not told,
            unclear=nobody and near is None and not (seldom or part_time),
            generic=who is not None and who.generic,
            unpaid=who is not None and who.unpaid and cost is None,
            exact=exactly and name is None and (who is None or who.generic),
            sends_parcels=sends,
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
        parts = self._departments.found(THE.sub("", text))
        if not parts or parts[0][0] != "department":
            return False
        does = self._does.found(_joined(parts[1:]))
        return bool(does) and does[0][0] == "does"

    def _counted(self, text: str) -> tuple[int | None, str, bool]:
        """How many, what is left, and whether somebody begins here: ``a student``."""
        text = MINE.sub("", THERE_ARE.sub("", text.strip(" ,")))
        if re.fullmatch(r"[0-9]+", text):
            return min(int(text[:4]) or 1, MOST_COUNTED), "", True
        match = self._count.match(text)
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

    def _work(self, text: str) -> tuple[tuple[str, ...], Tokens, bool]:
        """The roles whose work is told, the words that say something else, and whether it is a name of the role."""
        tokens = bare(text)
        if not tokens or all(token.isdigit() for token in tokens):
            return (), (), False
        exact = self._roles.find(" ".join(tokens)) or self._roles.find(" ".join(tokens).removesuffix("s"))
        if exact is not None:
            return (exact,), (), True
        parts = self._tasks.found(text)
        roles = list(dict.fromkeys(role for kind, _ in parts if kind is not None for role in kind.split("|")[:1]))
        rest = _joined([part for part in parts if part[0] is None])
        left = tuple(token for kind, found in self._around.found(rest) if kind is None for token in found)
        if left or not roles:
            read = self._matcher.read(" ".join(self._telling(text)))
            if read.roles and (not roles or read.confidence == 1.0):
                return read.roles, (), False
        if roles and "assistant" in roles and len(roles) > 1:
            # "everything" beside work that is named says no more.
            roles.remove("assistant")
        return tuple(roles), left, False

    def _telling(self, text: str) -> Tokens:
        return tuple(token for kind, tokens in self._around.found(text) if kind is None for token in tokens)

    def _called(self, said: str, left: Tokens, *, told: bool) -> str | None:
        """The name of a person: a word that says nothing else, written with a capital or before hours that are told."""
        if told and (first := NAME_FIRST.match(said)) and left[:1] == bare(first["name"]):
            return first["name"].capitalize() if self._is_name(first["name"]) else None
        words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", re.sub(rf"{FROM}[^\W\d_]+", " ", said, flags=re.IGNORECASE))
        names = [word for word in words if word[0].isupper() and not word.isupper() and bare(word)[0] in left]
        return " ".join(names) if names and len(names) == len(left) <= 3 else None

    # -- How much, and for how much

    def _costs(self, text: str) -> tuple[str, float | None, str | None]:
        for pattern in self._cost:
            match = pattern.search(text)
            if match is not None:
                amount = _amount(match["n"], match.groupdict().get("k"))
                per = _PER.get((match.groupdict().get("per") or "month").strip(), "month")
                if per == "week" and not match.groupdict().get("sign") and amount <= MOST_HOURS:
                    continue
                return f"{text[: match.start()]} {text[match.end() :]}", amount, per
        return text, None, None

    def _times_of(self, text: str) -> tuple[str, float | None, float | None, bool]:
        """What is left, the part of a full-time week, hours a week, and whether these are of all together."""
        shared = re.search(r"\b(?:together|in total|samen|in totaal|bij elkaar|total)\b", text) is not None
        days = hours = fte = None
        left = text
        for unit, pattern in self._time:
            match = pattern.search(left)
            if match is None:
                continue
            low = self._number(match["n"])
            high = self._number(match["m"]) if match["m"] else low
            value = (low + high) / 2
            per = _PER.get((match.groupdict().get("per") or "").strip(), "week")
            left = f"{left[: match.start()]} {left[match.end() :]}"
            if unit == "fte":
                fte = value
            elif unit == "hours":
                hours = value if per != "day" else value * (days if days is not None else DAYS_A_WEEK)
                hours = hours / WEEKS_A_MONTH if per == "month" else hours
                days = None if per == "day" else days
            elif unit == "half":
                days = value / 2
            else:
                days = value / WEEKS_A_MONTH if per == "month" else value
        if hours is None and days is not None:
            fte = round(days / DAYS_A_WEEK, 4)
        return left, fte, None if hours is None else round(hours, 2), shared

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

    def _alike(self, token: str) -> Iterable[tuple[str, str]]:
        """Words of work that are about as long."""
        return ((word, word) for word in self._tasks.words if abs(len(word) - len(token)) < 2)

    def _number(self, text: str) -> float:
        found = self._counts.get(text)
        return found if found is not None else float(text.replace(",", "."))


_PER = {
    **dict.fromkeys(("day", "dag"), "day"),
    **dict.fromkeys(("week", "wk", "w"), "week"),
    **dict.fromkeys(("month", "maand", "mnd", "m", "mo", "pm"), "month"),
    **dict.fromkeys(("year", "jaar", "yr", "jr", "j"), "year"),
    **dict.fromkeys(("hour", "uur", "hr", "u", "h"), "hour"),
    **dict.fromkeys(("order", "bestelling", "parcel", "pakket", "pakketje"), "order"),
    "quarter": "quarter",
    "kwartaal": "quarter",
}
_MONTHS = {"month": 1.0, "year": 1 / 12, "quarter": 1 / 3, "week": WEEKS_A_MONTH, "day": 365 / 12}
_EACH = r"(?:\s*(?:a|an|per|p|each|every|in the|in de|op de|/)\s*(?P<per>{units})\b)"


def _times(number: str) -> list[tuple[str, re.Pattern[str]]]:
    """How hours of a week are told, what is longest first."""
    between = rf"(?:\b|(?<=\s))(?P<n>{number})(?:\s*(?:-|to|tot|of|or|à|a)\s*(?P<m>{number}))?(?:\s?-?ish)?\s*-?\s*"
    each = _EACH.format(units="day|dag|week|wk|w|month|maand|mnd")
    return [
        ("half", re.compile(rf"{between}(?:half|halve)\s*(?:days?|dag(?:en)?)\b{each}?")),
        (
            "half",
            re.compile(rf"{between}(?:mornings?|afternoons?|ochtend(?:en)?|middag(?:en)?|dagde(?:el|len))\b{each}?"),
        ),
        (
            "days",
            re.compile(rf"{between}(?:working |full |hele |volle |werk)?(?:days?|dag(?:en)?|dgn|(?<=[0-9])d)\b{each}?"),
        ),
        ("hours", re.compile(rf"{between}(?:hours?|hrs?|uur|uren|uurtjes?|(?<=[0-9])\s?[hu])\b{each}?")),
        ("fte", re.compile(rf"{between}fte\b")),
        ("hours", re.compile(rf"{between}{_EACH.format(units='week|wk')}")),
    ]


def _costs() -> list[re.Pattern[str]]:
    amount = r"(?P<n>[0-9]+(?:[.,][0-9]+)*)\s?(?P<k>k\b)?"
    each = _EACH.format(
        units="month|maand|mnd|m|mo|pm|year|jaar|yr|jr|j|hour|uur|hr|u|h|week|wk|w|order|bestelling|parcel|pakket(?:je)?|quarter|kwartaal|day|dag"
    )
    return [
        re.compile(
            rf"(?:for |voor |costs? |kost |à |about |zo'n |ongeveer )?(?P<sign>{MONEY_MARK})\s?{amount}(?:,-)?{each}?"
        ),
        re.compile(
            rf"(?:for |voor |costs? |kost |à |about |zo'n |ongeveer )?\b{amount}\s?(?P<sign>{MONEY_MARK}){each}?"
        ),
        re.compile(rf"(?:for |voor |costs? |kost |à |about |zo'n |ongeveer )?\b{amount}{each.replace('|day|dag', '')}"),
    ]


def _belongs(one: Mention, last: Mention, *, joined: bool) -> bool:
    """Whether a part that names nobody tells more of who was named before."""
    if PRONOUN.match(one.said) or not (one.roles or one.more):
        return True
    if one.more and one.timed and last.timed:
        # "Me 60 hours, xyz 40 hours packing": a week of its own is of somebody else.
        return False
    if not one.roles or last.count > 1:
        return False
    return (
        ((last.who is not None or last.department) and (joined or not last.roles))
        or (last.owner and (joined or (SAYS_I.match(last.said) is not None and not one.exact)))
        or not (last.roles or last.more)
    )


def _of_whom(segment: str, joint: str, before: str) -> str:
    """A trouble as it was said, with whom it is about where that was said before it: "they are all useless"."""
    said = segment.strip(" .!?")
    if not before or not (PRONOUN.match(said) or EVERY.match(said)):
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
        roles=tuple(dict.fromkeys((*last.roles, *one.roles))),
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
        exact=False,
    )


def _my(words: Vocabulary) -> re.Pattern[str]:
    """How Dutch people say "my" before somebody of theirs, where it would be the owner in English: me zus."""
    theirs = (
        word.removeprefix("mijn ") for row in words.relations for word in row.words.nl if word.startswith("mijn ")
    )
    return re.compile(rf"\b(?:me|m'n|mn) (?=(?:{'|'.join(map(re.escape, theirs))})\b)")


def _counts(words: Vocabulary) -> dict[str, float]:
    """Numbers that are words, as far as people are counted and days told."""
    found = {"a": 1.0, "an": 1.0, "half a": 0.5, "few": 3.0, "a few": 3.0, "een paar": 2.0, "paar": 2.0}
    for table in (words.counted, words.halves):
        for number, aliases in table.items():
            for phrase in (*aliases.en, *aliases.nl):
                if plainly(phrase) not in (
                    "no",
                    "geen",
                    "once",
                    "twice",
                    "eenmaal",
                    "tweemaal",
                    "all",
                    "alles",
                    "everything",
                    "nothing",
                    "niets",
                    "none",
                    "niks",
                    "alle",
                ):
                    found.setdefault(plainly(phrase), float(number))
    return found


def _having(book: Phrasebook, text: str) -> list[str]:
    return [kind for kind, _ in book.found(text) if kind is not None]


def _joined(parts: Sequence[tuple[str | None, Tokens]]) -> str:
    return " ".join(token for _, tokens in parts for token in tokens)


def _next(text: str, start: int) -> str:
    match = SEGMENT.search(text, start)
    return text[start : match.start() if match else len(text)]


def _amount(number: str, thousand: str | None) -> float:
    grouped = re.fullmatch(r"[0-9]{1,3}(?:[.,][0-9]{3})+", number)
    value = float(re.sub("[.,]", "", number)) if grouped else max(map(float, styles(number).values()), default=0.0)
    return value * 1000 if thousand else value


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
    return msgspec.structs.replace(one, hours=hours, cost=cost, together=False)
