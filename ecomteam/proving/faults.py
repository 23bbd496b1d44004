"""What is wrong with single elements of a catalogue, or with pairs of them, though each can be read."""

from collections.abc import Callable, Iterator, Mapping
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
from ecomteam.model.rules import WAVES, Effect, Engage, Hold, Need, Promote, Rule, RuleOut, Source, Urge
from ecomteam.model.text import Text
from ecomteam.proving.space import Domain, Space, Variable, conditional, joined, members_of

RULES = ("rules", "urgency", "sourcing", "engagement")
# Facts that the program itself reads, beside what conditions, workloads, work and estimates read.
PROGRAM_FACTS = frozenset(
    {
        "country",
        "extra_budget",
        "gross_margin",
        "monthly_budget",
        "owner_hours_per_week",
        "peak_factor",
        "shipping_cost_per_order",
    }
)
# Below this many words two languages may well share a text: "Online marketing", "Excel and Google Sheets".
LONGEST_SHARED = 4

UNTRANSLATED = Text('the same text in both languages: "{text}"', 'dezelfde tekst in beide talen: "{text}"')

Where = Callable[[str, str], Place]


class _Fault(msgspec.Struct, frozen=True):
    kind: str
    severity: Severity
    noun: str
    id: str
    message: Text


def faults(
    knowledge: Knowledge, space: Space, needed: Mapping[str, tuple[str, ...]], where: Where
) -> Iterator[CatalogueFault]:
    """Every fault, finder by finder. ``needed`` is what the program uses by name, ``where`` an element's place."""
    finder = _Finder(knowledge, space, needed)
    for group in (
        finder.unreachable,
        finder.pairs,
        finder.idle,
        finder.circular_rules,
        finder.stand_ins,
        finder.answers,
        finder.thresholds,
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


class _Finder:
    def __init__(self, knowledge: Knowledge, space: Space, needed: Mapping[str, tuple[str, ...]]) -> None:
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
            shared = set(first.then.roles) & set(second.then.roles)
            if not shared:
                continue
            if _same(first.then, second.then):
                if self._implies(first.when, second.when) and self._implies(second.when, first.when):
                    yield self._about(
                        "duplicate",
                        second,
                        first,
                        Text(
                            "it has the same condition and the same effect as {other}; keep one of them",
                            "de voorwaarde en het gevolg zijn dezelfde als bij {other}; houd er één",
                        ),
                    )
            elif _contrary(first.then, second.then) and not (first.tensions or second.tensions):
                both = self.space.solve(joined((self.space.formula(first.when), self.space.formula(second.when))))
                if both.facts is not None:
                    yield self._about(
                        "conflict",
                        second,
                        first,
                        Text(
                            "it contradicts {other} where both hold, and neither names a tension that settles it",
                            "dit spreekt {other} tegen waar beide gelden, en geen van beide noemt een spanning die"
                            " beslist",
                        ),
                    )

    def _about(self, kind: str, rule: Rule, other: Rule, text: Text, severity: Severity = "error") -> _Fault:
        return _Fault(kind, severity, self.noun_of[rule.id], rule.id, text.format(other=other.id))

    def idle(self) -> Iterator[_Fault]:
        """Rules that never decide anything, because another one holds wherever they do and is stronger."""
        for rule in self.rules:
            if isinstance(rule.then, Need | Urge) or not self._can(rule.when):
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

    def circular_rules(self) -> Iterator[_Fault]:
        """Roles that are only called for once each other is there: from nobody on, none of them ever comes."""
        needs = [rule for rule in self.rules if isinstance(rule.then, Need) and self._can(rule.when)]
        reached: set[str] = set()
        while True:
            absent: dict[Variable, Domain] = {
                ("roles_filled", role): frozenset({0}) for role in self.knowledge.roles if role not in reached
            }
            new = {
                role
                for rule in needs
                if not reached.issuperset(rule.then.roles)
                and self.space.solve(self.space.formula(rule.when), absent).facts is not None
                for role in rule.then.roles
            }
            if new <= reached:
                break
            reached |= new
        for rule in needs:
            waiting = [role for role in rule.then.roles if role not in reached]
            if waiting:
                names = ", ".join(waiting)
                yield _Fault(
                    "circular",
                    "error",
                    self.noun_of[rule.id],
                    rule.id,
                    Text(
                        f"it waits for a role that itself waits for {names}: none of them is ever called for",
                        f"dit wacht op een rol die zelf wacht op {names}: geen van beide wordt ooit gevraagd",
                    ),
                )

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
        read = PROGRAM_FACTS | {workload.fact for workload in self.catalogue.workloads} | self._counted()
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
        estimates = (fact for row in self.catalogue.estimates for fact in (row.of, row.times, row.over))
        return {fact for fact in (*work, *estimates) if fact is not None}

    def thresholds(self) -> Iterator[_Fault]:
        used = {test.threshold for tests in self.space.tests.values() for test in tests}
        used |= set(self.needed.get("thresholds", ()))
        for threshold in self.catalogue.thresholds:
            if threshold.id not in used:
                text = Text("no condition uses this number", "geen enkele voorwaarde gebruikt dit getal")
                yield _Fault("idle_threshold", "note", "thresholds", threshold.id, text)

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
                        yield _Fault("untranslated", "error", noun, own, UNTRANSLATED.format(text=text.en))


def _idle_options(question: Question, idle: list[str]) -> Text:
    if question.kind == "set":
        text = Text("nothing looks at these answers: {idle}", "niets kijkt naar deze antwoorden: {idle}")
    else:
        text = Text("nothing tells these answers apart: {idle}", "niets maakt verschil tussen deze antwoorden: {idle}")
    return text.format(idle=", ".join(idle))


def _same(one: Effect, other: Effect) -> bool:
    """The same effect on whoever it is about. Needs and urges add up, so weights make no difference there."""
    match one, other:
        case Need(), Need():
            return one.more == other.more
        case (RuleOut(), RuleOut()) | (Urge(), Urge()):
            return True
        case Promote(), Promote():
            return one.to == other.to
        case Hold(), Hold():
            return one.to == other.to
        case Source(), Source():
            return (one.verdict, _form(one), one.weight) == (other.verdict, _form(other), other.weight)
        case Engage(), Engage():
            return (one.engagement, one.fte, one.weight) == (other.engagement, other.fte, other.weight)
    return False


def _form(effect: Source) -> str:
    return "" if effect.verdict.endswith("in_house") else effect.form


def _contrary(one: Effect, other: Effect) -> bool:
    """Effects that cannot both be followed. Verdicts and sizes with weights settle it among themselves."""
    for first, second in ((one, other), (other, one)):
        match first, second:
            case Need(), RuleOut():
                return True
            case Promote(), Hold():
                return WAVES.index(first.to) < WAVES.index(second.to)
            case Source(verdict="must_be_in_house"), Source(verdict="better_outside" | "may_be_outside"):
                return True
    return False


def _wins(one: Effect, other: Effect) -> bool:
    """Whether ``one`` alone decides wherever both hold."""
    match one, other:
        case RuleOut(), RuleOut():
            return False
        case Promote(), Promote():
            return WAVES.index(one.to) < WAVES.index(other.to)
        case Hold(), Hold():
            return WAVES.index(one.to) > WAVES.index(other.to)
        case Source(), Source():
            rank = {"must_be_in_house": 3, "better_in_house": 2, "better_outside": 2, "may_be_outside": 1}
            return (rank[one.verdict], one.weight) > (rank[other.verdict], other.weight)
        case Engage(), Engage():
            return one.weight > other.weight
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


def _cited(value: object) -> set[str]:
    """The statements that a part of the catalogue refers to."""
    if isinstance(value, tuple):
        return set().union(*map(_cited, value))
    if not isinstance(value, msgspec.Struct):
        return set()
    refers = references(type(value))
    found = {one for name in refers if refers[name].noun == "statements" for one in ids(getattr(value, name))}
    return found.union(*(_cited(getattr(value, name)) for name in value.__struct_fields__))
