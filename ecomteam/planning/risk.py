"""The main risk: that of the kind of shop, from ``data/risks.yaml``, and the sum of what it can lose."""

from collections.abc import Sequence

import msgspec

from ecomteam.knowledge.engine import truth
from ecomteam.model.amounts import figures, tens
from ecomteam.model.guidance import ShopRisk
from ecomteam.model.plan import BusiestMonth, Risk
from ecomteam.model.targets import INCOME
from ecomteam.model.text import Text
from ecomteam.planning.evens import break_even, extra_orders
from ecomteam.planning.first import cut
from ecomteam.planning.leaving import day_words
from ecomteam.planning.result import LITTLE, in_figures, look_up, lost_surely, may_lose, of_year, people_cost
from ecomteam.planning.seasonrisk import season_risk
from ecomteam.planning.step import Step
from ecomteam.shop.case import Case
from ecomteam.shop.forms import employs
from ecomteam.shop.giveback import give_back
from ecomteam.shop.room import orders_to_lose, usual_share
from ecomteam.shop.staff import alone
from ecomteam.words import advice as words
from ecomteam.words import leaving as leaving_words
from ecomteam.words.lists import in_turn
from ecomteam.words.numbers import amount, price, whole

# Only a fall that a shop could live through is worth watching for.
LARGE_FALL = 0.5
JUDGED = words.RISK_JUDGEMENT


def main_risk(case: Case, steps: Sequence[Step], month: BusiestMonth | None) -> Risk:
    """A loss or what a hire hangs on first; else what can go wrong in a shop of its kind; else on whom it all hangs."""
    soon = [step for step in steps if step.soon and step.position.cost is not None]
    if (leaves := _leaves(case, steps)) is not None and not case.room.loses:
        return leaves
    kind, money = _kind(case, soon), _money(case, steps, soon)
    if kind is None or case.room.loses or any(step.payer == "freed" for step in soon):
        found = money or _alone(case, soon)
        # What hangs on a cut of the ads hangs on what an order may cost in them.
        hangs = case.room.bought and not case.room.loses
        return msgspec.structs.replace(found, text=in_turn(found.text, _ceiling(case))) if hangs else found
    own = season_risk(case, month) if kind.season else None
    told = Risk(text=own or _said(case, kind), cites=kind.cites, own_judgement=kind.own_judgement)
    if money is None or (own is not None and not _eats_pay(case, _spent(case, soon))):
        return told
    cites = (*told.cites, *money.cites)
    if _eats_pay(case, _spent(case, soon)):
        # What takes from the owner's own pay is said first, however short a screen is.
        return msgspec.structs.replace(told, text=in_turn(money.text, told.text), kind=money.text, cites=cites)
    return msgspec.structs.replace(told, text=in_turn(told.text, money.text), kind=told.text, cites=cites)


def _leaves(case: Case, steps: Sequence[Step]) -> Risk | None:
    """What goes with whoever leaves first, where somebody has to follow in a role that nobody else has."""
    going = alone(case.people, case.leaving)
    follow = [follows for step in steps if (follows := step.position.succeeds) is not None]
    first = next((one for one in follow if any(person.name == one.name for person in going)), None)
    if first is None:
        return None
    return Risk(
        text=leaving_words.RISK.format(name=first.name, day=day_words(first.day)), cites=(), own_judgement=JUDGED
    )


def _kind(case: Case, soon: Sequence[Step]) -> ShopRisk | None:
    return next((row for row in case.knowledge.catalogue.risks if _holds(case, row, soon)), None)


def _holds(case: Case, row: ShopRisk, soon: Sequence[Step]) -> bool:
    # A season that hurts is no reason for anybody all year, but a risk it is.
    facts = case.numbers.sure if row.season else case.facts
    if truth(row.when, facts) is not True or (row.with_hire and not soon):
        return False
    if row.roles and not any(step.position.role in row.roles for step in soon):
        return False
    if row.inside and not any(step.position.sourcing == "in_house" for step in soon):
        return False
    if row.first_employee and (employs(case) or not any(_employed(step) for step in soon)):
        return False
    return case.room.bought or not row.bought


def _employed(step: Step) -> bool:
    return step.position.sourcing == "in_house" and not step.position.on_call


