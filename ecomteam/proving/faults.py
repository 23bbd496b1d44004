"""What is wrong with single elements of a catalogue, or with pairs of them, though each can be read."""

import math
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import combinations

import msgspec

from ecomteam.files.catalogue.overlay import identity
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.checks import Severity
from ecomteam.model.conditions import Condition
from ecomteam.model.place import Place
from ecomteam.model.proof import CatalogueFault
from ecomteam.model.questions import Question
from ecomteam.model.references import ids, references
from ecomteam.model.rules import WAVES, Effect, Hold, Promote, Rule, RuleOut, SourceAs, Urge
from ecomteam.model.text import Text
from ecomteam.model.work import WorkRow
from ecomteam.proving.space import Domain, Space, Variable, conditional, joined, members_of

RULES = ("rules", "urgency", "sourcing")
# What an owner feels or wants, beside what the shop is.
FELT = ("symptoms", "goals", "leanings")
# Facts that the program itself reads, beside what conditions, work and estimates read.
PROGRAM_FACTS = frozenset(
    {
        "ads_in_season",
        "contacts_of",
        "contribution_per_order",
        "orders_per_customer",
        "cost_per_redo",
        "cancelled_rate",
        "refused_rate",
        "marketplace_fee",
        "missed_contacts",
        "cost_per_return",
        "redo_cause",
        "redo_rate",
        "busy_months",
        "country",
        "currency",
        "extra_budget",
        "gross_margin",
        "hour_cost",
        "leanings",
        "makers_in_margin",
        "monthly_budget",
        "new_subscribers_per_month",
        "owner_hours_per_week",
        "payroll_per_month",
        "profit_per_month",
        "peak_factor",
        "returns_resold",
        "returns_taken_off",
        "shipping_cost_per_order",
        "store_revenue_per_month",
        "subscriber_orders_share",
    }
)
# Below this many words two languages may well share a text: "Online marketing", "Excel and Google Sheets".
LONGEST_SHARED = 4

UNTRANSLATED = Text('the same text in both languages: "{text}"', 'dezelfde tekst in beide talen: "{text}"')

OLD_SOURCE = Text(
    "a number of it changed, and what it rests on did not; say what yours rests on (own_judgement), and take away our"
    " source ({field}: null)",
    "een getal ervan is veranderd, en waar het op steunt niet; zeg waar het jouwe op steunt (own_judgement), en haal"
    " onze bron weg ({field}: null)",
)
DUPLICATE = Text(
    "it has the same condition and the same effect as {other}; keep one of them",
    "de voorwaarde en het gevolg zijn dezelfde als bij {other}; houd er één",
)
CONFLICT = Text(
    "it contradicts {other} where both hold, and they name no tension in common; keep them apart by a condition, switch"
    " {other} off, or name in both the tension that explains it (tensions)",
    "dit spreekt {other} tegen waar beide gelden, en ze noemen geen gedeelde spanning; houd ze uit elkaar met een"
    " voorwaarde, zet {other} uit, of noem bij beide de spanning die het verklaart (tensions)",
)
CONFLICT_NAMED = Text(
    "it contradicts {other} where both hold, and they name no tension in common; {other} names {named}: write"
    " tensions: [{wanted}] if that explains it, or keep them apart by a condition, or switch {other} off",
    "dit spreekt {other} tegen waar beide gelden, en ze noemen geen gedeelde spanning; {other} noemt {named}: schrijf"
    " tensions: [{wanted}] als die het verklaart, of houd ze uit elkaar met een voorwaarde, of zet {other} uit",
)
OUT_AND_WANTED = Text(
    "it rules a role out of shops for which {other} speaks for it; keep them apart by a condition, or switch"
    " {other} off",
    "dit sluit een rol uit bij webshops waar {other} voor die rol pleit; houd ze uit elkaar met een voorwaarde, of zet"
    " {other} uit",
)
ALWAYS_OUT = Text(
    "no shop can ever be advised this role: {rule} and others like it rule it out everywhere",
    "geen webshop kan deze rol ooit krijgen: {rule} en soortgelijke regels sluiten die overal uit",
)
NO_WORK = Text(
    "no activity with hours names this role among its doers, so nobody is ever advised it",
    "geen werkzaamheid met uren noemt deze rol bij de doeners, dus niemand krijgt die ooit geadviseerd",
)
NO_FOUNDATION = Text("no role is marked as indispensable", "geen enkele rol staat als onmisbaar")
NO_HOURS = Text(
    "no row of work.yaml counts its hours, so it takes none",
    "geen regel van work.yaml telt de uren, dus het kost er geen",
)
NO_DOER = Text(
    "its hours are nobody's: name the roles that can do it (doers)",
    "de uren zijn van niemand: noem de rollen die het kunnen doen (doers)",
)
EMPTY_BAND = Text("its band ends before it begins", "de schijf eindigt voordat die begint")
OVERLAP = Text("it counts part of what {other} counts already", "dit telt een deel van wat {other} al telt")
NO_SHARE = Text(
    "it takes what {number} leaves of one whole, and that is no share",
    "dit neemt wat {number} van een geheel overlaat, en dat is geen deel",
)
UNANSWERED = Text(
    "nothing follows from it: it says no hours, and no first step answers it",
    "er volgt niets uit: het noemt geen uren, en geen eerste stap beantwoordt het",
)

