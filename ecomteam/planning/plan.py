"""The plan: the roadmap and everything an owner needs beside it to act on it and to judge it."""

import math
from collections.abc import Iterable, Sequence

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.place import Place
from ecomteam.model.plan import Budget, Cost, Firmness, Hat, Hire, Lead, MoreBudget, Plan, Risk, RoleKpis
from ecomteam.model.rules import Rule
from ecomteam.model.team import Foreseen, Holding, Person, Team
from ecomteam.model.text import Text
from ecomteam.model.who import hire as hired_as
from ecomteam.model.who import the_owner
from ecomteam.planning.budgeting import lead_months, lead_time
from ecomteam.planning.forecasting import forecast
from ecomteam.planning.hats import coverage, first_ranks, interim
from ecomteam.planning.reasons import reason, reasons_of_size
from ecomteam.planning.roadmap import Roadmap, Step, calendar, peak, present, roadmap
from ecomteam.planning.signals import signal
from ecomteam.planning.unknowns import Trial, changes, open_questions, trials, with_fact
from ecomteam.words.numbers import numeral
from ecomteam.words.values import ENGAGEMENTS, SOURCINGS

MOST_STEPS = 10


def plan(knowledge: Knowledge, team: Team, months: int | None = None, growth: float = 0.0) -> Plan:
    """Everything that follows from what is known of a shop; never asks, never guesses a fact.

    With ``months`` it is also played forward that long, growing by the share ``growth`` each month.
    """
    road = roadmap(knowledge, team)
    starts = calendar(knowledge, team, road)
    tried = tuple(trials(knowledge, team, road))
    hats = interim(knowledge, team, road)
    return Plan(
        shop=team.name,
        headline=_headline(knowledge, team, road),
        hires=tuple(_hire(knowledge, road, rank, tried, starts) for rank in range(1, len(road.steps) + 1)),
        interim=hats,
        coverage=coverage(knowledge, team, road, hats),
        risks=tuple(_risks(knowledge, team, road)),
        tensions=_tensions(knowledge, road),
        kpis=_kpis(knowledge, road),
        open_questions=open_questions(knowledge, road, tried),
        notes=tuple(_notes(knowledge, team, road)),
        budget=_budget(knowledge, team, road),
        basis="need" if road.available is None else "budget",
        basis_note=_basis_note(knowledge, road),
        more_budget=more_budget(knowledge, team, road),
        forecast=None if months is None else forecast(knowledge, team, months, growth),
    )


NEED_ALONE = Text(
    "The order follows need alone: no budget is given, or no costs are known for the country.",
    "De volgorde volgt alleen uit wat nodig is: er is geen budget bekend, of er zijn geen kosten bekend voor het land.",
)
BEST_FOR_BUDGET = Text(
    "The order and the months cover the most weighted need that this budget can pay for in {months} months. They stay"
    " within it every month, at the high end of the costs.",
    "De volgorde en de maanden dekken het meeste wat dit budget in {months} maanden kan betalen, gewogen naar wat nodig"
    " is. Ze blijven elke maand binnen het budget, ook bij de hoogste kosten.",
)
NEARLY_BEST = Text(
    "The order and the months are within {percent}% of the best there can be for this budget in {months} months: there"
    " are too many ways to try them all. They stay within the budget every month, at the high end of the costs.",
    "De volgorde en de maanden liggen binnen {percent}% van het beste wat met dit budget in {months} maanden kan: er"
    " zijn te veel mogelijkheden om ze allemaal te proberen. Ze blijven elke maand binnen het budget, ook bij de"
    " hoogste kosten.",
)


def _basis_note(knowledge: Knowledge, road: Roadmap) -> Text:
    if road.available is None:
        return NEED_ALONE
    months = int(knowledge.threshold("schedule_months"))
    if road.shortfall:
        return NEARLY_BEST.format(months=months, percent=math.ceil(100 * road.shortfall))
    return BEST_FOR_BUDGET.format(months=months)


def more_budget(knowledge: Knowledge, team: Team, road: Roadmap) -> MoreBudget | None:
    """What the next step of budget buys; where one buys nothing, the least number of steps that does, up to ten."""
    budget = team.facts.get("monthly_budget")
    if road.available is None or road.pricing.country is None or not isinstance(budget, int | float):
        return None
    for steps in range(1, MOST_STEPS + 1):
        extra = steps * knowledge.threshold("budget_step")
        better = roadmap(knowledge, with_fact(team, "monthly_budget", budget + extra), road)
        found = changes(knowledge, road.steps, better.steps) + _sooner(knowledge, road, better)
        if found:
            return MoreBudget(extra=extra, currency=road.pricing.country.currency, changes=found)
    return None


