"""A season: help on call comes first, nobody comes all year for it, and its months are played forward."""

from typing import Any

import pytest
from msgspec.structs import replace

from ecomteam.advice.interview import Interview
from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import Plan
from ecomteam.model.problems import FileProblems
from ecomteam.model.text import Language, Text
from ecomteam.planning import plan
from ecomteam.planning.forecast import forecast
from ecomteam.planning.plan import plan_of
from ecomteam.reports.compose.busylines import busiest_line
from ecomteam.reports.compose.roadmap import recruiting
from ecomteam.reports.compose.voice import Voice
from ecomteam.shop.case import Case
from ecomteam.shop.season import busy_months
from tests.shipped import CATALOGUE, KNOWLEDGE

DAY = "2026-11-29"
# A garden centre: 2.6 times as many orders in May, and everything that hurts hurts then.
FACTS: dict[str, Any] = {
    "business_model": "b2c",
    "stage": "growth",
    "company": "established",
    "country": "NL",
    "platform": "hosted_shop",
    "sells": ["own_shop", "stores"],
    "products": 3200,
    "orders_per_month": 450,
    "monthly_revenue": 27_900,
    "gross_margin": 0.4,
    "shipping_cost_per_order": 7.9,
    "support_contacts_per_day": 9,
    "ad_spend_per_month": 1200,
    "fulfilment": "self",
    "departments": [],
    "extra_budget": 1500,
    "peak_factor": 2.6,
    "busy_months": ["april", "may", "june"],
    "symptoms": ["seasonal_peak", "errors_and_delays", "slow_replies"],
}
PEOPLE: list[dict[str, Any]] = [
    {"name": "Bert", "owner": True, "roles": ["ecommerce_manager", "buyer"], "hours_per_week": 15},
    {
        "name": "Kim",
        "roles": ["ecommerce_specialist", "customer_service"],
        "hours_per_week": 28,
        "cost_per_month": 2900,
    },
    {"name": "Jan", "roles": ["logistics"], "hours_per_week": 12, "cost_per_month": 1050},
]
CREW: list[dict[str, Any]] = [{"name": "Crew", "roles": ["logistics", "customer_service"], "count": 4}]


def garden(*more: dict[str, Any], day: str | None = DAY, **facts: Any) -> Case:
    told = {fact: value for fact, value in {**FACTS, **facts}.items() if value is not None}
    return Case(KNOWLEDGE, team_of({"shop": told, "people": [*PEOPLE, *more]}, Place("shop"), CATALOGUE), day)


def advice(*more: dict[str, Any], day: str | None = DAY, **facts: Any) -> Plan:
    return plan_of(garden(*more, day=day, **facts))


# -- Help for the season


def test_the_headline_begins_with_help_for_the_season_and_when_to_look_for_it() -> None:
    made = advice()
    assert made.headline.en.startswith("First, for April to June: logistics and fulfilment, on call, ")
    assert "Look for them in February at the latest; later than that a temp agency. All year: " in made.headline.en
    assert made.headline.nl.startswith("Eerst, voor april tot en met juni: logistiek en fulfilment, op oproep, ")
    assert "Zoek die uiterlijk in februari; daarna via een uitzendbureau. Het hele jaar: " in made.headline.nl


def test_who_comes_for_the_season_is_not_looked_for_again() -> None:
    """Their dates leave out today; in the busy months they are there."""

    def hands(*more: dict[str, Any]) -> float:
        month = advice(*more).busiest_month
        assert month is not None
        return sum(each.hours_per_week for each in month.hands)

    crew = {"name": "Season", "roles": ["logistics"], "fte": 0.5, "status": "planned"}
    spring, autumn = (
        {**crew, "starts": f"2027-{a}", "ends": f"2027-{b}"} for a, b in (("03-28", "07-02"), ("09-01", "10-31"))
    )
    assert hands(spring) < hands()
    assert hands(autumn) == hands()


@pytest.mark.parametrize(
    ("more", "facts", "begins"),
    [
        ([], {"busy_months": None}, "First, for your busiest month: "),
        ([], {"busy_months": ["december"]}, "First, for December: "),
        ([], {"busy_months": ["may", "december", "november"]}, "First, for May, November and December: "),
        ([], {"symptoms": ["slow_replies"]}, None),
        ([], {"symptoms": ["seasonal_peak"], "peak_factor": None, "busy_months": None}, None),
        (CREW, {}, None),
    ],
    ids=["no months told", "one month", "two seasons", "does not hurt", "no peak told", "they have the time"],
)
def test_help_comes_first_where_the_season_hurts_and_lacks_hands(
    more: list[dict[str, Any]], facts: dict[str, Any], begins: str | None
) -> None:
    said = advice(*more, **facts).headline.en
    assert said.startswith("First, for") == (begins is not None)
    assert said.startswith(begins or "")


