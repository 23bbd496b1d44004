"""Laws of shops that pack nothing: of downloads, courses and services no report speaks of parcels, stock or returns."""

import re

import msgspec
import pytest

from ecomteam.auditing import audit
from ecomteam.knowledge.engine import truth
from ecomteam.model.team import Team
from ecomteam.model.text import LANGUAGES, Language
from ecomteam.planning import plan
from ecomteam.reports.compose.audit import compose_audit
from ecomteam.reports.compose.plan import compose_plan
from ecomteam.reports.draw.markdown import to_markdown
from ecomteam.shop.case import Case
from tests.plausible import plausible
from tests.shipped import KNOWLEDGE
from tests.shops import dice

FACTS = {"fulfilment": "nothing_to_pack"}
# What only somebody with goods tells of.
OF_GOODS = ("shipping_cost_per_order", "return_rate", "own_delivery_share", "stores", "departments", "erp_integration")
HANDS = {"logistics", "driver", "buyer", "production_helper"}
WORDS = {
    "en": r"pack(?:s|ed|ing|ers?|ages?)?|parcels?|(?:re)?stock\w*|(?:a return|returns)|postage|"
    r"ship(?:s|ped|ping)?|box(?:es)?|warehouse\w*|carriers?|deliver\w*|inventory|fulfil\w*|reorder\w*|orders come back|"
    r"goods|workshop\w*|maker's helper|production",
    "nl": r"\w*pakket\w*|\w*inpak\w*|verpak\w*|\w*voorra\w*|\w*retour\w*|porto\w*|\w*verzend\w*|doos|dozen|"
    r"magazijn\w*|vervoerder\w*|\w*bezorg\w*|lever(?:tijd|ing)\w*|fulfil\w*|spullen|atelier\w*|werkplaats\w*|"
    r"hulp bij het maken|productiehulp",
}
# What a source says, what a trade is measured by and paid, and the name of the answer itself are no advice.
QUOTED = re.compile(r"^ *- (?:\*\*|[A-Z][0-9]*-[0-9]+:)|^\| (?:Packing and shipping|Inpakken en verzenden): ")


def digital(seed: int) -> Team:
    """A drawn shop of which only what goods bring with them is taken away."""
    team, draw = plausible(KNOWLEDGE, f"digital {seed}"), dice(f"of {seed}")
    facts = {name: value for name, value in team.facts.items() if name not in OF_GOODS} | FACTS
    sells = {"own_shop"} | ({"marketplaces"} if draw.random() < 0.4 else set())
    symptoms = [row.id for row in KNOWLEDGE.catalogue.symptoms if row.unless is None or not truth(row.unless, facts)]
    facts |= {"company": "new", "business_model": "b2c", "sells": frozenset(sells)}
    facts["symptoms"] = frozenset(draw.sample(symptoms, draw.randint(0, 3)))
    people = [one for one in team.people or () if HANDS.isdisjoint(held.role for held in one.roles)]
    return msgspec.structs.replace(team, facts=facts, people=tuple(people))


@pytest.mark.parametrize("seed", range(40))
def test_a_shop_that_packs_nothing_has_no_work_nobody_and_no_costs_of_goods(seed: int) -> None:
    case = Case(KNOWLEDGE, digital(seed))
    gone = {row.id for row in KNOWLEDGE.catalogue.activities if row.unless is not None and truth(row.unless, FACTS)}
    assert {"goods_in", "delivery", "returns_goods", "returns_customer", "stock_plan"} <= gone
    assert gone.isdisjoint(case.work.activities)
    assert "order_processing" not in case.work.activities
    assert case.untold_packing == 0
    assert case.room.postage.amount.high == case.room.returned == 0
    assert HANDS.isdisjoint(hire.role for hire in plan(KNOWLEDGE, case.team).hires)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("seed", range(12))
def test_no_report_of_it_speaks_of_parcels_stock_or_returns(seed: int, lang: Language) -> None:
    team = digital(seed)
    whole = (
        compose_plan(plan(KNOWLEDGE, team), KNOWLEDGE, lang),
        compose_audit(audit(KNOWLEDGE, team, "x"), KNOWLEDGE, lang),
    )
    found = [
        line
        for document in whole
        for line in to_markdown(document).splitlines()
        if re.search(rf"\b(?:{WORDS[lang]})\b", line, re.IGNORECASE) and not QUOTED.match(line)
    ]
    assert not found
