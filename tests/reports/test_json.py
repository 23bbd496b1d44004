"""JSON: the contract's keys, every text in both languages, harmless and stable."""

import json
from typing import Any as Anything

import jsonschema
import msgspec
import pytest

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit
from ecomteam.model.place import Place
from ecomteam.model.plan import Plan
from ecomteam.model.team import Team
from ecomteam.model.who import from_plain
from ecomteam.reports.draw.json import Made, export_json, output_schema, to_json

TEAM = Team(name="\x9b[2J\u202e é", facts={"symptoms": frozenset({"b", "a", "c"}), "marketplaces": 2}, place=Place("t"))


def test_every_document_says_what_it_is(knowledge: Knowledge, plan: Plan, audit: Audit) -> None:
    documents = [
        to_json("plan", plan, Made(version="1")),
        to_json("audit", audit, Made(version="1")),
        to_json("audits", [audit, audit], Made(version="1")),
        export_json(knowledge, Made(version="1")),
    ]
    for document in documents:
        assert document.endswith("}\n")
        content = json.loads(document)
        assert content["format"] == 1
        assert content["generator"] == {"name": "ecomteam", "version": "1"}


def test_the_keys_that_scripts_rely_on(knowledge: Knowledge, plan: Plan, audit: Audit) -> None:
    content = json.loads(export_json(knowledge, Made(version="1"), TEAM, plan, audit))
    assert list(content) == ["format", "generator", "catalogue", "shop", "plan", "audit"]
    role = content["catalogue"]["roles"][0]
    assert {"id", "name", "department", "tier", "responsibilities", "kpis", "aliases", "cites"} <= role.keys()
    hire = content["plan"]["hires"][0]
    assert hire.keys() >= {"rank", "role", "wave", "sourcing", "engagement", "fte", "score", "reasons", "trigger"}
    assert hire.keys() >= {
        "count",
        "hours_per_month",
        "takes_over",
        "verdict",
        "pays_for_itself",
        "cost_per_hour_freed",
    }
    assert content["plan"].keys() >= {"steps", "money", "facts", "owner_week", "answers", "not_now"}
    assert {"low", "high", "currency", "basis"} <= hire["monthly_cost"].keys()
    assert {"rule", "text", "cites"} <= hire["reasons"][0].keys()
    assert {"interim", "coverage", "open_questions"} <= content["plan"].keys()
    finding = content["audit"]["findings"][0]
    assert {"check", "severity", "message", "place", "cites", "remedy"} <= finding.keys()
    assert finding["place"].keys() == {"file", "line", "column"}
    assert content["audit"]["score"].keys() >= {"total", "phases", "how"}


def test_without_a_shop_its_parts_are_null(knowledge: Knowledge) -> None:
    content = json.loads(export_json(knowledge, Made(version="1")))
    assert (content["shop"], content["plan"], content["audit"]) == (None, None, None)


def test_sets_are_sorted(knowledge: Knowledge) -> None:
    facts = json.loads(export_json(knowledge, Made(version="1"), TEAM))["shop"]["facts"]
    assert facts == {"marketplaces": 2, "symptoms": ["a", "b", "c"]}


def test_what_steers_a_terminal_is_escaped(knowledge: Knowledge) -> None:
    text = export_json(knowledge, Made(version="1"), TEAM)
    assert "\x9b" not in text
    assert "\u202e" not in text
    assert "é" in text
    assert json.loads(text)["shop"]["name"] == TEAM.name


@pytest.mark.parametrize("part", ["plan", "audit"])
def test_documents_read_back(plan: Plan, audit: Audit, part: str) -> None:
    given: Plan | Audit = plan if part == "plan" else audit
    text = to_json(part, given, Made(version="1"))
    content: Anything = json.loads(text)[part]
    read = msgspec.convert(content, type(given), dec_hook=from_plain)
    assert json.loads(to_json(part, read, Made(version="1")))[part] == content


def test_every_document_fits_its_schema(knowledge: Knowledge, plan: Plan, audit: Audit) -> None:
    written = {
        "plan": to_json("plan", plan, Made(version="1")),
        "audit": to_json("audit", audit, Made(version="1")),
        "audits": to_json("audits", [audit], Made(version="1")),
        "export": export_json(knowledge, Made(version="1"), TEAM, plan, audit),
    }
    for name, document in written.items():
        schema = output_schema(name)
        jsonschema.Draft202012Validator.check_schema(schema)
        jsonschema.Draft202012Validator(schema).validate(json.loads(document))