def test_work_that_waits_for_the_season_asks_for_nobody_all_year() -> None:
    packs = {"logistics", "customer_service", "assistant"}
    assert not packs & {hire.role for hire in advice().hires if hire.soon}
    # The same pains without a season are of the whole year.
    all_year = advice(symptoms=["parcels_take_hours", "slow_replies"], peak_factor=None, busy_months=None)
    assert packs & {hire.role for hire in all_year.hires if hire.soon}


def test_what_hands_cost_and_what_orders_leave_is_told_for_the_month_and_for_the_season() -> None:
    month = advice().busiest_month
    assert month is not None
    assert month.seasons == (("april", "may", "june"),)
    assert month.look_from == ("february",)
    for hands in month.hands:
        assert hands.cost is not None
        assert hands.season_cost is not None
        assert hands.season_cost.high == pytest.approx(3 * hands.cost.high)
    assert month.leaves is not None
    assert month.season_leaves == pytest.approx(3 * month.leaves)


def test_the_pain_of_the_season_is_answered_by_that_help() -> None:
    answers = {one.item: one.answer.en for one in advice().answers if one.fact == "symptoms"}
    assert answers["seasonal_peak"] == "Counts in the help for your busiest months."


def test_months_are_told_back_in_the_order_of_the_year() -> None:
    told = next(one.told for one in advice().answers if one.fact == "busy_months")
    assert (told.en, told.nl) == ("Busy months: April, May, June", "Drukke maanden: april, mei, juni")


def test_nobody_is_asked_now_whom_the_plan_looks_for_later() -> None:
    steps = {step.id for step in advice(symptoms=["seasonal_peak"]).steps}
    assert "help_in_peak" not in steps
    assert "help_in_peak" in {step.id for step in advice(symptoms=["seasonal_peak"], busy_months=None).steps}


@pytest.mark.parametrize(
    ("told", "runs"),
    [
        ([], ()),
        (["may"], (("may",),)),
        (["january", "november", "december"], (("november", "december", "january"),)),
        (["june", "april", "may", "december"], (("april", "may", "june"), ("december",))),
        ([option.id for option in KNOWLEDGE.question("busy_months").options], ()),
    ],
)
def test_months_that_follow_one_another_are_one_season(told: list[str], runs: tuple[tuple[str, ...], ...]) -> None:
    assert busy_months(garden(busy_months=told).numbers, KNOWLEDGE) == runs


def test_the_plan_is_the_same_on_every_day_but_for_when_its_season_is() -> None:
    def undated(day: str | None) -> Plan:
        made = plan_of(garden(day=day))
        assert made.busiest_month is not None
        month = replace(made.busiest_month, coming=(), look=None)
        return replace(made, busiest_month=month, headline=Text("", ""), steps=(), answers=(), main_risk=None)

    assert undated("2026-02-03") == undated("2026-05-30") == undated(None)


# -- When the season is, seen from today


@pytest.mark.parametrize(
    ("day", "stage", "begins", "en", "nl"),
    [
        (None, None, None, "Look for them in February at the latest", "Zoek die uiterlijk in februari"),
        ("2026-07-01", "ahead", "2027-04-01", "Look for them in February at the latest", "Zoek die uiterlijk in feb"),
        ("2027-01-31", "ahead", "2027-04-01", "Look for them in February at the latest", "Zoek die uiterlijk in feb"),
        (
            "2027-02-01",
            "look_now",
            "2027-04-01",
            "Look for them now, before 18 February",
            "Zoek die nu, vóór 18 februari",
        ),
        (
            "2027-02-17",
            "look_now",
            "2027-04-01",
            "Look for them now, before 18 February",
            "Zoek die nu, vóór 18 februari",
        ),
        (
            "2027-02-18",
            "late",
            "2027-04-01",
            "It is too near to find them yourself",
            "Zelf vind je niemand meer op tijd",
        ),
        ("2027-03-31", "late", "2027-04-01", "next time begin in February", "begin de volgende keer in februari"),
        ("2027-04-01", "on", "2027-04-01", "The season has begun. Call a temp agency", "Het seizoen is al begonnen."),
        ("2027-06-23", "on", "2027-04-01", "next time begin in February", "begin de volgende keer in februari"),
        ("2027-06-24", "ahead", "2028-04-01", "Look for them in February at the latest", "Zoek die uiterlijk in feb"),
    ],
)
def test_when_to_look_is_said_from_today(
    day: str | None, stage: str | None, begins: str | None, en: str, nl: str
) -> None:
    made = advice(day=day)
    month = made.busiest_month
    assert month is not None
    assert [one.stage for one in month.coming] == ([] if stage is None else [stage])
    assert [one.begins for one in month.coming] == ([] if begins is None else [begins])
    assert en in made.headline.en
    assert nl in made.headline.nl