# Kinds of elements that are there to be referred to; roles, activities, thresholds and statements are told apart.
UNUSED: Mapping[str, Text] = {
    "phases": Text("no work belongs to this phase", "bij deze fase hoort geen werk"),
    "drivers": Text("nothing counts this number, and nothing is counted from it", "niets gebruikt dit getal"),
    "tensions": Text("nothing names this tension", "niets noemt deze spanning"),
    "currencies": Text("no country, price or wage is in it", "geen land, prijs of loon staat erin"),
    "sources": Text("no statement is from this source", "geen uitspraak komt uit deze bron"),
}

Where = Callable[[str, str], Place]


class _Fault(msgspec.Struct, frozen=True):
    kind: str
    severity: Severity
    noun: str
    id: str
    message: Text


def faults(
    knowledge: Knowledge,
    space: Space,
    needed: Mapping[str, tuple[str, ...]],
    where: Where,
    in_one_language: Collection[tuple[str, str]] = (),
    of_old_source: Collection[tuple[str, str]] = (),
) -> Iterator[CatalogueFault]:
    """Every fault, finder by finder. ``needed`` is what the program uses by name, ``where`` an element's place.

    ``in_one_language`` are elements whose texts are meant to be the same in both, ``of_old_source`` those whose
    numbers an overlay changed without saying what they rest on now.
    """
    finder = _Finder(knowledge, space, needed, in_one_language)
    for group in (
        finder.unreachable,
        finder.pairs,
        finder.idle,
        finder.impossible_roles,
        finder.work,
        finder.unanswered,
        finder.stand_ins,
        finder.answers,
        finder.thresholds,
        finder.unused,
        finder.texts,
        finder.statements,
    ):
        for one in group():
            yield CatalogueFault(
                kind=one.kind,
                severity=one.severity,
                noun=one.noun,
                id=one.id,
                place=where(one.noun, one.id),
                message=one.message,
            )
    for noun, own in sorted(of_old_source):
        text = OLD_SOURCE.format(field="statement" if noun == "wages" else "cites")
        yield CatalogueFault(
            kind="old_source", severity="note", noun=noun, id=own, place=where(noun, own), message=text
        )