def _sooner(knowledge: Knowledge, road: Roadmap, better: Roadmap) -> tuple[Text, ...]:
    """The hires that stay in their wave and come in another month, or get a month at all."""
    steps = _each(better.steps)
    return tuple(
        _moved(knowledge.role(step.role).name, step.recruit, new.recruit)
        for key, step in _each(road.steps).items()
        if (new := steps.get(key)) is not None and new.wave == step.wave and new.recruit != step.recruit
    )


def _each(steps: Sequence[Step]) -> dict[tuple[str, int], Step]:
    """Steps by role, and by the how manieth of that role they are."""
    roles = [step.role for step in steps]
    return {(step.role, roles[:index].count(step.role)): step for index, step in enumerate(steps)}


def _moved(role: Text, old: int | None, new: int | None) -> Text:
    if old is not None and new is not None:
        pattern = Text(
            "{role}: recruiting from month {new} instead of {old}", "{role}: werven vanaf maand {new}, niet {old}"
        )
        return pattern.format(role=role, new=new, old=old)
    if new is not None:
        pattern = Text(
            "{role}: recruiting from month {new} instead of waiting for money",
            "{role}: werven vanaf maand {new} in plaats van wachten op geld",
        )
        return pattern.format(role=role, new=new)
    pattern = Text("{role}: waiting for money after all", "{role}: toch wachten op geld")
    return pattern.format(role=role)


def _headline(knowledge: Knowledge, team: Team, road: Roadmap) -> Text:
    if not road.steps:
        if len(team.facts) < 3:
            return Text(
                "Too little is known yet to advise a hire; the open questions below say what would help most.",
                "Er is nog te weinig bekend om iemand aan te raden; de open vragen hieronder zeggen wat het meest"
                " telt.",
            )
        return Text("Nothing you told calls for a new hire.", "Niets van wat je vertelde vraagt om iemand erbij.")
    first = road.steps[0]
    if first.wave == "later":
        return Text(
            "No hire yet: {role} comes first once it is possible. {trigger}",
            "Nog niemand aannemen: {role} komt als eerste zodra het kan. {trigger}",
        ).format(role=knowledge.role(first.role).name, trigger=_trigger(knowledge, road, 0))
    pattern = Text(
        "Next: {role}, {sourcing}, {engagement}. {because}", "Eerst: {role}, {sourcing}, {engagement}. {because}"
    )
    return pattern.format(
        role=knowledge.role(first.role).name,
        sourcing=SOURCINGS[first.sourcing],
        engagement=ENGAGEMENTS[first.engagement],
        because=first.call.reasons[0].because,
    )


def _hire(knowledge: Knowledge, road: Roadmap, rank: int, tried: Sequence[Trial], starts: Sequence[int | None]) -> Hire:
    step, recruit = road.steps[rank - 1], starts[rank - 1]
    lead = lead_time(knowledge, step.role, step.sourcing)
    return Hire(
        rank=rank,
        role=step.role,
        wave=step.wave,
        sourcing=step.sourcing,
        engagement=step.engagement,
        fte=step.fte,
        score=step.call.score,
        reasons=tuple(map(reason, step.call.reasons)),
        how=(
            *map(reason, step.inside_or_outside.reasons[:1]),
            *reasons_of_size(step.size),
            *map(reason, step.timing),
        ),
        monthly_cost=step.cost,
        trigger=_trigger(knowledge, road, rank - 1),
        firmness=_firmness(step, tried),
        recruit_month=recruit,
        start_month=None if recruit is None else recruit + lead_months(knowledge, step),
        lead=None
        if lead is None
        else Lead(
            recruit_weeks=lead.recruit_weeks,
            ramp_weeks=lead.ramp_weeks,
            cites=lead.cites,
            own_judgement=lead.own_judgement,
        ),
        signal=None if step.wave == "now" else signal(knowledge, road, step),
    )


def _firmness(step: Step, tried: Sequence[Trial]) -> Firmness:
    """A hire holds when no single open answer removes it or moves it to another wave."""

    def stands(trial: Trial) -> bool:
        return any(other.role == step.role and other.wave == step.wave for other in trial.result.steps)

    hangs_on = dict.fromkeys(trial.fact for trial in tried if not stands(trial))
    return Firmness(holds=not hangs_on, hangs_on=tuple(hangs_on))


