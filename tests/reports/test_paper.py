"""The document of a plan: what stands on its two pages, its charts, and the appendices that can be left out."""

import re
from collections.abc import Collection
from functools import cache
from xml.etree import ElementTree

import msgspec
import pytest

from ecomteam.cli.papers import plan_paper
from ecomteam.cli.reading import example_names, example_team
from ecomteam.model.plan import Plan
from ecomteam.model.text import LANGUAGES, Language
from ecomteam.planning import plan_of
from ecomteam.planning.forecast import with_forecast
from ecomteam.reports.document import Calendar, Chart, Document, Heading, Months, Shares, Tree
from ecomteam.reports.draw.charts import NARROW, WIDE, to_svg
from ecomteam.reports.draw.html import to_html
from ecomteam.shop.case import Case
from ecomteam.words.paper import APPENDICES
from tests.conftest import Golden
from tests.pages import page_without_style
from tests.shipped import KNOWLEDGE

DAY = "2026-11-29"
EXAMPLES = example_names()


@cache
def advice(example: str) -> tuple[Case, Plan]:
    case = Case(KNOWLEDGE, example_team(example, KNOWLEDGE)[0])
    return case, plan_of(case)


def paper(example: str, lang: Language = "en", without: Collection[str] = ()) -> Document:
    return plan_paper(*advice(example), lang, DAY, without)


def charts(document: Document) -> list[Chart]:
    return [block for block in document.blocks if isinstance(block, Chart)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_two_pages_of_the_coffee_shop(golden: Golden, lang: Language) -> None:
    golden(f"paper.{lang}.html", page_without_style(paper("coffee-shop", lang, APPENDICES.keys())))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_has_its_charts_each_with_a_name_and_a_table(example: str, lang: Language) -> None:
    document = paper(example, lang)
    found = charts(document)
    assert {Shares, Tree} <= {type(chart.figure) for chart in found}
    names = []
    for number, chart in enumerate(found):
        assert chart.table.rows
        assert all(len(row) == len(chart.table.columns) for row in chart.table.rows)
        for width in (WIDE, NARROW):
            svg = ElementTree.fromstring(to_svg(chart, lang, f"c{number}-{width}", width))  # noqa: S314 - ours
            assert svg.attrib["role"] == "img"
            title, told = svg.attrib["aria-labelledby"].split()
            texts = {each.attrib["id"]: each.text for each in svg if "id" in each.attrib}
            assert texts[title] == chart.table.caption
            assert texts[told] == chart.summary
            names += [each.attrib["id"] for each in svg.iter() if "id" in each.attrib]
            right = [
                float(r.attrib["x"]) + float(r.attrib["width"])
                for r in svg.iter()
                if r.tag.endswith("}rect") and "x" in r.attrib
            ]
            assert max(right, default=0) <= width + 0.1
    assert len(names) == len(set(names))


def test_cost_stands_against_room_in_the_months_that_hires_begin() -> None:
    _, plan = advice("coffee-shop")
    (figure,) = (chart.figure for chart in charts(paper("coffee-shop")) if isinstance(chart.figure, Months))
    tops = [sum(values) for values in zip(*(bar.values for bar in figure.bars), strict=True)]
    for month, top in enumerate(tops):
        there = [hire for hire in plan.hires if hire.soon and (hire.start_month or 0) <= month]
        assert top == sum(hire.monthly_cost.high for hire in there if hire.monthly_cost)
    assert figure.limit is not None
    assert set(figure.limit.values) == {plan.money.limit}


def test_a_shop_that_grows_has_its_later_hires_in_months() -> None:
    case, plan = advice("growing-pains")
    grown = with_forecast(plan, case, 18, 0.15)
    (still,) = (c.figure for c in charts(plan_paper(case, plan, "en", DAY)) if isinstance(c.figure, Calendar))
    (grows,) = (c.figure for c in charts(plan_paper(case, grown, "en", DAY)) if isinstance(c.figure, Calendar))
    assert sum(lane.start is not None for lane in grows.lanes) > sum(lane.start is not None for lane in still.lanes)
    assert len(grows.labels) == 18


def test_each_appendix_begins_a_page_and_can_be_left_out() -> None:
    whole = [block for block in paper("coffee-shop").blocks if isinstance(block, Heading) and block.level == 2]
    appendices = [block for block in whole if block.text.startswith("Appendix")]
    assert all(block.fresh for block in appendices)
    assert [block.text.split(".")[0][-1] for block in appendices] == [chr(65 + n) for n in range(len(appendices))]
    for name, title in APPENDICES.items():
        texts = [b.text for b in paper("coffee-shop", without=[name]).blocks if isinstance(b, Heading)]
        assert not any(text.endswith(f". {title.en}") for text in texts)


def test_names_of_a_file_are_text_in_a_chart() -> None:
    team, _ = example_team("coffee-shop", KNOWLEDGE)
    people = tuple(msgspec.structs.replace(each, name="<script>&x</script>") for each in team.people or ())[:1]
    case = Case(KNOWLEDGE, msgspec.structs.replace(team, people=people))
    page = to_html(plan_paper(case, plan_of(case), "en", DAY))
    assert "<script" not in page
    assert "&lt;script&gt;&amp;x" in page


def test_a_circle_of_bosses_is_drawn_once_each() -> None:
    team, _ = example_team("team-of-mistakes", KNOWLEDGE)
    people = list(team.people or ())
    ring = [
        msgspec.structs.replace(one, owner=False, reports_to=people[(n + 1) % len(people)].name)
        for n, one in enumerate(people)
    ]
    case = Case(KNOWLEDGE, msgspec.structs.replace(team, people=tuple(ring)))
    (tree,) = (c for c in charts(plan_paper(case, plan_of(case), "en", DAY)) if isinstance(c.figure, Tree))
    assert tree.table.rows


def test_the_page_has_the_day_and_no_address() -> None:
    page = to_html(paper("coffee-shop"))
    assert "29 November 2026" in page
    assert not re.search(r'(src|href)="(?!#)', page)