class _Finder:
    def __init__(
        self,
        knowledge: Knowledge,
        space: Space,
        needed: Mapping[str, tuple[str, ...]],
        in_one_language: Collection[tuple[str, str]],
    ) -> None:
        self.in_one_language = in_one_language
        self.knowledge = knowledge
        self.catalogue = knowledge.catalogue
        self.space = space
        self.needed = needed
        self.noun_of = {rule.id: noun for noun in RULES for rule in getattr(self.catalogue, noun)}
        self.rules: list[Rule] = [rule for noun in RULES for rule in getattr(self.catalogue, noun)]

    # --- conditions ---

    def _can(self, *conditions: Condition) -> bool:
        """Whether some shop fulfils all of them."""
        return self.space.solve(joined(self.space.formula(each) for each in conditions)).facts is not None

    def _implies(self, one: Condition, other: Condition) -> bool:
        against = joined((self.space.formula(one), self.space.formula(other, holds=False)))
        return self.space.solve(against).facts is None

    def unreachable(self) -> Iterator[_Fault]:
        for noun, row in conditional(self.knowledge):
            if not self._can(row.when):
                text = Text(
                    "no shop can ever fulfil its condition: the parts of it exclude each other",
                    "geen webshop kan ooit aan de voorwaarde voldoen: de delen ervan sluiten elkaar uit",
                )
                yield _Fault("unreachable", "error", noun, row.id, text)

    def pairs(self) -> Iterator[_Fault]:
        """Rules that say the same twice, and rules that contradict each other where nothing says which one is right."""
        for first, second in combinations(self.rules, 2):
            if set(first.then.roles).isdisjoint(second.then.roles):
                continue
            if _same(first.then, second.then):
                if self._implies(first.when, second.when) and self._implies(second.when, first.when):
                    yield self._about("duplicate", second, first, DUPLICATE)
            elif out := _out_of(first, second):
                if self._meet(*out):
                    yield self._about("conflict", *out, OUT_AND_WANTED)
            elif self._unsettled(first, second):
                yield self._contradicting(first, second)

    def _contradicting(self, first: Rule, second: Rule) -> _Fault:
        """Told of the rule that an overlay brought, since that one can be written otherwise; else of the later one."""
        other, rule = sorted((first, second), key=lambda one: self.knowledge.origin(one.id) is not None)
        if not other.tensions:
            return self._about("conflict", rule, other, CONFLICT)
        wanted = ", ".join((*rule.tensions, other.tensions[0]))
        return self._about("conflict", rule, other, CONFLICT_NAMED, named=", ".join(other.tensions), wanted=wanted)

    def _unsettled(self, one: Rule, other: Rule) -> bool:
        settled = not set(one.tensions).isdisjoint(other.tensions)
        return _contrary(one.then, other.then) and not settled and self._can(one.when, other.when)

    def _meet(self, one: Rule, other: Rule) -> bool:
        """Whether both hold for some shop by what it is, whatever its owner complains of or wants."""
        unsaid: dict[Variable, Domain] = {
            (fact, option.id): frozenset({0})
            for fact in FELT
            if fact in self.knowledge.questions
            for option in self.knowledge.options(self.knowledge.question(fact))
        }
        both = joined(self.space.formula(rule.when) for rule in (one, other))
        return self.space.solve(both, unsaid).facts is not None

    def _about(
        self, kind: str, rule: Rule, other: Rule, text: Text, severity: Severity = "error", **named: str
    ) -> _Fault:
        return _Fault(kind, severity, self.noun_of[rule.id], rule.id, text.format(other=other.id, **named))

    def idle(self) -> Iterator[_Fault]:
        """Rules that never decide anything, because another one holds wherever they do and is stronger."""
        for rule in self.rules:
            if not self._can(rule.when):
                continue
            stronger = [self._stronger(rule, role) for role in rule.then.roles]
            found = [other for other in stronger if other is not None]
            if found and len(found) == len(rule.then.roles):
                yield self._about(
                    "subsumed",
                    rule,
                    found[0],
                    Text(
                        "it never decides: {other} holds wherever it does and weighs no less",
                        "dit geeft nooit de doorslag: {other} geldt overal waar dit geldt en weegt niet minder",
                    ),
                    "note",
                )

    def _stronger(self, rule: Rule, role: str) -> Rule | None:
        """Another rule that holds wherever this one does and wins for the role; equals are told as duplicates."""
        for other in self.rules:
            wins = role in other.then.roles and _wins(other.then, rule.then)
            if wins and self._implies(rule.when, other.when):
                return other
        return None

    # --- roles, work and what hurts ---

    def impossible_roles(self) -> Iterator[_Fault]:
        """Roles that no shop can ever be advised: no work is theirs, or some rule always keeps them out."""
        for role in self.catalogue.roles:
            outs = [rule for _, rule in self.knowledge.effects(RuleOut, role.id)]
            free = joined(self.space.formula(rule.when, holds=False) for rule in outs)
            if outs and self.space.solve(free).facts is None:
                yield _Fault("impossible", "error", "roles", role.id, ALWAYS_OUT.format(rule=outs[-1].id))
            counted = self.knowledge.work_rows
            if not any(activity in counted for activity in self.knowledge.done_by[role.id]):
                yield _Fault("no_work", "error", "roles", role.id, NO_WORK)
        if not any(role.indispensable for role in self.catalogue.roles):
            yield _Fault("no_foundation", "error", "roles", self.catalogue.roles[0].id, NO_FOUNDATION)

    def work(self) -> Iterator[_Fault]:
        """Hours that nobody can do, that nothing counts, or that are counted in an odd way."""
        for activity in self.catalogue.activities:
            rows = self.knowledge.work_rows.get(activity.id, ())
            if not rows:
                yield _Fault("no_hours", "note", "activities", activity.id, NO_HOURS)
            elif not activity.doers:
                yield _Fault("no_doer", "error", "activities", activity.id, NO_DOER)
            yield from self._overlaps(rows)
        for estimate in self.catalogue.estimates:
            share = self.knowledge.questions.get(estimate.rest_of or "")
            if estimate.rest_of is not None and (share is None or not share.is_share):
                yield _Fault("no_share", "error", "estimates", estimate.id, NO_SHARE.format(number=estimate.rest_of))

    def _overlaps(self, rows: Sequence[WorkRow]) -> Iterator[_Fault]:
        """Bands of one driver for the same shops count each piece of it once."""
        for row in rows:
            if row.to is not None and row.to <= row.above:
                yield _Fault("odd_band", "error", "work", row.id, EMPTY_BAND)
        for first, second in combinations(rows, 2):
            same = first.driver is not None and (first.driver, first.times) == (second.driver, second.times)
            if same and first.when == second.when and _overlap(first, second):
                yield _Fault("odd_band", "error", "work", second.id, OVERLAP.format(other=first.id))

    def unanswered(self) -> Iterator[_Fault]:
        """What an owner may say hurts or is wanted, and that changes neither hours nor first steps."""
        steps = self.catalogue.first_steps
        for noun, rows in (("symptoms", self.catalogue.symptoms), ("goals", self.catalogue.goals)):
            answered = {item for step in steps for item in getattr(step, noun)}
            for row in rows:
                if not row.says and row.id not in answered:
                    yield _Fault("unanswered", "error", noun, row.id, UNANSWERED)

    def stand_ins(self) -> Iterator[_Fault]:
        """A circle through several roles is fine, since the owner always comes last; a role for itself is not."""
        for role in self.catalogue.roles:
            if role.id in role.stand_ins:
                yield _Fault(
                    "circular_stand_in",
                    "error",
                    "roles",
                    role.id,
                    Text("it is named as its own stand-in", "de rol staat als vervanger van zichzelf"),
                )

    # --- what nothing looks at ---

    def answers(self) -> Iterator[_Fault]:
        """Questions, and options of questions, whose answer can change nothing."""
        read = PROGRAM_FACTS | self._counted()
        for question in self.catalogue.questions:
            tests = self.space.tests.get(question.id, frozenset())
            if question.id in read or question.kind == "text":
                continue
            if not tests:
                text = Text(
                    "no rule, activity or check looks at the answer", "geen enkele regel kijkt naar het antwoord"
                )
                yield _Fault("idle_answer", "note", "questions", question.id, text)
                continue
            named = {member for test in tests for member in members_of(test)}
            idle = [option.id for option in self.knowledge.options(question) if option.id not in named]
            if idle and (question.kind == "set" or len(idle) > 1):
                yield _Fault("idle_answer", "note", "questions", question.id, _idle_options(question, idle))

    def _counted(self) -> set[str]:
        """The numbers that hours and estimates are counted from."""
        work = (fact for row in self.catalogue.work for fact in (row.driver, row.times))
        estimates = (fact for row in self.catalogue.estimates for fact in row.follows)
        return {fact for fact in (*work, *estimates) if fact is not None}

    def thresholds(self) -> Iterator[_Fault]:
        used = {test.threshold for tests in self.space.tests.values() for test in tests}
        used |= set(self.needed.get("thresholds", ()))
        for threshold in self.catalogue.thresholds:
            if threshold.id not in used:
                text = Text("no condition uses this number", "geen enkele voorwaarde gebruikt dit getal")
                yield _Fault("idle_threshold", "note", "thresholds", threshold.id, text)

    def unused(self) -> Iterator[_Fault]:
        """Elements that nothing refers to, of kinds that are there to be referred to."""
        named = self._named()
        for noun, text in UNUSED.items():
            for row in getattr(self.catalogue, noun):
                if row.id not in named.get(noun, set()):
                    yield _Fault("unused", "note", noun, row.id, text)

    def _named(self) -> Mapping[str, set[str]]:
        """What is referred to, by noun; numbers by their own fields, currencies by those of amounts too."""
        found: dict[str, set[str]] = {"drivers": self._counted() | {row.per for row in self.catalogue.prices}}
        rows = [row for noun in self.catalogue.__struct_fields__ for row in getattr(self.catalogue, noun)]
        currencies = {str(getattr(row, "currency", "")) for row in rows} | {"EUR"}
        for noun, name in (one for row in rows for one in _references(row)):
            found.setdefault(noun, set()).add(name)
        found["drivers"] |= {row.fact for row in self.catalogue.estimates}
        found["currencies"] = found.get("currencies", set()) | currencies
        return found

    def statements(self) -> Iterator[_Fault]:
        nouns = (name for name in self.catalogue.__struct_fields__ if name != "statements")
        cited = set().union(*(_cited(getattr(self.catalogue, name)) for name in nouns))
        twins: dict[str, set[str]] = {}
        for statement in self.catalogue.statements:
            for twin in statement.same_as:
                twins.setdefault(statement.id, set()).add(twin)
                twins.setdefault(twin, set()).add(statement.id)
        for statement in self.catalogue.statements:
            if statement.id not in cited and not cited & twins.get(statement.id, set()):
                text = Text(
                    "nothing cites this statement; use it, or list it in uncited.yaml with the reason",
                    "niets verwijst naar deze uitspraak; gebruik die, of zet die met de reden in uncited.yaml",
                )
                yield _Fault("uncited", "note", "statements", statement.id, text)

    # --- texts ---

    def texts(self) -> Iterator[_Fault]:
        for noun in self.catalogue.__struct_fields__:
            for row in getattr(self.catalogue, noun):
                for text in _texts(row):
                    if text.en == text.nl and len(text.en.split()) > LONGEST_SHARED:
                        own = identity(noun, msgspec.to_builtins(row)) or ""
                        if (noun, own) in self.in_one_language:
                            break
                        yield _Fault("untranslated", "error", noun, own, UNTRANSLATED.format(text=text.en))