def _least(knowledge: Knowledge, road: Roadmap, step: Step) -> Cost | None:
    """What the smallest start with a hire costs: only a part-time job can begin with fewer hours."""
    if step.engagement != "part_time":
        return step.cost
    return road.pricing.monthly(step.role, step.sourcing, knowledge.threshold("minimum_fte_step"))


def _trigger(knowledge: Knowledge, road: Roadmap, index: int) -> Text:
    step = road.steps[index]
    if step.unaffordable and step.cost is not None:
        pattern = Text(
            "When the budget has room for {low} to {high} {currency} a month.",
            "Zodra het budget ruimte heeft voor {low} tot {high} {currency} per maand.",
        )
        least = _least(knowledge, road, step) or step.cost
        return pattern.format(low=numeral(round(least.low)), high=numeral(round(least.high)), currency=least.currency)
    if step.wave == "now":
        return Text("Start as soon as you find the right person.", "Begin zodra je de juiste persoon vindt.")
    if step.delayed and step.recruit is not None:
        pattern = Text(
            "In month {month}, when the budget has room for it.",
            "In maand {month}, als het budget er ruimte voor heeft.",
        )
        return pattern.format(month=step.recruit)
    measured = signal(knowledge, road, step)
    if measured is not None:
        return measured.text
    if step.wave == "next" and index > 0:
        pattern = Text(
            "Once the {role} is at work, within about {months} months.",
            "Zodra de {role} aan het werk is, binnen zo'n {months} maanden.",
        )
        months = knowledge.threshold("horizon_needs_months")
        return pattern.format(role=_lower(knowledge.role(road.steps[index - 1].role).name), months=numeral(months))
    if step.wave == "next":
        return Text("Within about half a year.", "Binnen ongeveer een halfjaar.")
    return Text(
        "When the shop has grown and the hires before have settled in.",
        "Als de shop is gegroeid en de vorige mensen zijn ingewerkt.",
    )


def _lower(name: Text) -> Text:
    """A role's name inside a sentence: abbreviations and names like IT keep their capitals."""

    def half(text: str) -> str:
        head = text.split(" ", maxsplit=1)[0].split("-", maxsplit=1)[0]
        return text if head.isupper() and len(head) > 1 else text[:1].lower() + text[1:]

    return Text(half(name.en), half(name.nl))


def _risks(knowledge: Knowledge, team: Team, road: Roadmap) -> Iterable[Risk]:
    """What goes wrong if nothing changes: of each symptom that was named, its first consequence; and what to watch."""
    symptoms = team.facts.get("symptoms")
    for symptom in knowledge.catalogue.symptoms:
        if isinstance(symptoms, frozenset) and symptom.id in symptoms and symptom.consequences:
            consequence = symptom.consequences[0]
            pattern = Text("{symptom}: {text}", "{symptom}: {text}")
            yield Risk(
                text=pattern.format(symptom=symptom.name, text=consequence.text),
                cites=consequence.cites,
                own_judgement=consequence.own_judgement,
            )
    if any(step.sourcing != "in_house" for step in road.steps):
        yield Risk(
            text=Text(
                "Outside people need one person inside who answers for their work; name that person.",
                "Mensen van buiten hebben één iemand in huis nodig die voor hun werk instaat; wijs die aan.",
            ),
            cites=("S4-011", "S4-012"),
        )
    if any(step.unaffordable for step in road.steps):
        yield Risk(
            text=Text(
                "Not everything that is needed fits in the budget; what waits stays a hat.",
                "Niet alles wat nodig is past in het budget; wat wacht, blijft een pet.",
            ),
            cites=("S5-015", "S5-052"),
        )


def _tensions(knowledge: Knowledge, road: Roadmap) -> tuple[str, ...]:
    """The tensions behind the rules that decided something here, in the order of their numbers."""
    deciding: list[Rule] = []
    for step in road.steps:
        deciding += (*step.call.reasons, *step.inside_or_outside.reasons[:1], *step.timing)
    for role in knowledge.roles:
        if road.situation.wanted(role):
            deciding += road.situation.ruled_out(role)
    named = {tension for rule in deciding for tension in rule.tensions}
    return tuple(tension.id for tension in knowledge.catalogue.tensions if tension.id in named)


def _kpis(knowledge: Knowledge, road: Roadmap) -> tuple[RoleKpis, ...]:
    found = []
    for role_id in first_ranks(road):
        role = knowledge.role(role_id)
        cites = tuple(dict.fromkeys(cite for kpi in role.kpis for cite in kpi.cites))
        found.append(RoleKpis(role=role_id, kpis=tuple(kpi.name for kpi in role.kpis), cites=cites))
    return tuple(entry for entry in found if entry.kpis)


