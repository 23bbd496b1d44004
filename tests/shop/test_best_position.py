"""The best position is found without a look at everybody: the bound that makes that right holds for random shops."""

import pytest

from bench.shops import HABITS
from ecomteam.proving.sample import Maker
from ecomteam.shop import candidates
from ecomteam.shop.case import Case
from ecomteam.shop.demand import Demand
from tests.shipped import KNOWLEDGE
from tests.shops import dice

MAKER = Maker(KNOWLEDGE, dice(7))
CASES = [Case(KNOWLEDGE, MAKER.team(HABITS)) for _ in range(25)]


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("most", [None, 400.0, 3000.0])
def test_nobody_is_worth_more_than_the_best(case: Case, most: float | None) -> None:
    demand = Demand(case, case.hands, 20.0)
    looked_at = (candidates.somebody(demand, role, most) for role in KNOWLEDGE.roles)
    values = [candidates.value(case, each) for each in looked_at if each is not None and each.worth > 0]
    best = candidates.best_position(demand, most)
    assert (best is None) == (not values)
    if best is not None and best.role not in KNOWLEDGE.all_rounders and best.more_of is None:
        assert candidates.value(case, best) == max(values)
