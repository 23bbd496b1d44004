"""What there is to read about the knowledge base: lists of everything, and one element whole with what refers to it."""

from collections.abc import Callable, Iterator, Mapping

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.phrasing import pattern, phrase, phrase_effect
from ecomteam.model.activities import Activity
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.checks import Check
from ecomteam.model.clues import Clue
from ecomteam.model.conditions import ALWAYS, Condition, Test
from ecomteam.model.explained import Explained, Explanation, Listing, Reference
from ecomteam.model.figures import Country, LeadTime, Rate, Threshold, Wage
from ecomteam.model.guidance import ChecklistPart, Faq, Principle, Story
from ecomteam.model.kits import KitPart
from ecomteam.model.money import Currency, FirstStep, PayRatio, Peer, Price
from ecomteam.model.phases import Phase
from ecomteam.model.problems import UsageError
from ecomteam.model.questions import Question
from ecomteam.model.references import ids, references
from ecomteam.model.roles import Role
from ecomteam.model.rules import Rule
from ecomteam.model.sources import Source, Statement, Uncited
from ecomteam.model.symptoms import Goal, Symptom
from ecomteam.model.tensions import Tension
from ecomteam.model.text import Cited, Language, Text
from ecomteam.model.work import Driver, Estimate, WorkRow
from ecomteam.reports.compose.plan import tension_record
from ecomteam.reports.compose.voice import Voice, described
from ecomteam.reports.document import Block, Column, Document, Entry, Heading, Paragraph, Record, Table
from ecomteam.words import catalogue as words
from ecomteam.words import interface, nouns, numbers, parts
from ecomteam.words.values import ENGAGEMENTS, GRADES, NO, SEVERITIES, SOURCINGS, YES

FIELDS = tuple(field.name for field in msgspec.structs.fields(Catalogue))
NAMED = tuple(name for name in FIELDS if name in nouns.KINDS)


def compose_list(knowledge: Knowledge, lang: Language, only: str | None = None) -> Document:
    """Everything in the knowledge base as tables of id and name; ``only`` one noun, by the name of its file."""
    if only is not None and only not in FIELDS:
        raise UsageError(words.NOTHING_CALLED.to(lang).format(ident=only))
    voice = Voice(knowledge, lang)
    blocks: list[Block] = []
    for noun in FIELDS if only is None else (only,):
        rows = getattr(knowledge.catalogue, noun)
        if rows:
            table = _table(noun, rows, voice) if noun in NAMED else _figures(noun, rows, voice)
            blocks += [Heading(voice.say(words.SECTIONS[noun]), part=noun), table]
    return Document(voice.say(words.CATALOGUE_TITLE), lang, tuple(blocks))


LETTERS_SHOWN = 56  # of examples on a roomy screen
# What advice rests on comes first; what it does not stands in the whole list.
WHOLE_ONLY = frozenset(("uncited",))


def screen_list(knowledge: Knowledge, lang: Language, tight: int = 0) -> Document:
    """What there is: a row a noun with how many, and the first of them; the tighter, the fewer of these."""
    voice = Voice(knowledge, lang)
    columns = (
        Column(voice.say(words.KIND_OF_ROW), key=True),
        Column(voice.say(words.HOW_MANY), "right", whole=True),
        Column(voice.say(words.SUCH_AS)),
    )
    rows = tuple(
        (noun, voice.number(len(listed)), _such_as(noun, listed, LETTERS_SHOWN - 9 * tight))
        for noun in FIELDS
        if noun not in WHOLE_ONLY and (listed := getattr(knowledge.catalogue, noun))
    )
    lines = voice.overlay_lines()
    overlays = [Entry(voice.say(interface.OVERLAYS), lines)] if lines else []
    read_on = Entry(voice.say(parts.READ_ON), (voice.say(words.LIST_READ_ON),))
    blocks = (Table(voice.say(words.CATALOGUE_TITLE), columns, rows), Record((*overlays, read_on)))
    return Document(voice.say(words.CATALOGUE_TITLE), lang, blocks)