def test_a_season_over_new_year_is_one() -> None:
    month = advice(day="2027-01-10", busy_months=["december", "january"]).busiest_month
    assert month is not None
    assert [(one.begins, one.ends, one.stage) for one in month.coming] == [("2026-12-01", "2027-01-31", "on")]


def test_of_several_seasons_the_near_one_is_told_first() -> None:
    said = advice(day="2026-11-20", busy_months=["may", "december"]).headline
    assert "For December: it is too near to find them yourself." in said.en
    assert "For May look in March at the latest." in said.en
    assert "Voor december: zelf vind je niemand meer op tijd." in said.nl
    assert "Voor mei zoek je uiterlijk in maart." in said.nl


# -- Which are asked


@pytest.mark.parametrize(
    ("facts", "asked"),
    [({}, True), ({"peak_factor": 1}, False), ({"peak_factor": None}, False), ({"fulfilment": "third_party"}, None)],
    ids=["lacks hands", "no peak", "nobody told", "packed elsewhere"],
)
def test_the_months_are_asked_where_a_peak_was_told_and_lacks_hands(facts: dict[str, Any], asked: bool | None) -> None:
    case = garden(**{**facts, "busy_months": None})
    found = {topic.id for topic in Interview(KNOWLEDGE, case.team, sharpening=True).finer}
    month = plan(KNOWLEDGE, case.team).busiest_month
    wanted = month is not None and bool(month.hands) if asked is None else asked
    assert ("busy_months" in found) is wanted


def test_whom_the_season_overwhelms_is_asked_for_it_unbidden() -> None:
    said = {fact: value for fact, value in FACTS.items() if fact not in ("busy_months", "peak_factor")}
    # An owner who buys has no hours for what else waits, and then that comes first, whatever the season is.
    people = [{**PEOPLE[0], "roles": ["ecommerce_manager"]}, *PEOPLE[1:]]
    team = team_of({"shop": said, "people": people}, Place("shop"), CATALOGUE)
    assert "peak_factor" in {topic.id for topic in Interview(KNOWLEDGE, team).telling}
    told = garden(busy_months=None).team
    assert [topic.id for topic in Interview(KNOWLEDGE, told).telling][-1:] == ["busy_months"]
    quiet = garden(busy_months=None, symptoms=["slow_replies"]).team
    assert "busy_months" not in {topic.id for topic in Interview(KNOWLEDGE, quiet).telling}


# -- Month by month


def test_busy_months_have_the_orders_the_work_and_the_help_of_a_peak() -> None:
    rows = forecast(garden(), 12, 0.0).months
    assert [row.month for row in rows if row.busy] == [5, 6, 7]
    usual, busy = rows[4], rows[6]
    assert (busy.orders, usual.orders) == (1170, 450)
    assert busy.work > usual.work
    assert {each.role for each in busy.on_call} == {"logistics"}
    assert usual.on_call == ()
    assert busy.money is not None
    assert usual.money is not None
    # Of an order 62.00 × 40% − 7.90 is left, 720 more of them.
    assert busy.money.kept - usual.money.kept == pytest.approx(720 * (62 * 0.4 - 7.9), abs=20)
    assert busy.money.season > 0
    assert usual.money.season == 0
    for money in (busy.money, usual.money):
        assert money.left == money.kept - money.other - money.owner - money.team - money.new - money.season


def test_nobody_is_recruited_for_busy_months() -> None:
    with_season, without = (forecast(garden(busy_months=months), 12, 0.0) for months in (["april", "may"], None))
    assert [row.recruit for row in with_season.months] == [row.recruit for row in without.months]
    # What these months take of the budget is not there for who comes all year.
    pairs = zip(with_season.months, without.months, strict=True)
    assert all((season.cost_high or 0) <= (usual.cost_high or 0) for season, usual in pairs)


@pytest.mark.parametrize(("day", "facts"), [(DAY, {"busy_months": None}), (None, {}), (DAY, {"peak_factor": 1})])
def test_without_months_a_day_or_a_peak_every_month_is_a_usual_one(day: str | None, facts: dict[str, Any]) -> None:
    rows = forecast(garden(day=day, **facts), 12, 0.0).months
    assert {row.orders for row in rows} == {450}
    assert not any(row.busy or row.on_call for row in rows)


def test_growth_and_season_go_together() -> None:
    rows = forecast(garden(), 12, 0.02).months
    assert rows[6].orders == pytest.approx(450 * 1.02**6 * 2.6, abs=1)


# -- On screen and in a calendar