def _said(case: Case, row: ShopRisk) -> Text:
    gross = case.room.gross_profit
    if row.bought:
        return in_turn(row.text, _ceiling(case))
    if not row.stops or gross is None or gross.likely <= 0:
        return row.text
    stopped = amount(tens(gross.likely * case.numbers.per_euro), case.numbers.currency)
    return in_turn(row.text, words.RISK_STOPS.format(sum=stopped))


def _ceiling(case: Case) -> Text:
    """The most that an order may cost in ads, which is what it leaves before them, beside what it costs today."""
    room, currency = case.room, case.numbers.currency
    most, ads = (price(each, each, currency) for each in (room.order_leaves, room.order_ads))
    if room.season is None or room.ads_grow:
        return words.RISK_CEILING.format(most=most, ads=ads)
    then = round(room.order_ads / room.season.times, 2)
    busiest = price(then, then, currency)
    return words.RISK_CEILING_SEASON.format(most=most, ads=ads, busiest=busiest)


def _money(case: Case, steps: Sequence[Step], soon: Sequence[Step]) -> Risk | None:
    """What the shop can lose or does not earn yet, as a sum; ``None`` where that is far off or nobody can say."""
    room = case.room
    if soon and room.gross_profit is None:
        # Who is not open yet has nothing to tell.
        return (
            None
            if case.numbers.facts.get("stage") == "launch"
            else Risk(text=words.RISK_BLIND, cites=(), own_judgement=JUDGED)
        )
    if soon and room.high is not None and room.per_order is not None and room.per_order.likely > 0:
        if (cut_risk := _cut_risk(case, steps)) is not None:
            return Risk(text=cut_risk, cites=(), own_judgement=JUDGED)
        spent = _spent(case, soon)
        if beyond := room.beyond_shop(spent):
            return Risk(text=_company_risk(case, beyond), cites=(), own_judgement=JUDGED)
        if (spent > room.high or _eats_pay(case, spent)) and (risk := _team_risk(case, spent)) is not None:
            return Risk(text=risk, cites=("E-012",), own_judgement=JUDGED)
        spare = orders_to_lose(case.numbers, room, spent)
        if spare is not None and spare <= room.orders.amount.likely * LARGE_FALL:
            text = words.RISK_FALL.format(orders=whole(max(1.0, figures(spare))))
            return Risk(text=text, cites=("E-012",), own_judgement=JUDGED)
    if not soon and (risk := _team_risk(case)) is not None:
        return Risk(text=risk, cites=("E-012",), own_judgement=JUDGED)
    return None


def _spent(case: Case, soon: Sequence[Step]) -> float:
    """What the hires of now and next cost beyond what whom they follow costs already, in euros, at the high end."""
    return sum(cost.high for step in soon if (cost := step.position.charged)) / case.numbers.per_euro


def _lives_on_it(case: Case) -> bool:
    """Whether what is left is also what an owner lives on: of whom nobody told what the shop pays them."""
    return case.room.living > 0 and not case.room.owners


def _eats_pay(case: Case, new: float) -> bool:
    """Whether so many euros of new people leave an owner less to live on than is counted with, who has it today."""
    room = case.room
    return new > 0 and _lives_on_it(case) and room.rest is not None and 0 <= room.rest - new < room.living


def _alone(case: Case, soon: Sequence[Step]) -> Risk:
    """Where neither kind nor money says anything: on whom it all hangs."""
    if any(step.position.sourcing != "in_house" for step in soon):
        return Risk(text=words.RISK_OUTSIDE, cites=("S4-011", "S4-012"))
    if not all(person.owner for person in case.people):
        return Risk(text=words.RISK_ONE_HOLDER, cites=(), own_judgement=JUDGED)
    packs = case.numbers.facts.get("fulfilment", "self") == "self"
    return Risk(text=words.RISK_ALONE if packs else words.RISK_ALONE_SENT, cites=(), own_judgement=JUDGED)