def _notes(knowledge: Knowledge, team: Team, road: Roadmap) -> Iterable[Text]:
    if team.people is None:
        yield Text(
            "Nobody was named as working for the shop, so the plan counts on the owner alone.",
            "Er is niemand genoemd die voor de webshop werkt, dus het plan rekent op de eigenaar alleen.",
        )
    country = team.facts.get("country")
    if isinstance(country, str) and country not in knowledge.countries:
        yield Text(
            "There are no wages for this country in the catalogue, so no costs are shown; give your own rates.",
            "Voor dit land staan er geen lonen in de catalogus, dus geen kosten; geef je eigen tarieven op.",
        )
    if "monthly_budget" in team.facts and road.available is None:
        yield Text(
            "Without a country with known wages the plan cannot be held against the budget.",
            "Zonder land met bekende lonen kan het plan niet naast het budget worden gelegd.",
        )
    if road.available is not None and any(_estimated(person) for person in team.people or ()):
        yield Text(
            "What the people of today cost is our estimate; give cost_per_month for each, and the rest of the budget"
            " is known.",
            "Wat de mensen van nu kosten is onze schatting; geef per persoon cost_per_month op, dan is bekend wat er"
            " van het budget over is.",
        )
    for step in road.steps:
        if road.available is not None and step.cost is None:
            pattern = Text(
                "{role}: no price is known yet, so it cannot be held against the budget and waits.",
                "{role}: er is nog geen prijs bekend, dus dit past niet naast het budget en moet wachten.",
            )
            yield pattern.format(role=knowledge.role(step.role).name)
        if step.cut:
            pattern = Text(
                "{role}: {wanted} FTE would be right, {fte} FTE fits the budget.",
                "{role}: {wanted} fte zou passen bij het werk, {fte} fte past in het budget.",
            )
            yield pattern.format(
                role=knowledge.role(step.role).name, wanted=numeral(step.size.fte), fte=numeral(step.fte)
            )


def _estimated(person: Person) -> bool:
    """Whether a person's cost comes from our tables."""
    return not person.owner and person.cost_per_month is None


def _budget(knowledge: Knowledge, team: Team, road: Roadmap) -> Budget | None:
    budget = team.facts.get("monthly_budget")
    if road.available is None or road.pricing.country is None or not isinstance(budget, int | float):
        return None
    spent = peak(knowledge, road)
    return Budget(
        monthly=float(budget),
        currency=road.pricing.country.currency,
        current_low=road.current_low,
        current_high=road.current_high,
        spent_low=spent[0],
        spent_high=spent[1],
        note=Text(
            "The high end of every range has to fit: what is planned now and next never costs more than the budget.",
            "De bovenkant van elke marge moet passen: wat nu en daarna gepland is, kost nooit meer dan het budget.",
        ),
    )


def carried_out(team: Team, advice: Plan) -> Team:
    """The team once the plan is carried out: every hire made as advised, every hat worn that is left."""
    nowhere = Place("plan")
    answers = next((p.name for p in present(team) if p.owner), None)
    hired = [
        Foreseen(
            name=f"{hire.role} {hire.rank}",
            unnamed=hired_as(hire.rank, f"{hire.role} {hire.rank}"),
            roles=(Holding(role=hire.role, fte=hire.fte, place=nowhere),),
            fte=hire.fte,
            sourcing=hire.sourcing,
            accountable=None if hire.sourcing == "in_house" else answers,
            place=nowhere,
        )
        for hire in advice.hires
    ]
    handed_over = {hire.role for hire in advice.hires}
    worn = {hat.role: hat for hat in advice.interim if hat.until_rank is None}
    people = [_after(person, handed_over, worn.values()) for person in team.people or ()]
    left = tuple(Holding(role=hat.role, place=nowhere) for hat in worn.values() if hat.who == the_owner())
    if left or not any(person.owner for person in people):
        owner = Foreseen(name="owner", unnamed=the_owner("owner"), owner=True, roles=left, place=nowhere)
        people.insert(0, owner)
    return msgspec.structs.replace(team, people=(*people, *hired))


def _after(person: Person, handed_over: set[str], worn: Iterable[Hat]) -> Person:
    kept = tuple(held for held in person.roles if not (person.owner and held.role in handed_over))
    taken = tuple(Holding(role=hat.role, place=person.place) for hat in worn if hat.who == person.who)
    return msgspec.structs.replace(person, roles=(*kept, *taken))
