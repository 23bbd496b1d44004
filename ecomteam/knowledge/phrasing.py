"""Conditions, facts and rule effects in plain words, in either language."""

import re

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.conditions import All, Any, Condition, Not, Operator, Test
from ecomteam.model.rules import Effect, Hold, Promote, RuleOut, SourceAs, Urge
from ecomteam.model.text import Language, Text
from ecomteam.words import interface, numbers
from ecomteam.words import phrasing as words
from ecomteam.words.lists import AND, OR, joined
from ecomteam.words.values import SOURCINGS, VERDICTS, WAVES

OPPOSITES: dict[Operator, Operator] = {
    "at_least": "below",
    "below": "at_least",
    "at_most": "above",
    "above": "at_most",
}


def fact_name(fact: str, knowledge: Knowledge, lang: Language) -> str:
    """How a fact is called: its question's name, or the words for what follows from the team; else its id."""
    if fact in knowledge.questions:
        return knowledge.question(fact).name.to(lang)
    told = words.TEAM_FACTS.get(fact)
    return told.to(lang) if told else fact


def phrase(
    condition: Condition, knowledge: Knowledge, lang: Language, currency: str = "EUR", *, thresholds: bool = True
) -> str:
    """The condition as one sentence without a full stop: ``"Platform" is Headless and "Products" is above 100``.

    Conditions speak of euros; amounts are shown in ``currency``. Who only reads it is not told which ``thresholds``
    its numbers are.
    """
    return _Phrasing(knowledge, lang, currency, thresholds=thresholds).phrase(condition)


def phrase_effect(effect: Effect, knowledge: Knowledge, lang: Language) -> str:
    """What a rule does, in one sentence without a full stop."""
    roles = ", ".join(knowledge.role(role).name.to(lang) for role in effect.roles)
    match effect:
        case Urge():
            return words.EFFECT_URGE.to(lang).format(roles=roles, by=numbers.number(effect.by, lang))
        case RuleOut():
            return words.EFFECT_RULE_OUT.to(lang).format(roles=roles)
        case Promote():
            return words.EFFECT_PROMOTE.to(lang).format(roles=roles, wave=WAVES[effect.to].to(lang))
        case Hold():
            return words.EFFECT_HOLD.to(lang).format(roles=roles, wave=WAVES[effect.to].to(lang))
        case SourceAs():
            return _sourcing(effect, roles, lang)


def _sourcing(effect: SourceAs, roles: str, lang: Language) -> str:
    # The form only means something where the verdict may send the role outside.
    text = words.EFFECT_SOURCE if effect.verdict.endswith("in_house") else words.EFFECT_SOURCE_FORM
    verdict, form = VERDICTS[effect.verdict].to(lang), SOURCINGS[effect.form].to(lang)
    return text.to(lang).format(roles=roles, verdict=verdict, form=form, weight=effect.weight)


class _Phrasing:
    """One condition's phrasing; ``negated`` turns a test around where words for the opposite exist."""

    def __init__(self, knowledge: Knowledge, lang: Language, currency: str, *, thresholds: bool = True) -> None:
        self.knowledge = knowledge
        self.lang = lang
        self.currency = currency
        self.thresholds = thresholds

    def phrase(self, condition: Condition) -> str:
        match condition:
            case Test():
                return self._test(condition, negated=False)
            case Not(part=Test() as test):
                return self._test(test, negated=True)
            case Not(part=part):
                return words.NOT_GROUP.to(self.lang).format(part=self.phrase(part))
            case All(parts=parts):
                return self._group(parts, AND, interface.ALWAYS)
            case Any(parts=parts):
                return self._group(parts, OR, words.NEVER)

    def _group(self, parts: tuple[Condition, ...], link: Text, empty: Text) -> str:
        if not parts:
            return empty.to(self.lang)
        if len(parts) == 1:
            return self.phrase(parts[0])
        # Brackets keep "a and (b or c)" apart from "(a and b) or c".
        texts = [
            f"({self.phrase(p)})" if isinstance(p, All | Any) and len(p.parts) > 1 else self.phrase(p) for p in parts
        ]
        return f" {link.to(self.lang)} ".join(texts)

    def _test(self, test: Test, *, negated: bool) -> str:
        operator = OPPOSITES.get(test.operator, test.operator) if negated else test.operator
        turned = operator != test.operator
        if test.operator in ("has_any", "has_all"):
            text = words.INCLUDES_NOT if negated else words.INCLUDES
        else:
            text = words.IS_NOT if negated and not turned else words.IS
        name = fact_name(test.fact, self.knowledge, self.lang)
        return text.to(self.lang).format(fact=name, value=self._operand(test, operator))

    def _operand(self, test: Test, operator: Operator) -> str:
        if operator in words.COMPARISONS and isinstance(test.value, int | float):
            return words.COMPARISONS[operator].to(self.lang).format(number=self._number(test, test.value))
        values = test.value if isinstance(test.value, tuple) else (test.value,)
        link = AND if operator == "has_all" else OR
        return joined([self._value(test, value) for value in values], link, self.lang)

    def _value(self, test: Test, value: bool | int | float | str) -> str:
        if isinstance(value, bool | str):
            shown = self.knowledge.shown(test.fact, value).to(self.lang)
            # Names of several words need quotes: they may hold an "and" or a comma of their own.
            return f'"{shown}"' if " " in shown else shown
        return self._number(test, value)

    def _number(self, test: Test, value: float) -> str:
        shown = self.knowledge.shown(test.fact, value).to(self.lang)
        if test.fact in self.knowledge.money_facts:
            amount = self.knowledge.convert(value, "EUR", self.currency)
            shown = numbers.money(amount, amount, self.currency, self.lang)
        if test.threshold is None or not self.thresholds:
            return shown
        return words.WITH_THRESHOLD.to(self.lang).format(number=shown, threshold=test.threshold)


def pattern(text: Text, lang: Language) -> str:
    """A text of a check as it stands before anything was found: each place that is filled says with what."""

    def named(match: re.Match[str]) -> str:
        name = words.PLACEHOLDERS.get(match[1])
        return f"<{name.to(lang) if name else match[1]}>"

    return re.sub(r"\{(\w+)\}", named, text.to(lang))
