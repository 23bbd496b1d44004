"""What a typo leads to, and what it does not."""

import pytest

from ecomteam.files.catalogue.compiled import shipped_catalogue
from ecomteam.files.names import role_names
from ecomteam.model.spelling import hint

ROLES = role_names(shipped_catalogue())

CASES = {
    # slips
    "seles": "sales",
    "klantenservis": "customer_service",
    "web developper": "frontend_developer",
    "cro specialst": "cro_specialist",
    "e-commerce manger": "ecommerce_manager",
    "markting": "online_marketer",
    "logistik": "logistics",
    "inkooper": "buyer",
    # a beginning that only one role has
    "supply chain": "logistics",
    # other trades
    "accountant": None,
    "copyright": None,
    "dentist": None,
    "hr manager": None,
    "lawyer": None,
    "photografer of cats": None,
    "salesforge": None,
    # words of many trades
    "manager": None,
    "adviseur": None,
    "planner": None,
    "data": None,
    # nothing to go by
    "hr": None,
    "": None,
    "---": None,
}


@pytest.mark.parametrize(("typed", "meant"), CASES.items())
def test_a_typo_leads_to_the_one_role_it_is_near_to(typed: str, meant: str | None) -> None:
    assert ROLES.suggest(typed) == meant


@pytest.mark.parametrize(
    ("typed", "names", "meant"),
    [
        ("Bobb", ("Bob", "Rob"), "Bob"),
        ("Bo Janssen", ("Bo Jansen", "Jo Jansen"), "Bo Jansen"),
        ("Jose", ("José", "Ann"), "José"),
        ("emial", ("email", "phone"), "email"),
        ("inhouse", ("in_house", "agency"), "in_house"),
        # as near to one as to another
        ("Jane", ("Jana", "Jann"), None),
        ("seo", ("sea", "ceo"), None),
        ("klanten", ("klachten",), None),
    ],
)
def test_a_name_is_suggested_only_where_it_is_nearest(typed: str, names: tuple[str, ...], meant: str | None) -> None:
    assert hint(typed, names) == (f'; did you mean "{meant}"?' if meant else "")
