"""Why a hire is advised, and why in this way: rules that fired, and work that was measured."""

from ecomteam.model.plan import Reason
from ecomteam.model.rules import Rule
from ecomteam.model.text import Text
from ecomteam.shop.needs import EngagementAdvice
from ecomteam.words.numbers import numeral

MEASURED = Text(
    "{name}: {each}. Your {load} ask for {short} FTE more than your people give; in whole days, and one person at "
    "most, that makes {fte} FTE.",
    "{name}: {each}. Jouw {load} vragen {short} fte meer dan je mensen geven; in hele dagen, en hooguit één persoon, "
    "is dat {fte} fte.",
)


def reason(rule: Rule) -> Reason:
    return Reason(rule=rule.id, text=rule.because, cites=rule.cites, own_judgement=rule.own_judgement)


def reasons_of_size(size: EngagementAdvice) -> tuple[Reason, ...]:
    """Why this much of a person: the rule that decides or, in its stead, the workload."""
    measured = size.measured
    if measured is None:
        return tuple(map(reason, size.reasons[:1]))
    workload = measured.workload
    text = MEASURED.format(
        name=workload.name,
        each=numeral(workload.per_fte),
        load=numeral(measured.load),
        short=numeral(measured.short),
        fte=numeral(size.fte),
    )
    return (Reason(rule="", text=text, cites=workload.cites, own_judgement=workload.own_judgement),)