def _such_as(noun: str, listed: tuple[msgspec.Struct, ...], letters: int) -> str:
    """As many of their ids as make a text of so many letters."""
    said = ""
    for row in listed if noun in NAMED else ():
        longer = ", ".join(filter(None, (said, _answers_to(row)[0])))
        if len(longer) > letters:
            break
        said = longer
    return said


def compose_explain(knowledge: Knowledge, ident: str, lang: Language) -> Document:
    """One element, whole: what it says, what it rests on and what refers to it. A check also answers to its code.

    Where several nouns share the id, each has its section. Raises ``UsageError`` where nothing has it.
    """
    voice = Voice(knowledge, lang)
    found = list(_find(knowledge.catalogue, ident))
    if not found:
        raise UsageError(words.NOTHING_CALLED.to(lang).format(ident=ident))
    blocks: list[Block] = []
    for noun, element in found:
        if len(found) > 1:
            blocks.append(Heading(_title(noun, element, voice)))
        blocks += _explained(noun, element, voice)
    title = _title(*found[0], voice) if len(found) == 1 else ident
    shown = [element for _, element in found if not isinstance(element, Source | Statement)]
    return Document(title, lang, (*blocks, *voice.sources(shown)))


def explanation(knowledge: Knowledge, ident: str) -> Explanation:
    """The same for programs. Raises ``UsageError`` where nothing has the id."""
    found = tuple(
        Explained(
            noun=noun,
            id=getattr(element, "id"),  # noqa: B009
            element=msgspec.to_builtins(element),
            overlay=knowledge.origin(getattr(element, "id"), noun),  # noqa: B009
            mentioned_by=tuple(
                Reference(noun=kind, id=getattr(other, "id"))  # noqa: B009
                for kind, other in _mentions(noun, getattr(element, "id"), knowledge)  # noqa: B009
            ),
        )
        for noun, element in _find(knowledge.catalogue, ident)
    )
    if not found:
        raise UsageError(words.NOTHING_CALLED.en.format(ident=ident))
    return Explanation(id=ident, found=found)


def listing(knowledge: Knowledge, only: str | None = None) -> Listing:
    """The rows of the knowledge base for programs, by part; ``only`` one of them."""
    parts = FIELDS if only is None else (only,)
    return Listing(parts={part: tuple(map(msgspec.to_builtins, getattr(knowledge.catalogue, part))) for part in parts})


def known_ids(knowledge: Knowledge) -> tuple[str, ...]:
    """Everything that ``compose_explain`` answers to."""
    ids = {identity for noun in NAMED for row in getattr(knowledge.catalogue, noun) for identity in _answers_to(row)}
    return tuple(sorted(ids))


def _answers_to(element: msgspec.Struct) -> tuple[str, ...]:
    return (element.id, element.code) if isinstance(element, Check) else (getattr(element, "id"),)  # noqa: B009


def _find(catalogue: Catalogue, ident: str) -> Iterator[tuple[str, msgspec.Struct]]:
    for noun in NAMED:
        for element in getattr(catalogue, noun):
            if ident in _answers_to(element):
                yield noun, element


# --- names ------------------------------------------------------------------------------------------------------------


def _name(element: object, voice: Voice) -> str:
    """What an element is called, or what it says where it has no name."""
    match element:
        case Statement(text=text) | Rule(because=text) | Faq(question=text):
            return voice.say(text)
        case Source():
            return described(element)
        case Threshold():
            return f"{voice.say(element.name)}: {voice.number(element.value)} {voice.say(element.unit)}"
        case Check(title=text) | Tension(title=text) | ChecklistPart(title=text) | Story(title=text):
            return voice.say(text)
        case Principle(title=text) | Role(name=text) | Phase(name=text) | Activity(name=text) | Question(name=text):
            return voice.say(text)
        case Symptom(name=text) | Goal(name=text) | Country(name=text) | Clue(ask=text) | Driver(name=text):
            return voice.say(text)
        case WorkRow():
            return _hours(element, voice)
        case Estimate():
            return voice.say(words.ESTIMATED, fact=_number(element.fact, voice), why=voice.say(element.why))
        case Currency(name=text) | Price(name=text) | Peer(name=text) | FirstStep(text=text):
            return voice.say(text)
        case _:
            return ""


