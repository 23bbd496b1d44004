"""Whole reports, every format in both languages, against golden files."""

from collections.abc import Callable

import pytest

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit
from ecomteam.model.plan import Plan
from ecomteam.model.text import LANGUAGES, Language
from ecomteam.reports.compose.audit import compose_audit, compose_audits
from ecomteam.reports.compose.catalogue import compose_explain, compose_list
from ecomteam.reports.compose.plan import compose_plan, screen_plan
from ecomteam.reports.document import Document
from ecomteam.reports.draw.json import Made, to_json
from ecomteam.reports.draw.markdown import to_markdown
from ecomteam.reports.draw.terminal import to_terminal
from tests.pages import page_without_style

Golden = Callable[[str, str], None]
DRAWERS: dict[str, Callable[[Document], str]] = {
    "80.txt": lambda document: to_terminal(document, 80, False, "utf-8"),
    "40.txt": lambda document: to_terminal(document, 40, False, "utf-8"),
    "color.txt": lambda document: to_terminal(document, 80, True, "utf-8"),
    "ascii.txt": lambda document: to_terminal(document, 80, False, "ascii"),
    "md": to_markdown,
    "html": page_without_style,
}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("ending", DRAWERS)
def test_plan(knowledge: Knowledge, plan: Plan, golden: Golden, ending: str, lang: Language) -> None:
    golden(f"plan.{lang}.{ending}", DRAWERS[ending](compose_plan(plan, knowledge, lang)))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_screen(knowledge: Knowledge, plan: Plan, golden: Golden, lang: Language) -> None:
    golden(f"screen.{lang}.80.txt", DRAWERS["80.txt"](screen_plan(plan, knowledge, lang)))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("ending", DRAWERS)
def test_audit(knowledge: Knowledge, audit: Audit, golden: Golden, ending: str, lang: Language) -> None:
    golden(f"audit.{lang}.{ending}", DRAWERS[ending](compose_audit(audit, knowledge, lang)))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_audits(knowledge: Knowledge, audit: Audit, golden: Golden, lang: Language) -> None:
    golden(f"audits.{lang}.md", to_markdown(compose_audits([audit, audit], knowledge, lang)))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_list(knowledge: Knowledge, golden: Golden, lang: Language) -> None:
    golden(f"list.{lang}.80.txt", DRAWERS["80.txt"](compose_list(knowledge, lang)))


EXPLAINED = (
    "online_marketer",
    "awareness",
    "ads",
    "marketing-first",
    "marketing-outside",
    "platform",
    "sales_flat",
    "grow_sales",
    "ET101",
    "T01",
    "orders_3pl",
    "S2",
    "S5-003",
)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_explain(knowledge: Knowledge, golden: Golden, lang: Language) -> None:
    drawn = [to_markdown(compose_explain(knowledge, ident, lang)) for ident in EXPLAINED]
    golden(f"explain.{lang}.md", "\n".join(drawn))


def test_json(plan: Plan, audit: Audit, golden: Golden) -> None:
    golden("plan.json", to_json("plan", plan, Made(version="1.2.3")))
    golden("audit.json", to_json("audit", audit, Made(version="1.2.3")))