def _cut_risk(case: Case, steps: Sequence[Step]) -> Text | None:
    """What a hire hangs on that is paid from what a first step makes free."""
    found = case.remembered(cut)
    rank = next((rank for rank, step in enumerate(steps, start=1) if step.payer == "freed"), None)
    if found is None or rank is None or not found.orders:
        return None
    freed = amount(tens(found.euros * case.numbers.per_euro), case.numbers.currency)
    return words.RISK_CUT.format(amount=freed, rank=rank, orders=whole(found.orders))


def _company_risk(case: Case, beyond: float) -> Text:
    """What the company pays of the hires until the shop earns it, and the orders at which it does."""
    per = case.numbers.per_euro
    shown = tens(beyond * per)
    return words.RISK_COMPANY.format(
        amount=amount(shown, case.numbers.currency), orders=extra_orders(case, shown / per, share=False)
    )


def _team_risk(case: Case, new: float = 0.0) -> Text | None:
    """What people cost, today's and ``new`` ones, beside what the shop keeps, where that is much or too much."""
    room, team = case.room, sum(case.room.team) / 2 + new
    if room.left is None or room.for_shares is None:
        return None
    short = team + room.others - room.left
    if not new and (unsure := may_lose(case)) is not None:
        return in_turn(unsure, look_up(case))
    if short > 0:
        lost = in_figures(case, short * case.numbers.per_euro)
        loss = amount(lost, case.numbers.currency)
        if not new and (lost_surely(case) is not None or ((found := give_back(case)) is not None and found.dear)):
            # What the loss comes to is the headline then; where owners are paid, as it was told.
            told = lost - (0 if room.gap is None else round(case.owner_pay))
            loss = amount(told if told > 0 else lost, case.numbers.currency)
            return (words.RISK_LATE if room.gap is None else words.RISK_LATE_TOLD).format(loss=loss)
        owners = round(room.owners * case.numbers.per_euro) if room.gap is not None and not new else 0
        said = _before_owners(case, lost, owners) if owners else words.RISK_LOSS_SAID.format(loss=loss)
        if INCOME in case.team.targets and not new:
            # The answer to what the owner wants has the sum, and what makes it good.
            return of_year(case, said)
        kept = amount(round(room.left * case.numbers.per_euro), case.numbers.currency)
        if room.gap is None:
            pattern = words.RISK_LOSS if team else words.RISK_LOSS_ADS
            said = pattern.format(loss=loss, kept=kept, team=people_cost(case, new))
        said = of_year(case, said)
        evens = break_even(case, lost)
        return said if evens is None else in_turn(said, evens)
    if team <= usual_share(case.numbers) * room.for_shares.likely or room.others * case.numbers.per_euro <= -LITTLE:
        # Of a shop that keeps more than we count nobody knows which part its people take.
        return None
    fewer = words.FEWER_OWNER if any(person.owner for person in case.people) else words.FEWER_STAFF
    pattern = words.RISK_TEAM_NEW if new else words.RISK_TEAM
    currency, per = case.numbers.currency, case.numbers.per_euro
    left, rest = amount(round(room.left * per), currency), amount(in_figures(case, (room.left - team) * per), currency)
    costs = words.COSTS_OF_NONE if case.numbers.packs_nothing else words.COSTS_OF_GOODS
    stays = words.RENT_AND_ALL
    if room.gap is not None:
        # All else is off what was told to be left.
        rest = amount(in_figures(case, -short * per), currency)
        pattern = words.RISK_TEAM_NEW_TOLD if new else words.RISK_TEAM_TOLD
        fewer = words.FEWER_OF_IT if _lives_on_it(case) else fewer
    elif _lives_on_it(case):
        stays, fewer = words.RENT_AND_YOU, words.FEWER_OF_IT
    fills = {"left": left, "rest": rest, "all": stays, "fewer": fewer, "costs": costs}
    return of_year(case, pattern.format(team=people_cost(case, new), **fills))


def _before_owners(case: Case, lost: float, owners: int) -> Text:
    """A loss that was told before owners are paid, and with what they are: one page has one result."""
    told, currency = round(lost) - owners, case.numbers.currency
    pattern = words.RISK_LOSS_OWNERS if told > 0 else words.RISK_OWNERS_SHORT
    fills = {"told": abs(told), "owners": owners, "loss": lost}
    return pattern.format(**{name: amount(value, currency) for name, value in fills.items()})