def _out_of(one: Rule, other: Rule) -> tuple[Rule, Rule] | None:
    """A rule that rules a role out, and one that speaks for it, in this order."""
    for out, wanted in ((one, other), (other, one)):
        if isinstance(out.then, RuleOut) and isinstance(wanted.then, Urge | Promote):
            return out, wanted
    return None


def _overlap(one: WorkRow, other: WorkRow) -> bool:
    ends = [math.inf if row.to is None else row.to for row in (one, other)]
    return max(one.above, other.above) < min(ends)


def _idle_options(question: Question, idle: list[str]) -> Text:
    if question.kind == "set":
        text = Text("nothing looks at these answers: {idle}", "niets kijkt naar deze antwoorden: {idle}")
    else:
        text = Text("nothing tells these answers apart: {idle}", "niets maakt verschil tussen deze antwoorden: {idle}")
    return text.format(idle=", ".join(idle))


def _same(one: Effect, other: Effect) -> bool:
    """The same effect on whoever it is about. Urges add up, so weights make no difference there."""
    match one, other:
        case (RuleOut(), RuleOut()) | (Urge(), Urge()):
            return True
        case Promote(), Promote():
            return one.to == other.to
        case Hold(), Hold():
            return one.to == other.to
        case SourceAs(), SourceAs():
            return (one.verdict, _form(one), one.weight) == (other.verdict, _form(other), other.weight)
    return False


