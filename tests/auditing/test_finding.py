"""What a finder reports is plain: who, which roles and work, how many of what; nobody has to read it out of a text."""

from typing import get_args

import pytest

from ecomteam.auditing.finding import Found
from ecomteam.auditing.judging import FINDERS, judged
from ecomteam.auditing.quick import QuickFinding, wordless
from ecomteam.auditing.team_view import TeamView
from ecomteam.files.team.read import read_team
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import FixKind
from ecomteam.model.checks import Check
from ecomteam.shop.case import Case

TEAM = b"""\
shop: {support_contacts_per_day: 60, orders_per_month: 4000, fulfilment: third_party}
people:
  - {name: Ada, owner: true, roles: [ecommerce_manager], activities: [product_data_content], reports_to: Bo, fte: 0.3}
  - {name: Bo, roles: [customer_service], activities: [product_data_content], reports_to: Ada}
"""


def found(knowledge: Knowledge) -> dict[str, Found]:
    every: dict[str, Found] = {}

    def kept(view: TeamView, check: Check, one: Found) -> QuickFinding:
        every[check.id] = one
        return wordless(view, check, one)

    judged([TeamView(Case(knowledge, read_team(TEAM, "team.yaml", knowledge.catalogue)))], kept)
    return every


def test_a_finding_says_who_and_which_and_how_many(knowledge: Knowledge) -> None:
    every = found(knowledge)
    assert every["reporting_circle"].persons == ("Ada", "Bo")
    twice = every["activity_with_two_owners"]
    assert (twice.persons, twice.activities, twice.roles) == (("Ada", "Bo"), ("product_data_content",), ())
    short = every["daily_work_undone"]
    assert (short.roles, short.persons) == (("customer_service",), ("Bo",))
    assert {each.unit for each in short.numbers.values()} == {"hours_per_week"}
    hours = {name: each.value or 0.0 for name, each in short.numbers.items()}
    assert hours["given"] + hours["short"] == pytest.approx(hours["needed"], abs=1)


def test_some_check_declares_mends_of_every_kind() -> None:
    kinds = {mend.kind for finder in FINDERS.values() for mend in finder.mends}
    assert kinds == set(get_args(FixKind)) - {"hat"}
