"""A month's news in a file: only what is new changes, and what comes out says exactly that."""

import pytest

from ecomteam.files.team.read import read_team
from ecomteam.files.team.updating import News, updated
from ecomteam.model.amounts import Span
from ecomteam.model.problems import FileProblems
from tests import shops
from tests.shipped import KNOWLEDGE
from tests.shops import person

CATALOGUE = KNOWLEDGE.catalogue
BLOCK = """\
# Our shop.
format: 1
shop:
  name: Bean & Co
  orders_per_month: 850          # of last month
  monthly_revenue: "42.500"      # € , without tax
  symptoms: [slow_replies]   # both of us
people:
  - name: Ada   # the boss
    owner: true
  - name: Bo
    roles: [logistics]  # packs
# Kept for the accountant.
"""
NEW = """\
# Our shop.
format: 1
shop:
  name: Bean & Co
  orders_per_month: 1200         # of last month
  monthly_revenue: 60k           # € , without tax
  symptoms: [slow_replies]   # both of us
  gross_margin: 0.4
people:
  - name: Ada   # the boss
    owner: true
  - name: Bo
    ends: 2026-11-30
    roles: [logistics]  # packs
  - name: Cy
    roles: [customer_service]
    fte: 0.5
# Kept for the accountant.
history:
  - {month: "2026-12", orders_per_month: 1200}
"""
NEWS = News(
    facts={"orders_per_month": 1200, "monthly_revenue": 60_000, "gross_margin": 0.4},
    written={"monthly_revenue": "60k"},
    left={"Bo": "2026-11-30"},
    joined=(person("Cy", "customer_service", fte=0.5),),
    months=({"month": "2026-12", "orders_per_month": 1200},),
)


def changed(text: str, news: News) -> str:
    return updated(text.encode(), "team.yaml", CATALOGUE, news)


def test_numbers_change_where_they_stand_and_no_remark_is_lost() -> None:
    assert changed(BLOCK, NEWS) == NEW
    again = changed(NEW, News(months=({"month": "2027-01"},)))
    assert again == NEW + '  - {month: "2027-01"}\n'


def test_a_file_keeps_its_line_ends() -> None:
    assert changed(BLOCK.replace("\n", "\r\n"), NEWS) == NEW.replace("\n", "\r\n")


ORDERS = News(facts={"orders_per_month": 90})
FILES = [
    (
        "shop: {name: Bo, orders_per_month: 60, stage: early}  # x\n",
        "shop: {name: Bo, orders_per_month: 90, stage: early}  # x\n",
    ),
    ("shop: {stage: early}\n", "shop: {stage: early, orders_per_month: 90}\n"),
    ("shop: {}\n", "shop: {orders_per_month: 90}\n"),
    ("people: []\n", "shop:\n  orders_per_month: 90\npeople: []\n"),
    ("format: 1\npeople: []\n", "format: 1\nshop:\n  orders_per_month: 90\npeople: []\n"),
    ("shop:\n    stage: early\n\n# end\n", "shop:\n    stage: early\n    orders_per_month: 90\n\n# end\n"),
    ("shop:\n  orders_per_month: unknown\n", "shop:\n  orders_per_month: 90\n"),
    ("shop:\n  orders_per_month: 250-400  # a range\n", "shop:\n  orders_per_month: 90       # a range\n"),
    ("shop:\n  orders_per_month: {from: 250, to: 400}\n", "shop:\n  orders_per_month: 90\n"),
]


@pytest.mark.parametrize(("before", "after"), FILES)
def test_a_fact_goes_where_facts_stand(before: str, after: str) -> None:
    assert changed(before, ORDERS) == after


PEOPLE = [
    ("people: [{name: Bo, roles: [sales]}]\n", "people: [{name: Bo, roles: [sales], ends: 2026-11-30}]\n"),
    ("people:\n- {name: Bo}  # b\n- {name: Di}\n", "people:\n- {name: Bo, ends: 2026-11-30}  # b\n- {name: Di}\n"),
    ("people:\n- name: Bo\n  fte: 1\n", "people:\n- name: Bo\n  ends: 2026-11-30\n  fte: 1\n"),
]


@pytest.mark.parametrize(("before", "after"), PEOPLE)
def test_who_leaves_gets_a_last_day(before: str, after: str) -> None:
    assert changed(before, News(left={"Bo": "2026-11-30"})) == after


JOINED = [
    ("people: []\n", "people:\n  - name: Cy\n    roles: [sales]\n"),
    ("people: unknown  # ask\n", "people:  # ask\n  - name: Cy\n    roles: [sales]\n"),
    ("shop: {}\n", "shop: {}\npeople:\n  - name: Cy\n    roles: [sales]\n"),
    ("people:\n- name: Bo\n", "people:\n- name: Bo\n- name: Cy\n  roles: [sales]\n"),
]


@pytest.mark.parametrize(("before", "after"), JOINED)
def test_who_joins_stands_last(before: str, after: str) -> None:
    assert changed(before, News(joined=(person("Cy", "sales"),))) == after


@pytest.mark.parametrize("name", shops.examples())
def test_every_example_takes_a_month(name: str) -> None:
    whole = shops.example(KNOWLEDGE, name)
    news = News(facts={"orders_per_month": Span(70, 80), "return_rate": 0.11}, months=({"month": "2026-11"},))
    from ecomteam.cli.reading import example_text

    text = updated(example_text(name), f"{name}.yaml", CATALOGUE, news)
    after = read_team(text.encode(), f"{name}.yaml", CATALOGUE)
    assert after.facts == {**whole.facts, **news.facts}
    before = {line.partition("#")[2] for line in example_text(name).decode().splitlines() if "#" in line}
    assert before <= {line.partition("#")[2] for line in text.splitlines() if "#" in line}


REFUSED = [
    "shop:\n  orders_per_month: >-\n    60\n",
    "people: [{name: Bo}, {name: Di}]\n",
    "people:\n- name: Bo\n  ends: 2027-01-01\n",
]


@pytest.mark.parametrize("before", REFUSED)
def test_what_cannot_be_changed_alone_is_refused_with_what_to_write(before: str) -> None:
    with pytest.raises(FileProblems, match="write it by hand"):
        changed(before, News(facts={"orders_per_month": 90}, left={"Bo": "2026-11-30"} if "Bo" in before else {}))
