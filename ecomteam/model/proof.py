"""What an audit of the catalogue itself finds: faults of single elements, and laws that hold for every shop or not."""

from collections.abc import Mapping
from typing import Literal

import msgspec

from ecomteam.model.checks import Severity
from ecomteam.model.facts import Value
from ecomteam.model.origin import Origin
from ecomteam.model.place import Place
from ecomteam.model.text import Text

Verdict = Literal["proved", "checked", "refuted"]


class CatalogueFault(msgspec.Struct, frozen=True, kw_only=True):
    """Something about one element. ``noun`` is its file's name; a note is what nobody misses, not what is wrong."""

    kind: str
    severity: Severity
    noun: str
    id: str
    place: Place
    message: Text


class Counterexample(msgspec.Struct, frozen=True, kw_only=True):
    """The smallest shop found for which a law does not hold: its facts, and what happens there."""

    facts: Mapping[str, Value]
    shows: Text


class Law(msgspec.Struct, frozen=True, kw_only=True):
    """Something that has to hold for every shop.

    ``proved``: for the whole answer space, by the argument in ``how``, ``cases`` of which were walked one by one.
    ``checked``: in ``cases`` plans of drawn shops, which is no proof. ``refuted``: there is a counterexample. A law
    that is not ``required`` is a limit to know of: that it does not hold is no fault.
    """

    id: str
    name: Text
    verdict: Verdict
    cases: int
    how: Text
    required: bool = True
    counterexample: Counterexample | None = None


class CatalogueCheck(msgspec.Struct, frozen=True, kw_only=True):
    """``origins`` is what overlays did to the built-in catalogue; ``elements`` and ``conditions`` are counts."""

    overlays: tuple[str, ...]
    origins: tuple[Origin, ...]
    elements: int
    conditions: int
    faults: tuple[CatalogueFault, ...]
    laws: tuple[Law, ...]

    @property
    def clean(self) -> bool:
        """Nothing is wrong; notes are allowed."""
        wrong = any(fault.severity != "note" for fault in self.faults)
        return not wrong and all(law.verdict != "refuted" or not law.required for law in self.laws)
