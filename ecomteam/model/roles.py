"""Roles: what a person may be hired for."""

from typing import Annotated, Literal

import msgspec

from ecomteam.model.bounds import Fte, Within
from ecomteam.model.references import RoleId
from ecomteam.model.text import Cited, Text

Sourcing = Literal["in_house", "freelance", "agency"]
Engagement = Literal["full_time", "part_time", "project"]
# The major groups of occupations (ISCO-08) by which pay is published for every country.
PayGroup = Literal["managers", "professionals", "technicians", "clerks", "sales_and_service", "elementary"]
Tier = Literal["foundation", "core", "specialist", "sky_high"]
Department = Literal["management", "marketing", "product", "sales", "service", "logistics", "technology"]
# Who leads a shop.
MANAGER = "ecommerce_manager"


class Responsibility(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One thing the role does, whatever the phase (work that belongs to one phase stands with the phase)."""

    text: Text


class Kpi(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    name: Text


class Skill(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    text: Text


class Aliases(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Other names people use for it, by language."""

    en: tuple[str, ...] = ()
    nl: tuple[str, ...] = ()


class Occupation(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The matching occupation in a public taxonomy. ``fit`` says how close it is."""

    taxonomy: Literal["onet", "esco"]
    code: str
    label: Text
    fit: str


class PaidLike(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Whose pay counts, and how many ``times`` it, where a country publishes none of the role's own."""

    role: RoleId
    times: Annotated[float, Within(0, 100, "times the pay of that role", above=True)] = 1.0


class Role(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A role of the catalogue.

    ``stand_ins`` are the roles whose holder can best wear this hat for a while, best first; the owner comes last by
    himself. ``typical_fte`` is the size of the job where nothing measures its workload. Pay that is not known is that
    of ``paid_like``, else of the first role with the same ``pay_group``.
    """

    id: str
    name: Text
    department: Department
    tier: Tier
    indispensable: bool = False
    purpose: Text
    aliases: Aliases = Aliases()
    responsibilities: tuple[Responsibility, ...]
    kpis: tuple[Kpi, ...] = ()
    skills: tuple[Skill, ...] = ()
    stand_ins: tuple[RoleId, ...] = ()
    typical_engagement: Engagement
    typical_fte: Fte
    pay_group: PayGroup = "professionals"
    paid_like: PaidLike | None = None
    occupations: tuple[Occupation, ...] = ()