@pytest.mark.parametrize(
    ("lang", "day", "begins", "said"),
    [
        ("en", "2026-11-29", "2027-02-01", "Look for help on call for April to June"),
        ("nl", "2026-07-15", "2027-02-01", "Zoek hulp op oproep voor april tot en met juni"),
        ("en", "2026-02-10", "2026-02-10", "Look for help on call for April to June"),
        ("en", "2026-03-20", "2026-03-20", "Look for help on call for April to June"),
        ("nl", "2026-05-02", "2026-05-02", "Zoek hulp op oproep voor april tot en met juni"),
    ],
)
def test_the_calendar_has_the_day_to_begin_to_look(lang: Language, day: str, begins: str, said: str) -> None:
    events = recruiting(advice(day=day), Voice(KNOWLEDGE, lang), day)
    assert [(one.day, one.title) for one in events if "season" in one.key] == [(begins, said)]
    silent = recruiting(advice(busy_months=None), Voice(KNOWLEDGE, lang), day)
    assert not any("season" in one.key for one in silent)


@pytest.mark.parametrize(
    ("facts", "en", "nl"),
    [
        ({}, "April to June, 2.6 times a usual one, about ", "april tot en met juni, 2,6 keer een gewone maand, zo'n "),
        ({"busy_months": None}, "2.6 times a usual one, about ", "2,6 keer een gewone maand, zo'n "),
    ],
)
def test_the_line_of_the_busiest_months_names_them(facts: dict[str, Any], en: str, nl: str) -> None:
    quiet = advice(**{"symptoms": [], **facts}).busiest_month
    assert quiet is not None
    english, dutch = (busiest_line(quiet, Voice(KNOWLEDGE, lang)) for lang in ("en", "nl"))
    assert english.startswith(en)
    assert dutch.startswith(nl)
    assert "on call, for th" in english
    assert ("in February at the latest" in english) is (not facts)
    assert ("uiterlijk in februari" in dutch) is (not facts)


def test_a_month_that_is_none_is_told_with_the_one_that_was_meant() -> None:
    with pytest.raises(FileProblems) as told:
        team_of({"shop": {"busy_months": ["may", "smarch"]}}, Place("shop"), CATALOGUE)
    assert [problem.what for problem in told.value.problems] == ['no option is called "smarch"; did you mean "march"?']


# -- What to do first


@pytest.mark.parametrize(
    ("day", "facts", "first"),
    [
        ("2026-12-30", {}, None),
        ("2026-12-31", {}, "season_people"),
        ("2027-03-31", {}, "season_people"),
        ("2027-04-01", {}, "season_promise"),
        ("2027-06-23", {}, "season_promise"),
        ("2027-06-24", {}, None),
        (None, {}, None),
        ("2027-03-31", {"busy_months": None}, None),
        ("2027-03-31", {"peak_factor": None}, None),
        ("2027-03-31", {"symptoms": ["errors_and_delays"]}, None),
        ("2027-03-31", {"symptoms": ["errors_and_delays", "slow_replies", "seasonal_peak"]}, "season_people"),
        ("2027-04-30", {"fulfilment": "third_party"}, "season_promise"),
    ],
)
def test_near_or_in_a_season_that_hurts_the_first_step_is_about_it(
    day: str | None, facts: dict[str, Any], first: str | None
) -> None:
    steps = [step.id for step in advice(day=day, **facts).steps]
    assert steps[0] == first if first else not any(step.startswith("season_") for step in steps)


@pytest.mark.parametrize(("fulfilment", "orders"), [("self", True), ("third_party", False)])
def test_who_sends_the_parcels_orders_for_the_season_in_time(fulfilment: str, orders: bool) -> None:
    case = garden(day="2027-02-10", fulfilment=fulfilment, symptoms=["seasonal_peak"])
    steps = {step.id: step.text for step in plan_of(case).steps}
    assert ("season_stock" in steps) is orders
    assert ("season_announced" in steps) is not orders
    assert "warn_the_warehouse" not in steps
    assert "works which hours in April to June, and" in steps["season_people"].en
    assert "wie in april tot en met juni welke uren werkt" in steps["season_people"].nl


def test_the_warehouse_is_not_warned_eight_weeks_ahead_of_what_is_on() -> None:
    steps = {step.id for step in advice(day="2027-05-10", fulfilment="dropship", symptoms=["seasonal_peak"]).steps}
    assert not steps & {"warn_the_warehouse", "help_in_peak"}


@pytest.mark.parametrize(
    ("symptoms", "asked"), [(["errors_and_delays"], True), (["errors_and_delays", "seasonal_peak"], False)]
)
def test_no_fault_is_found_in_a_quiet_month_with_whoever_is_kept_for_the_peak(symptoms: list[str], asked: bool) -> None:
    crew = {"name": "Crew", "roles": ["logistics"], "hours_per_week": 40, "count": 2, "cost_per_month": 2500}
    made = advice(crew, symptoms=symptoms)
    assert any(step.id.startswith("pace") or "with a watch" in step.text.en for step in made.steps) is asked
