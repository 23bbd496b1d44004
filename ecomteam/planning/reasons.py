"""Why a hire is advised, and why in this way: the rules that fired."""

from ecomteam.model.plan import Reason
from ecomteam.model.rules import Rule


def reason(rule: Rule) -> Reason:
    return Reason(rule=rule.id, text=rule.because, cites=rule.cites, own_judgement=rule.own_judgement)