def _hours(row: WorkRow, voice: Voice) -> str:
    activity = voice.say(voice.knowledge.activities[row.activity].name)
    low, high = voice.number(row.hours.low), voice.number(row.hours.high)
    if row.driver is None:
        return voice.say(words.HOURS_FIXED, activity=activity, low=low, high=high)
    driver = " × ".join(_number(each, voice) for each in (row.driver, row.times) if each is not None)
    return voice.say(words.HOURS_PER, activity=activity, low=low, high=high, per=voice.number(row.per), driver=driver)


def _number(number: str, voice: Voice) -> str:
    """The name of a question or of a driver."""
    named = {driver.id: driver.name for driver in voice.knowledge.catalogue.drivers}
    return voice.say(named[number]) if number in named else voice.fact(number)


def _title(noun: str, element: msgspec.Struct, voice: Voice) -> str:
    """``Content marketer (role content_marketer)``; what has a sentence for a name goes by its id alone."""
    ident = " ".join(reversed(_answers_to(element)))
    kind = voice.say(nouns.KINDS[noun])
    if isinstance(element, Statement | Rule | Source | Faq | Threshold | FirstStep):
        return f"{kind[0].upper()}{kind[1:]} {ident}"
    return f"{_name(element, voice)} ({kind} {ident})"


# --- lists ------------------------------------------------------------------------------------------------------------


def _table(noun: str, rows: tuple[msgspec.Struct, ...], voice: Voice) -> Table:
    extra = EXTRA_COLUMNS.get(noun, ())
    columns = (
        Column(voice.say(interface.ID), key=True),
        Column(voice.say(interface.NAME)),
        *(Column(voice.say(label)) for label, _ in extra),
    )
    if voice.knowledge.origins:
        columns = (*columns, Column(voice.say(words.ORIGIN)))
        extra = (*extra, (words.ORIGIN, _show_origin(noun)))
    cells = tuple(
        (" ".join(reversed(_answers_to(row))), _name(row, voice), *(show(row, voice) for _, show in extra))
        for row in rows
    )
    return Table(voice.say(words.SECTIONS[noun]), columns, cells)


def _show_origin(noun: str) -> Callable[[msgspec.Struct, Voice], str]:
    def show(row: msgspec.Struct, voice: Voice) -> str:
        overlay = voice.knowledge.origin(getattr(row, "id", ""), noun)
        return voice.say(words.ORIGIN_OVERLAY, overlay=overlay) if overlay else ""

    return show


def _show_effect(row: msgspec.Struct, voice: Voice) -> str:
    return phrase_effect(row.then, voice.knowledge, voice.lang) if isinstance(row, Rule) else ""


def _show_department(row: msgspec.Struct, voice: Voice) -> str:
    return voice.say(words.DEPARTMENTS[row.department]) if isinstance(row, Role) else ""


def _show_tier(row: msgspec.Struct, voice: Voice) -> str:
    return voice.say(words.TIERS[row.tier]) if isinstance(row, Role) else ""


def _show_severity(row: msgspec.Struct, voice: Voice) -> str:
    return voice.say(SEVERITIES[row.severity]) if isinstance(row, Check) else ""


def _show_roles(row: msgspec.Struct, voice: Voice) -> str:
    return voice.roles(row.roles) if isinstance(row, Symptom | Goal) else ""


def _show_grade(row: msgspec.Struct, _voice: Voice) -> str:
    return row.grade if isinstance(row, Source) else ""


Show = Callable[[msgspec.Struct, Voice], str]
RULE_COLUMNS: tuple[tuple[Text, Show], ...] = ((words.EFFECT, _show_effect),)
EXTRA_COLUMNS: Mapping[str, tuple[tuple[Text, Show], ...]] = {
    "roles": ((words.DEPARTMENT, _show_department), (words.TIER, _show_tier)),
    "rules": RULE_COLUMNS,
    "urgency": RULE_COLUMNS,
    "sourcing": RULE_COLUMNS,
    "symptoms": ((words.ROLES_THAT_HELP, _show_roles),),
    "goals": ((words.ROLES_THAT_HELP, _show_roles),),
    "checks": ((interface.SEVERITY, _show_severity),),
    "sources": ((words.GRADE, _show_grade),),
}


