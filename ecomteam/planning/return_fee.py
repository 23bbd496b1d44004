"""What customers may be asked for each return: a part of what one costs, up to what they are used to elsewhere."""

from ecomteam.model.money import FirstStep
from ecomteam.model.text import Text
from ecomteam.planning import postage
from ecomteam.planning.evens import lost_of
from ecomteam.shop.case import Case
from ecomteam.words import advice as words
from ecomteam.words.numbers import amount, price, whole


def brings(case: Case, row: FirstStep) -> float:
    """Euros a month if as many come back; nothing where nobody told how many do."""
    return _sum(case, row) / case.numbers.per_euro


def said(case: Case, row: FirstStep) -> Text:
    """The text with the shop's own charge in it."""
    charge = _charge(case, row)
    return row.text.format(charge=price(charge, charge, case.numbers.currency), tax=postage.tax(case))


def total(case: Case, row: FirstStep) -> Text | None:
    """Returns times the charge, with the lost orders at which it is gone again."""
    made, charge, currency = _sum(case, row), _charge(case, row), case.numbers.currency
    if not made:
        return None
    lost = lost_of(case, brings(case, row), postage.of_the_shop(case))
    return (words.STEP_RETURN_FEE_UNTIL if lost else words.STEP_RETURN_FEE).format(
        returns=whole(_returns(case)),
        charge=price(charge, charge, currency),
        amount=amount(round(made), currency),
        lost=whole(lost or 0),
    )


def _sum(case: Case, row: FirstStep) -> float:
    """From what is shown, so that whoever redoes it comes out where it does."""
    return _returns(case) * _charge(case, row)


def _returns(case: Case) -> int:
    """Those of the shop itself: a marketplace has rules of its own."""
    return round(postage.of_the_shop(case) * case.room.returned)


def _charge(case: Case, row: FirstStep) -> float:
    most = case.knowledge.threshold("return_charge")
    return postage.as_charged(case, min(most, (row.returns_charged or 0.0) * case.numbers.likely("cost_per_return")))
