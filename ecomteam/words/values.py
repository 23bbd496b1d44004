"""Words that stand for the values of the model."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Protocol

from ecomteam.model.checks import Severity
from ecomteam.model.roles import Engagement, Sourcing
from ecomteam.model.rules import Verdict, Wave
from ecomteam.model.text import Text
from ecomteam.words.lists import BESIDE, called

WAVES: Mapping[Wave, Text] = MappingProxyType(
    {
        "now": Text("now", "nu"),
        "next": Text("next", "daarna"),
        "later": Text("later", "later"),
    }
)
SOURCINGS: Mapping[Sourcing, Text] = MappingProxyType(
    {
        "in_house": Text("employed", "in dienst"),
        "freelance": Text("freelancer", "freelancer"),
        # Not "agency": the outside party may as well be a fulfilment company.
        "agency": Text("outside company", "extern bedrijf"),
    }
)
TEMPORARY = Text("temporary", "tijdelijk")
ON_CALL = Text("on call", "op oproep")
ENGAGEMENTS: Mapping[Engagement, Text] = MappingProxyType(
    {
        "full_time": Text("full-time", "fulltime"),
        "part_time": Text("part-time", "parttime"),
        "project": Text("per project", "per project"),
    }
)
SEVERITIES: Mapping[Severity, Text] = MappingProxyType(
    {
        "error": Text("error", "fout"),
        "warning": Text("warning", "waarschuwing"),
        "note": Text("note", "opmerking"),
    }
)
VERDICTS: Mapping[Verdict, Text] = MappingProxyType(
    {
        "must_be_in_house": Text("must be in-house", "moet in dienst zijn"),
        "better_in_house": Text("is better in-house", "is beter in dienst"),
        "may_be_outside": Text("may be outside", "mag extern zijn"),
        "better_outside": Text("is better outside", "is beter extern"),
    }
)
GRADES: Mapping[str, Text] = MappingProxyType(
    {
        "A": Text(
            "A: a survey, statistics or journalism with a named base",
            "A: onderzoek, statistiek of journalistiek met een genoemde basis",
        ),
        "B": Text("B: a practitioner's own experience", "B: eigen ervaring van iemand uit de praktijk"),
        "C": Text(
            "C: a party with something to sell, or no basis shown",
            "C: een partij die iets verkoopt, of zonder getoonde basis",
        ),
    }
)
YES = Text("yes", "ja")
NO = Text("no", "nee")
RANGE = Text("{low} to {high}", "{low} tot {high}")
NONE = Text("none", "geen")

# Whether an earlier audit had a finding too.
BASELINES: Mapping[str, Text] = MappingProxyType({"new": Text("new", "nieuw"), "known": Text("known", "bekend")})


MORE_OF = Text("more of {name}", "meer van {name}")
# So many names fit a column.
FEW = 2
MORE_OF_MANY = Text("more of {count} people", "meer van {count} mensen")
OWN_PEOPLE = Text("own people", "eigen mensen")


class _Had(Protocol):
    @property
    def sourcing(self) -> Sourcing: ...
    @property
    def on_call(self) -> bool: ...
    @property
    def more_of(self) -> str | None: ...
    @property
    def fixed(self) -> object: ...


def way(hours: _Had, temporary: bool = False) -> Text:
    """How hours are had: more of who has the role already, of own people, else as ``form``."""
    if hours.fixed is not None:
        return OWN_PEOPLE
    if hours.more_of is None:
        return form(hours.sourcing, hours.on_call, temporary)
    whose = hours.more_of.split(BESIDE)
    return MORE_OF.format(name=called(hours.more_of)) if len(whose) <= FEW else MORE_OF_MANY.format(count=len(whose))


def form(sourcing: Sourcing, on_call: bool, temporary: bool = False) -> Text:
    """How somebody works for the shop, in a word or two; ``temporary`` is for a job with an end."""
    if temporary and sourcing == "in_house" and not on_call:
        return TEMPORARY
    return ON_CALL if on_call else SOURCINGS[sourcing]
