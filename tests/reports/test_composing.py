"""What composers decide beyond what the golden files show."""

import re

import msgspec
import pytest

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit, Score
from ecomteam.model.plan import Plan
from ecomteam.model.problems import UsageError
from ecomteam.model.text import LANGUAGES, Language, Text
from ecomteam.reports.compose.audit import compose_audit, compose_audits
from ecomteam.reports.compose.catalogue import compose_explain, compose_list, known_ids
from ecomteam.reports.compose.plan import compose_plan, screen_plan
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Document, Heading, Paragraph, Record, Table
from ecomteam.reports.draw.terminal import to_screen, to_terminal


def sections(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading) and block.level == 2]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_cited_is_listed_and_the_other_way_round(knowledge: Knowledge, plan: Plan, lang: Language) -> None:
    document = compose_plan(plan, knowledge, lang)
    *said, listed = to_terminal(document, 200, False, "utf-8").rpartition(sections(document)[-1])
    cited = set(re.findall(r"S\d-\d+", "".join(said)))
    numbers = set(re.findall(r"S\d-\d+", listed))
    assert cited <= numbers
    # A language version that is not shown itself stands beside the one that is.
    voice = Voice(knowledge, lang)
    assert {voice.works[number] for number in numbers} == {voice.works[number] for number in cited}


def test_language_versions_count_once(knowledge: Knowledge) -> None:
    assert Voice(knowledge, "en").once(("S2-002", "S5-003", "S1-002")) == ("S2-002", "S5-003")


def test_an_unknown_citation_stays_visible(knowledge: Knowledge) -> None:
    assert Voice(knowledge, "en").cited(Text("a", "b"), ("X-1",)) == "a [X-1]"


def test_an_empty_plan_has_no_empty_sections(knowledge: Knowledge, plan: Plan) -> None:
    nothing = dict.fromkeys(
        ("hires", "interim", "coverage", "risks", "tensions", "kpis", "open_questions", "notes"), ()
    )
    without = {"steps": (), "not_now": (), "answers": (), "facts": (), "owner_week": None, "main_risk": None}
    money = msgspec.structs.replace(plan.money, lines=(), asked=None, estimated=())
    empty = msgspec.structs.replace(plan, shop=None, money=money, **nothing, **without)
    document = screen_plan(empty, knowledge, "en")
    assert document.title == "Hiring roadmap"
    assert document.blocks[0] == Paragraph(plan.headline.en, lead=True)
    assert sections(compose_plan(empty, knowledge, "en")) == ["Money"]


def test_the_first_screen_has_at_most_forty_lines(knowledge: Knowledge, plan: Plan) -> None:
    eight = msgspec.structs.replace(plan, hires=plan.hires * 4)
    drawn = to_screen(lambda tight: screen_plan(eight, knowledge, "nl", tight), 80, False, "utf-8")
    assert len(drawn.splitlines()) <= 40


def test_the_screen_shows_the_sum_of_what_pays(knowledge: Knowledge, plan: Plan) -> None:
    drawn = " ".join(to_terminal(screen_plan(plan, knowledge, "en"), 80, False, "utf-8").split())
    assert "€ 2,400 ÷ € 10.29 = 234 extra orders a month (+84%)." in drawn
    assert "€ 42.86 × 38% − € 6.00 = € 10.29" in drawn


def in_one_line(plan: Plan, knowledge: Knowledge) -> str:
    return " ".join(to_terminal(screen_plan(plan, knowledge, "en"), 80, False, "utf-8").split())


def test_what_todays_money_pays_stands_before_the_extra_orders(knowledge: Knowledge, plan: Plan) -> None:
    """Of a loss, or where it is not known, nothing is said of it."""
    kept = msgspec.structs.replace(plan, money=msgspec.structs.replace(plan.money, kept=9000.0, team_today=(0.0, 0.0)))
    said = "Of the € 9,000 a month left today € 6,600 stays, before rent, tax and other costs. € 2,400 ÷ € 10.29"
    assert said in in_one_line(kept, knowledge)
    assert "left today" not in in_one_line(plan, knowledge)


def test_all_of_now_and_next_stand_in_orders_beside_the_first(knowledge: Knowledge, plan: Plan) -> None:
    both = msgspec.structs.replace(plan.money, soon_orders=Text("300 extra orders", "300 extra bestellingen"))
    assert "is 300 extra orders." in in_one_line(msgspec.structs.replace(plan, money=both), knowledge)
    assert "All of now and next" not in in_one_line(plan, knowledge)


def test_a_fulfilment_company_is_priced_by_the_order(knowledge: Knowledge, plan: Plan) -> None:
    first = msgspec.structs.replace(plan.hires[0], sourcing="agency", price_per_order=(1.5, 3.5))
    document = screen_plan(msgspec.structs.replace(plan, hires=(first,)), knowledge, "en")
    table = next(block for block in document.blocks if isinstance(block, Table))
    assert table.rows[0][3:5] == ("by the order", "")
    whole = compose_plan(msgspec.structs.replace(plan, hires=(first,)), knowledge, "en")
    told = [entry.texts for block in whole.blocks if isinstance(block, Record) for entry in block.entries]
    assert ("fulfilment company, € 1.50–3.50 an order",) in told


def test_one_audit_needs_no_summary_of_several(knowledge: Knowledge, audit: Audit) -> None:
    assert compose_audits([audit], knowledge, "en") == compose_audit(audit, knowledge, "en")


def test_without_a_score_there_is_no_zero(knowledge: Knowledge, audit: Audit) -> None:
    nothing = Score(total=None, phases=(), how=Text("Not scored.", "Geen score."))
    unscored = msgspec.structs.replace(audit, score=nothing)
    assert compose_audit(unscored, knowledge, "en").blocks[0] == Paragraph("1 error, 1 warning.", lead=True)


def test_a_clean_audit_says_so(knowledge: Knowledge, audit: Audit) -> None:
    clean = msgspec.structs.replace(audit, findings=(), shop=None)
    document = compose_audit(clean, knowledge, "nl")
    assert document.title == "Teamcheck: team.yaml"
    assert document.blocks[0] == Paragraph("Score 44 van 100. Niets gevonden.", lead=True)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_everything_can_be_explained(knowledge: Knowledge, lang: Language) -> None:
    for ident in known_ids(knowledge):
        document = compose_explain(knowledge, ident, lang)
        assert ident in document.title or any(ident in section for section in sections(document))
        assert document.blocks, ident


def test_an_id_that_nothing_has(knowledge: Knowledge) -> None:
    with pytest.raises(UsageError, match='Nothing is called "nosuch"'):
        compose_explain(knowledge, "nosuch", "en")
    with pytest.raises(UsageError):
        compose_list(knowledge, "en", "nosuch")


def test_a_list_of_one_noun(knowledge: Knowledge) -> None:
    document = compose_list(knowledge, "en", "checks")
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    assert [row[0] for row in table.rows] == ["ET101 no_owner", "ET201 many_hats"]


def test_nouns_that_share_an_id_are_all_explained(knowledge: Knowledge) -> None:
    goal = msgspec.structs.replace(knowledge.catalogue.goals[0], id="awareness")
    both = Knowledge(msgspec.structs.replace(knowledge.catalogue, goals=(goal,)))
    assert sections(compose_explain(both, "awareness", "en"))[0] == "Awareness (phase awareness)"
    assert "Sell more (goal awareness)" in sections(compose_explain(both, "awareness", "en"))