def _form(effect: SourceAs) -> str:
    return "" if effect.verdict.endswith("in_house") else effect.form


def _contrary(one: Effect, other: Effect) -> bool:
    """Effects that cannot both be followed. Verdicts and sizes with weights settle it among themselves."""
    for first, second in ((one, other), (other, one)):
        match first, second:
            case Promote(), Hold():
                return WAVES.index(first.to) < WAVES.index(second.to)
            case SourceAs(verdict="must_be_in_house"), SourceAs(verdict="better_outside" | "may_be_outside"):
                return True
    return False


def _wins(one: Effect, other: Effect) -> bool:
    """Whether ``one`` alone decides wherever both hold."""
    match one, other:
        case RuleOut(), Urge() | Promote() | Hold():
            return True
        case Promote(), Promote():
            return WAVES.index(one.to) < WAVES.index(other.to)
        case Hold(), Hold():
            return WAVES.index(one.to) > WAVES.index(other.to)
        case SourceAs(), SourceAs():
            rank = {"must_be_in_house": 3, "better_in_house": 2, "better_outside": 2, "may_be_outside": 1}
            return (rank[one.verdict], one.weight) > (rank[other.verdict], other.weight)
    return False


def _texts(value: object) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _texts(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)


def _references(value: object) -> Iterator[tuple[str, str]]:
    """What a part of the catalogue refers to: noun and id."""
    if isinstance(value, tuple):
        for item in value:
            yield from _references(item)
    if not isinstance(value, msgspec.Struct):
        return
    for field, refers in references(type(value)).items():
        yield from ((refers.noun, one) for one in ids(getattr(value, field)))
    for name in value.__struct_fields__:
        yield from _references(getattr(value, name))


def _cited(value: object) -> set[str]:
    """The statements that a part of the catalogue refers to."""
    if isinstance(value, tuple):
        return set().union(*map(_cited, value))
    if not isinstance(value, msgspec.Struct):
        return set()
    refers = references(type(value))
    found = {one for name in refers if refers[name].noun == "statements" for one in ids(getattr(value, name))}
    return found.union(*(_cited(getattr(value, name)) for name in value.__struct_fields__))