# What has no id of its own: the columns of its table. The first column names the row.
FIGURE_COLUMNS: Mapping[str, tuple[Text, ...]] = {
    "lead_times": (interface.NAME, words.LEAD_TIME, interface.REASON),
    "wages": (interface.ROLE, words.COUNTRY, words.YEAR, words.VALUE),
    "pay_ratios": (words.PAY_GROUP, words.COUNTRY, words.YEAR, words.VALUE),
    "rates": (interface.ROLES, words.COUNTRY, interface.HOW, words.VALUE),
    "uncited": (words.STATEMENT, interface.REASON),
    "kits": (interface.ROLE, interface.INTERVIEW),
}


def _figures(noun: str, rows: tuple[msgspec.Struct, ...], voice: Voice) -> Table:
    columns = tuple(Column(voice.say(label), key=n == 0) for n, label in enumerate(FIGURE_COLUMNS[noun]))
    return Table(voice.say(words.SECTIONS[noun]), columns, tuple(_figure(row, voice) for row in rows))


def _figure(row: msgspec.Struct, voice: Voice) -> tuple[str, ...]:
    match row:
        case LeadTime():
            weeks = voice.say(words.WEEKS, recruit=voice.number(row.recruit_weeks), ramp=voice.number(row.ramp_weeks))
            return voice.say(row.name), weeks, voice.cited("", row.cites, row.own_judgement)
        case Wage():
            amounts = voice.money(row.low, row.high, row.currency)
            shown = voice.say(words.WAGE_PERIODS[row.period], range=amounts)
            value = voice.cited(shown, row.cites, row.own_judgement)
            return voice.role(row.role), row.country, str(row.year), value
        case PayRatio():
            value = voice.cited(voice.number(row.ratio), row.cites, row.own_judgement)
            return voice.say(words.PAY_GROUPS[row.group]), row.country, str(row.year), value
        case Rate():
            value = voice.say(words.WAGE_HOUR, range=voice.money(row.low, row.high, row.currency))
            how = voice.say(SOURCINGS[row.sourcing])
            return voice.roles(row.roles), row.country, how, voice.cited(value, row.cites, row.own_judgement)
        case KitPart():
            role = voice.say(words.EVERY_ROLE) if row.role is None else voice.role(row.role)
            return role, " ".join(voice.say(question.ask) for question in row.interview)
        case Uncited():
            return row.statement, voice.say(row.reason)
        case _:
            return ()


# --- one element ------------------------------------------------------------------------------------------------------


def _explained(noun: str, element: msgspec.Struct, voice: Voice) -> list[Block]:
    entries = [Entry(voice.say(label), texts) for label, texts in _Explainer(voice).entries(element)]
    basis = voice.cited("", element.cites, element.own_judgement) if isinstance(element, Cited) else ""
    if basis:
        entries.append(Entry(voice.say(interface.RESTS_ON), (basis,)))
    if overlay := voice.knowledge.origin(getattr(element, "id"), noun):  # noqa: B009
        entries.append(Entry(voice.say(words.ORIGIN), (voice.say(words.ORIGIN_OVERLAY, overlay=overlay),)))
    blocks: list[Block] = [Record(tuple(entry for entry in entries if any(entry.texts)))]
    if isinstance(element, Tension):
        blocks = [Paragraph(voice.say(words.NATURES[element.nature])), tension_record(element, voice)]
    users = tuple(_users(noun, getattr(element, "id"), voice))  # noqa: B009
    if users:
        columns = (
            Column(voice.say(interface.KIND)),
            Column(voice.say(interface.ID), key=True),
            Column(voice.say(interface.NAME)),
        )
        blocks += [Heading(voice.say(words.USED_BY)), Table(voice.say(words.USED_BY_CAPTION), columns, users)]
    return blocks


