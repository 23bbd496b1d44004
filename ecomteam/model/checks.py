"""Checks: what an audit looks for."""

from typing import Literal

from ecomteam.model.conditions import ALWAYS, Condition
from ecomteam.model.references import TensionId
from ecomteam.model.text import Cited, Text

Severity = Literal["error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")


class Check(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One kind of finding. ``message`` and ``remedy`` have named placeholders that the audit fills.

    ``when`` says for which shops the check applies. Of a check without code of ours it is what is found: once for the
    shop, or with ``each`` for every person or role for which it holds. Its texts are filled with the facts it asks for.
    ``for_client`` is the remedy for who has neither the file nor this tool, where the other speaks of one of them; it
    has no placeholders.
    """

    code: str
    id: str
    severity: Severity
    title: Text
    meaning: Text
    matters: Text
    message: Text
    remedy: Text
    for_client: Text | None = None
    when: Condition = ALWAYS
    each: Literal["shop", "person", "role"] = "shop"
    tensions: tuple[TensionId, ...] = ()