Lines = list[tuple[Text, tuple[str, ...]]]


class _Explainer:
    """The labelled texts of an element, noun by noun; labels without texts are left out later."""

    def __init__(self, voice: Voice) -> None:
        self.voice = voice
        self.say = voice.say

    def entries(self, element: object) -> Lines:
        match element:
            case Role():
                return self._role(element)
            case Phase():
                return self._phase(element)
            case Activity():
                return self._activity(element)
            case Rule():
                return self._rule(element)
            case Question():
                return self._question(element)
            case Symptom():
                return self._symptom(element)
            case Goal():
                return [
                    (words.ALSO_CALLED, self._aliases(element)),
                    (words.ROLES_THAT_HELP, self._roles(element.roles)),
                ]
            case Check():
                return self._check(element)
            case _:
                return self._figure_or_guidance(element)

    def _figure_or_guidance(self, element: object) -> Lines:
        match element:
            case Threshold():
                value = f"{self.voice.number(element.value)} {self.say(element.unit)}"
                return [(interface.MEANING, (self.say(element.name),)), (words.VALUE, (value,))]
            case Source():
                return self._source(element)
            case Statement():
                return self._statement(element)
            case ChecklistPart():
                return [(words.STEPS, self._cited_texts(element.steps))]
            case Faq():
                return [(words.ASK, (self.say(element.question),)), (words.ANSWER, (self.say(element.answer),))]
            case Story():
                return [(words.STEPS, self._cited_texts(element.steps)), (words.CAVEAT, (self.say(element.caveat),))]
            case Principle():
                return [(interface.MEANING, (self.say(element.text),)), (interface.ROLES, self._roles(element.roles))]
            case Clue():
                return self._clue(element)
            case Country():
                return self._country(element)
            case _:
                return self._money(element)

    def _country(self, country: Country) -> Lines:
        known = self.say(words.PAY_TIER, what=self.say(words.PAY_TIERS[country.tier]), tier=str(country.tier))
        beside = [
            f"{self.say(words.PAY_GROUPS[row.group])} {self.voice.number(row.ratio)}"
            for row in self.voice.knowledge.catalogue.pay_ratios
            if row.country == country.id
        ]
        return [
            (interface.NAME, (self.say(country.name),)),
            (words.CURRENCY, (country.currency,)),
            (words.PAY_KNOWN, (known,)),
            (words.PAY_RATIO, (", ".join(beside),) if beside else ()),
        ]

    def _money(self, element: object) -> Lines:
        match element:
            case Currency():
                number = self.voice.number(element.per_euro)
                return [(words.VALUE, (self.say(words.PER_EURO, number=number, year=str(element.year)),))]
            case Price():
                return [(words.VALUE, (self._asked(element),)), (interface.CONDITION, self._condition(element.when))]
            case Peer():
                made = self.voice.money(element.per_person.low, element.per_person.high, element.currency)
                remark = (self.say(element.remark),) if element.remark else ()
                return [(words.VALUE, (self.say(words.PER_PERSON, range=made),)), (words.CAVEAT, remark)]
            case FirstStep():
                return [
                    (interface.MEANING, (self.say(element.text),)),
                    (interface.REASON, (self.say(element.because),)),
                    (interface.CONDITION, self._condition(element.when)),
                ]
            case _:
                return []

    def _asked(self, price: Price) -> str:
        ends = (price.low, price.high)
        if price.is_share:
            amounts = "–".join(numbers.percent(end, self.voice.lang) for end in ends)
        else:
            amounts = f"{price.currency} " + "–".join(self.voice.number(end) for end in ends)
        return f"{amounts} {self.say(price.unit)}"

    def _clue(self, clue: Clue) -> Lines:
        symptom = self.voice.knowledge.symptom(clue.symptom)
        yes, no = (symptom.causes[number - 1].text for number in (clue.causes.if_yes, clue.causes.if_no))
        return [
            (words.ASK, (self.say(clue.ask),)),
            (words.SYMPTOM, (self.say(symptom.name),)),
            (
                words.ANSWERS,
                tuple(
                    self.say(pattern, cause=self.say(cause))
                    for pattern, cause in ((interface.ANSWER_YES, yes), (interface.ANSWER_NO, no))
                ),
            ),
        ]

    def _role(self, role: Role) -> Lines:
        size = f"{self.say(ENGAGEMENTS[role.typical_engagement])}, {numbers.fte(role.typical_fte, self.voice.lang)}"
        return [
            (words.PURPOSE, (self.say(role.purpose),)),
            (words.DEPARTMENT, (self.say(words.DEPARTMENTS[role.department]),)),
            (words.TIER, (self.say(words.TIERS[role.tier]),)),
            (words.INDISPENSABLE, (self.say(YES if role.indispensable else NO),)),
            (words.ALSO_CALLED, self._aliases(role)),
            (interface.RESPONSIBILITIES, self._cited_texts(role.responsibilities)),
            (interface.WORK_IN_PHASES, tuple(self._work(role))),
            (interface.KPIS, tuple(self.voice.cited(k.name, k.cites, k.own_judgement) for k in role.kpis)),
            (interface.SKILLS, self._cited_texts(role.skills)),
            (words.STAND_INS, self._roles(role.stand_ins)),
            (words.USUAL_SIZE, (size,)),
            (words.OCCUPATIONS, tuple(f"{o.taxonomy} {o.code}: {self.say(o.label)}" for o in role.occupations)),
        ]

    def _work(self, role: Role) -> Iterator[str]:
        for phase in self.voice.knowledge.catalogue.phases:
            for work in phase.work:
                if work.role == role.id:
                    yield f"{self.say(phase.name)}: {self.voice.cited(work.does, work.cites, work.own_judgement)}"

    def _phase(self, phase: Phase) -> Lines:
        does = tuple(
            f"{self.voice.role(w.role)}: {self.voice.cited(w.does, w.cites, w.own_judgement)}" for w in phase.work
        )
        return [
            (interface.MEANING, (self.say(phase.heading),)),
            (words.GOAL, (self.say(phase.goal),)),
            (interface.ROLES, does),
        ]

    def _activity(self, activity: Activity) -> Lines:
        return [
            (words.PHASES, tuple(map(self.voice.phase, activity.phases))),
            (interface.ACCOUNTABLE, self._roles(activity.accountable)),
            (interface.RESPONSIBLE, self._roles(activity.responsible)),
            (interface.CONSULTED, self._roles(activity.consulted)),
            (interface.INFORMED, self._roles(activity.informed)),
            (interface.CONDITION, self._condition(activity.exists)),
            (interface.TENSIONS, self._tensions(activity.tensions)),
        ]

    def _rule(self, rule: Rule) -> Lines:
        return [
            (interface.CONDITION, (phrase(rule.when, self.voice.knowledge, self.voice.lang),)),
            (words.EFFECT, (phrase_effect(rule.then, self.voice.knowledge, self.voice.lang),)),
            (interface.REASON, (self.say(rule.because),)),
            (interface.TENSIONS, self._tensions(rule.tensions)),
        ]

    def _question(self, question: Question) -> Lines:
        options = tuple(f"{o.id}: {self.say(o.name)}" for o in self.voice.knowledge.options(question))
        return [
            (words.ASK, (self.say(question.ask),)),
            (words.HELP, (self.say(question.help),)),
            (words.ANSWERS, options),
        ]

    def _symptom(self, symptom: Symptom) -> Lines:
        return [
            (words.ALSO_CALLED, self._aliases(symptom)),
            (words.CAUSES, self._cited_texts(symptom.causes)),
            (words.CONSEQUENCES, self._cited_texts(symptom.consequences)),
            (words.ROLES_THAT_HELP, self._roles(symptom.roles)),
            (words.STEPS, self._cited_texts(symptom.steps)),
        ]

    def _check(self, check: Check) -> Lines:
        return [
            (interface.SEVERITY, (self.say(SEVERITIES[check.severity]),)),
            (interface.MEANING, (self.say(check.meaning),)),
            (interface.MATTERS, (self.say(check.matters),)),
            (interface.MESSAGE, (pattern(check.message, self.voice.lang),)),
            (interface.REMEDY, (pattern(check.remedy, self.voice.lang),)),
            (interface.CONDITION, self._condition(check.when)),
            (interface.TENSIONS, self._tensions(check.tensions)),
        ]

    def _source(self, source: Source) -> Lines:
        same = (described(self.voice.knowledge.source(source.same_work_as)),) if source.same_work_as else ()
        return [
            (interface.NAME, (described(source),)),
            (words.ADDRESS, (source.address,)),
            (words.GRADE, (self.say(GRADES[source.grade]),)),
            (words.SCOPE, (self.say(source.scope),)),
            (words.LICENCE, (source.licence,)),
            (words.ATTRIBUTION, (source.attribution,)),
            (words.SAME_WORK, same),
        ]

    def _statement(self, statement: Statement) -> Lines:
        return [
            (words.STATEMENT, (self.say(statement.text),)),
            (words.SOURCE, (described(self.voice.knowledge.source(statement.source)),)),
            (words.ADDRESS, (self._where(statement),)),
            (words.SAME_STATEMENT, statement.same_as),
        ]

    def _where(self, statement: Statement) -> str:
        address = self.voice.knowledge.source(statement.source).address
        return self.say(words.AT_LINE, address=address, line=str(statement.line)) if statement.line else address

    def _aliases(self, element: Role | Symptom | Goal) -> tuple[str, ...]:
        names = element.aliases.en if self.voice.lang == "en" else element.aliases.nl
        return (", ".join(names),) if names else ()

    def _roles(self, roles: tuple[str, ...]) -> tuple[str, ...]:
        return (self.voice.roles(roles),) if roles else ()

    def _tensions(self, tensions: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(f"{t}: {self.say(self.voice.knowledge.tension(t).title)}" for t in tensions)

    def _condition(self, when: Condition) -> tuple[str, ...]:
        return () if when == ALWAYS else (phrase(when, self.voice.knowledge, self.voice.lang),)

    def _cited_texts(self, rows: tuple[Cited, ...]) -> tuple[str, ...]:
        return tuple(self.voice.cited(getattr(row, "text"), row.cites, row.own_judgement) for row in rows)  # noqa: B009


# --- what refers to an element ----------------------------------------------------------------------------------------

# The facts whose values are ids of a noun.
VALUES: Mapping[str, frozenset[str]] = {
    "roles": frozenset({"roles_filled", "roles_filled_today"}),
    "symptoms": frozenset({"symptoms"}),
    "goals": frozenset({"goals"}),
    "leanings": frozenset({"leanings"}),
}


def _users(noun: str, ident: str, voice: Voice) -> Iterator[tuple[str, str, str]]:
    """Kind, id and name of every element that refers to this one."""
    for kind, element in _mentions(noun, ident, voice.knowledge):
        yield voice.say(nouns.KINDS[kind]), getattr(element, "id"), _name(element, voice)  # noqa: B009


def _mentions(noun: str, ident: str, knowledge: Knowledge) -> Iterator[tuple[str, msgspec.Struct]]:
    """Every other element that refers to this one, with the name of its part."""
    facts = VALUES.get(noun, frozenset())
    for kind in NAMED:
        for element in getattr(knowledge.catalogue, kind):
            itself = kind == noun and element.id == ident
            if not itself and _refers(element, noun, ident, facts):
                yield kind, element


def _refers(value: object, noun: str, ident: str, facts: frozenset[str]) -> bool:
    if isinstance(value, tuple):
        return any(_refers(item, noun, ident, facts) for item in value)
    if not isinstance(value, msgspec.Struct):
        return False
    if isinstance(value, Test) and value.fact in facts and ident in ids(value.value):
        return True
    fields = references(type(value))
    for name in value.__struct_fields__:
        inner = getattr(value, name)
        named = name in fields and fields[name].noun == noun and ident in ids(inner)
        if named or _refers(inner, noun, ident, facts):
            return True
    return False
