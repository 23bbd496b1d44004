"""The interview on a real terminal, question by question."""

import re
import signal
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from tests.functional.conftest import Run, Session, Start

ORDERS = str(Path(__file__).parents[1] / "cases" / "exports" / "shopify_orders.csv")

# What leads to who works there: an own shop in the Netherlands of which nobody knows how much it sells.
TO_PEOPLE = ("1, NL", "")


def after(session: Start, lines: Iterable[str], *arguments: str, **settings: Any) -> Session:
    """An interview in which these lines were typed."""
    owner = session("plan", *arguments, **settings)
    owner.prompt()
    for line in lines:
        owner.answer(line)
    return owner


def at_people(session: Start, *arguments: str, **settings: Any) -> Session:
    """An interview that asks who works there."""
    return after(session, TO_PEOPLE, *arguments, **settings)


def test_a_whole_interview_saves_what_repeats_it(session: Start, run: Run, tmp_path: Path) -> None:
    owner = at_people(session, "--lang", "en", "--save", "my shop.yaml")
    assert "\n  Our own webshop, Netherlands\n" in owner.seen
    said = owner.answer("2 customer service, online marketer (freelance, 2 days)")
    assert "2 × Customer service, Online marketer (freelancer, 2 days a week)" in " ".join(said.split())
    owner.answer_all({"a number from the list": "2", "questions": "", "one or more": "1 3"})
    assert "your next step" in owner.seen
    assert owner.seen.endswith("The same again without questions: ecomteam plan 'my shop.yaml' --no-input --lang en\n")
    code, output = owner.finish()
    assert code == 0
    assert output.startswith("Hiring roadmap\n")
    assert "\x1b" not in owner.seen
    again = run("plan", "my shop.yaml", "--no-input", "--lang", "en")
    assert (again.returncode, again.stdout, again.stderr) == (0, output, "")
    assert not (tmp_path / "state" / "ecomteam" / "interview.yaml").exists()


def test_dutch_owners_are_understood(session: Start) -> None:
    owner = session("plan", "--lang", "nl", "--json")
    owner.prompt()
    for line in ("eigen webshop, nederland", "1.500 bestellingen, € 81.000,50"):
        owner.answer(line)
    said = owner.answer("klantenservice, een online marketeer (zzp) en 2 contentmakers (bureau)")
    assert "Klantenservice, Online marketeer (freelancer), 2 × Contentmaker (" in said
    owner.answer_all(
        {
            "een nummer uit de lijst": "2",
            "een of meer nummers": "1, 2 en 3",
            "ja of nee": "nee",
            "uur per week": "ca. 50",
            "zoals 40%": "40 en 6 euro",
        }
    )
    code, output = owner.finish()
    assert code == 0
    assert output.startswith("{")
    assert "Geef" not in owner.seen
    for understood in ("Onze eigen webshop, Nederland", "1.500 per maand, € 81.000 per maand", "40%, € 6"):
        assert f"\n  {understood}\n" in owner.seen
    assert "\x1b" not in owner.seen
    assert owner.seen.endswith("ecomteam plan --resume --save answers.yaml --lang nl\n")


def test_the_interview_ends_with_the_next_step_and_goes_on_for_whoever_wants(session: Start) -> None:
    owner = at_people(session, "--lang", "en")
    for line in ("nobody", "none", "40%, 6", "0, 0"):
        said = owner.answer(line)
    assert "That is enough for your next step:\n  don't hire anybody yet\n" in said
    assert re.search(r"[0-9]+ more answers would sharpen what comes later", said)
    assert said.endswith("Go on? Yes, or Enter for your plan: ")
    assert "Is that a yes or a no?" in owner.answer("perhaps")
    more = owner.answer("yes")
    assert re.search(r"\nQuestion 7 of about [0-9]+: ", more)
    owner.type("stop\n")
    code, output = owner.finish()
    assert code == 0
    assert output.startswith("Hiring roadmap\n")


def test_coming_back_shows_every_answer_and_asks_what_has_changed(session: Start, team: Callable[..., Path]) -> None:
    team(
        "shop: {sells: [own_shop], country: NL, orders_per_month: 60, symptoms: [], business_model: b2c}\npeople: []\n"
    )
    owner = session("plan", "team.yaml", "--lang", "en")
    review = owner.prompt()
    assert "What has changed since?" in review
    assert "   1  Where you sell: Our own webshop\n" in review
    assert "   4  Orders a month: 60 a month\n" in review
    assert "   5  Who works on the shop: just you\n" in review
    asked = owner.answer("4")
    assert "\nEnter keeps: 60 a month\n" in asked
    changed = owner.answer("90")
    assert "   4  Orders a month: 90 a month\n" in changed
    on = owner.answer("")
    assert "\nQuestion 1 of about " in on
    owner.stops()


def test_whoever_begins_with_exports_is_new_and_hears_what_they_told(session: Start) -> None:
    owner = session("plan", "--from", ORDERS, "--lang", "en")
    first = owner.prompt()
    assert "Six to twelve questions" in first
    assert "Counted from your exports, and not asked: orders a month 1," in first
    assert "\nQuestion 1 of about " in first
    owner.type("stop\n")
    code, shown = owner.finish()
    assert (code, "Measured: orders a month 1," in shown) == (0, True)


def test_another_place_takes_along_what_followed_from_the_first(session: Start, tmp_path: Path) -> None:
    owner = session("plan", "--lang", "en", "--save", "shop.yaml", "--max-questions", "2")
    owner.prompt()
    owner.answer("1, NL")
    owner.answer("")
    assert "Customers: Consumers (B2C)" in owner.seen
    owner.answer("1")
    owner.answer("1 4")
    owner.type("\n")
    assert owner.finish()[0] == 0
    text = (tmp_path / "shop.yaml").read_text()
    assert "sells: [own_shop, business_customers]" in text
    assert "business_model" not in text
    assert "stores: 0" in text


def test_the_plan_so_far_is_shown_at_any_time(session: Start) -> None:
    owner = at_people(session, "--lang", "en")
    said = owner.answer("plan")
    assert "Hiring roadmap" in said
    assert "Question 3 of about 9: Who works on the shop" in said.rpartition("Hiring roadmap")[2]
    owner.stops()


def test_the_pains_that_fit_come_first_and_more_shows_the_others(session: Start) -> None:
    owner = at_people(session, "--lang", "nl")
    said = owner.answer("niemand")
    listed = re.findall(r"^ +([0-9]+)  ", said.rpartition("Vraag 4")[2], re.MULTILINE)
    assert listed == [str(number) for number in range(1, 12)]
    assert said.rpartition("Vraag 4")[2].count("\n") < 20
    more = owner.answer("meer")
    assert re.findall(r"^ +([0-9]+)  ", more, re.MULTILINE)[:2] == ["12", "13"]
    assert "  Onze beoordelingen gaan omlaag" in owner.answer("onze beoordelingen gaan omlaag")
    owner.stops()


WRONG = [
    ("en", "seles", '"seles": did you mean Sales representative? Enter is yes.'),
    ("nl", "sales (9 dagen)", 'Zoveel tijd past niet in een week: "sales (9 dagen)".'),
    ("en", "a shaman", '"a shaman": who is that, and what work for the shop? Enter leaves it out.'),
    ("nl", "een sjamaan", '"een sjamaan": wie is dat, en welk werk voor de webshop? Enter laat het weg.'),
    ("en", "the shaman \x1b[31m", "the shaman \\x1b"),
]


@pytest.mark.parametrize(("lang", "typed", "expected"), WRONG)
def test_what_is_not_understood_is_asked_in_one_sentence(session: Start, lang: str, typed: str, expected: str) -> None:
    owner = at_people(session, "--lang", lang)
    said = owner.answer(typed)
    assert expected in said.replace("\n", " ")
    assert said.count("\n") <= 2
    assert said.endswith(": ")


def test_help_back_and_stop(session: Start, tmp_path: Path) -> None:
    owner = session("plan", "--lang", "en")
    owner.prompt()
    assert "This is the first question." in owner.answer("back")
    assert "Choose every place" in owner.answer("?")
    second = owner.answer("1 4, NL")
    assert "\nQuestion 2 of about 11: Who do you sell to?" in second
    third = owner.answer("2")
    assert "\nQuestion 3 of about " in third
    again = owner.answer("terug")
    assert "\nQuestion 2 of about 11: " in again
    assert "\nEnter keeps: Businesses (B2B)\n" in again
    assert "\nQuestion 3 of about " in owner.answer("")
    assert "  left open\n" in owner.answer("weet niet")
    owner.stops()
    # The answers of an interview that was not saved are still there for --save.
    saved = session("plan", "--resume", "--save", "kept.yaml", "--no-input")
    assert saved.finish()[0] == 0
    text = (tmp_path / "kept.yaml").read_text()
    assert "business_model: b2b" in text
    assert ": unknown\n" in text


@pytest.mark.parametrize(("stop", "code"), [("\x03", 130), ("\x04", 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_whoever_leaves_can_go_on_later(session: Start, stop: str | signal.Signals, code: int) -> None:
    owner = session("plan", "--lang", "en")
    owner.prompt()
    following = owner.answer("1, NL")
    if isinstance(stop, str):
        owner.type(stop)
        owner.until("To go on: ecomteam plan --resume")
        assert owner.finish() == (code, "")
    else:
        assert owner.kill(stop) == code
    assert "Traceback" not in owner.seen
    later = session("plan", "--resume", "--lang", "en")
    assert "Where you sell: Our own webshop" in later.prompt()
    welcome = later.answer("")
    asked = re.search(r"^Question 2 of about [0-9]+: (.*)$", following, re.MULTILINE)
    assert asked is not None
    assert f"Question 1 of about 8: {asked[1]}" in welcome
    later.type("\x03")
    assert later.finish()[0] == 130


def test_kept_answers_are_announced_before_others_are_asked_for(session: Start) -> None:
    first = session("plan", "--lang", "en")
    first.prompt()
    first.answer("1")
    first.type("\x03")
    assert first.finish()[0] == 130
    second = session("plan", "--lang", "en")
    assert "ecomteam plan --resume" in second.until("\nQuestion 1 ")
    second.type("\x03")
    second.until("Your answers are kept.")
    assert second.finish()[0] == 130


def test_two_interviews_at_the_same_time_keep_their_own_answers(session: Start, run: Run, tmp_path: Path) -> None:
    first, second = session("plan", "--lang", "en"), session("plan", "--lang", "en")
    for owner, where in ((first, "2"), (second, "1")):
        owner.prompt()
        owner.answer(where)
    first.type("\x03")
    assert first.finish()[0] == 130
    # The other still goes on, so that this is the one to resume.
    resumed = run("plan", "--resume", "--save", "first.yaml", "--no-input", "--lang", "en")
    assert (resumed.returncode, resumed.stderr) == (0, "")
    assert "sells: [marketplaces]" in (tmp_path / "first.yaml").read_text()
    second.type("\x03")
    assert second.finish()[0] == 130
    resumed = run("plan", "--resume", "--save", "second.yaml", "--no-input", "--lang", "en")
    assert "sells: [own_shop]" in (tmp_path / "second.yaml").read_text()
    other = tmp_path / "state" / "ecomteam" / "interview.yaml"
    assert resumed.stderr.endswith(f"to go on with one of them: ecomteam plan {other}\n")


def test_an_interview_that_goes_on_elsewhere_is_not_resumed(session: Start, run: Run) -> None:
    owner = after(session, ("1",), "--lang", "en")
    result = run("plan", "--resume", "--lang", "en")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == "that interview goes on in another window; end it there first\n"
    owner.breaks_off()


def test_nowhere_to_keep_answers_stops_nobody(session: Start) -> None:
    owner = session("plan", "--lang", "en", env={"XDG_STATE_HOME": "/dev/null"})
    owner.prompt()
    owner.answer("1")
    owner.type("\x03")
    owner.until("Nothing was kept.")
    assert owner.finish()[0] == 130


def test_nothing_to_go_on_with(run: Run) -> None:
    result = run("plan", "--resume", "--lang", "nl")
    assert result.returncode == 2
    assert result.stderr == "er is geen interview om mee verder te gaan; begin er een met: ecomteam plan\n"


def test_a_damaged_draft_is_said_with_its_place(run: Run, tmp_path: Path) -> None:
    draft = tmp_path / "state" / "ecomteam" / "interview.yaml"
    draft.parent.mkdir(parents=True)
    draft.write_text("shop: [\n")
    result = run("plan", "--resume")
    assert result.returncode == 2
    assert str(draft) in result.stderr
    assert "Traceback" not in result.stderr


def test_no_input_asks_nothing_on_a_terminal(session: Start, team: Callable[..., Path]) -> None:
    team("people: []\n")
    owner = session("plan", "team.yaml", "--no-input", "--lang", "en")
    code, output = owner.finish()
    assert (code, owner.seen) == (0, "")
    assert output.startswith("Hiring roadmap\n")


def test_save_refuses_before_the_first_question(session: Start, team: Callable[..., Path]) -> None:
    team("", "there.yaml")
    owner = session("plan", "--save", "there.yaml")
    assert owner.finish() == (2, "")
    assert owner.seen == "there.yaml is there already; give another name, or --force to replace it\n"
    other = session("plan", "--save", "no/where.yaml")
    assert other.finish() == (2, "")
    assert other.seen == "no/where.yaml: there is no folder no\n"


def test_one_answer_can_be_changed_at_the_end(session: Start, run: Run, tmp_path: Path) -> None:
    owner = session("plan", "--lang", "en", "--max-questions", "2")
    owner.prompt()
    owner.answer("1 4, NL")
    owner.answer("2")
    assert "Those were 2 questions" in owner.seen
    review = owner.seen[owner.seen.index("Your answers:") :]
    assert "   1  Where you sell: Our own webshop, To business customers\n" in review
    assert "   3  Customers: Businesses (B2B)\n" in review
    assert "Give a number from 1 to 5, or Enter." in owner.answer("7")
    assert "\nEnter keeps: Businesses (B2B)\n" in owner.answer("3")
    assert "   3  Customers: Both\n" in owner.answer("3")
    owner.type("\n")
    assert owner.finish()[0] == 0
    assert run("plan", "--resume", "--save", "kept.yaml", "--no-input").returncode == 0
    assert "business_model: both" in (tmp_path / "kept.yaml").read_text()


def test_why_shows_the_rule_and_its_sources(session: Start) -> None:
    owner = at_people(session, "--lang", "nl")
    assert "bepaalt welke rollen nog kunnen ontbreken" in owner.answer("waarom")
    second = owner.answer("niemand")
    assert "Vraag 4 van ongeveer 9: " in second
    said = owner.answer("waarom")
    assert "Regel " in said
    assert re.search(r"\n  ((S[1-5]|F)-[0-9]+|Ons oordeel): ", said)
    # Names of thresholds are for who writes a catalogue.
    assert "drempel " not in said.partition("Ons oordeel")[0]
    owner.stops()


def test_amounts_are_in_the_currency_of_the_country_and_shares_may_do_without_a_sign(session: Start) -> None:
    owner = session("plan", "--lang", "en")
    owner.prompt()
    for line in ("1, UK", "about 400"):
        said = owner.answer(line)
    assert said.endswith("\nYour answer (£ a month): ")
    assert "\n  £ 18,000 a month\n" in f"\n{owner.answer('£18k')}"
    for line in ("nobody", "none"):
        said = owner.answer(line)
    assert said.endswith("\nYour answer (such as 40%, £ 6, or £ 18 left per order): ")
    assert "  45%, £ 5.50\n" in owner.answer("45 and 5.50")
    owner.stops()


@pytest.mark.parametrize(
    ("lang", "alone", "typed", "heard", "asked"),
    [
        (
            "en",
            ("nobody", "none"),
            "an order leaves me £11 after postage",
            "left of an order: £ 11",
            "What do you spend on advertising",
        ),
        (
            "nl",
            ("niemand", "geen"),
            "een bestelling laat £ 11 over na porto",
            "over van een bestelling: £ 11",
            "Wat geef je per maand uit",
        ),
    ],
)
def test_what_an_order_leaves_may_be_told_instead_of_margin_and_shipping(
    session: Start, lang: str, alone: tuple[str, str], typed: str, heard: str, asked: str
) -> None:
    owner = session("plan", "--lang", lang)
    owner.prompt()
    for line in ("1, UK", "400, £18k", *alone):
        owner.answer(line)
    said = owner.answer(typed)
    assert heard in said
    assert asked in said
    owner.stops()


def test_a_line_can_be_edited_and_called_back(session: Start) -> None:
    pytest.importorskip("readline")
    owner = session("plan", "--lang", "en", on_screen=True)
    owner.prompt()
    owner.type("own shp\x1b[Do\n")
    owner.until("  Our own webshop")
    owner.prompt()
    owner.type("back\n")
    owner.prompt()
    owner.type("\x1b[A\x1b[A\n")
    owner.until("  Our own webshop")
    owner.prompt()
    owner.type("\x03")
    owner.until("To go on: ecomteam plan --resume")
    assert owner.finish()[0] == 130
    assert "?2004" not in owner.seen


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_terminal_on_which_lines_are_edited_is_left_as_it_was(session: Start, number: signal.Signals) -> None:
    termios = pytest.importorskip("termios")
    owner = session("plan", "--lang", "en", on_screen=True)
    owner.prompt()
    owner.type("nob")
    owner.until("nob")
    assert not termios.tcgetattr(owner.terminal)[3] & termios.ICANON
    # Python misses one that comes while readline is on its way from one key to the next.
    while owner.process.poll() is None:
        owner.process.send_signal(number)
        owner.ended(0.5)
    assert termios.tcgetattr(owner.terminal)[3] & termios.ICANON
    assert termios.tcgetattr(owner.terminal)[3] & termios.ECHO


def test_people_in_sentences_are_shown_as_a_table_and_corrected(session: Start, run: Run, tmp_path: Path) -> None:
    owner = at_people(session, "--lang", "en")
    said = owner.answer("my wife packs, 2 days a week; an agency for google ads, 600 a month; 3pl; my dog")
    assert '"my dog": who is that, and what work for the shop? Enter leaves it out.' in said
    table = owner.answer("")
    assert 'Then I leave "my dog" out.' in table
    rows = [re.split(r" {2,}", line.strip()) for line in table.splitlines() if re.match(r" +[0-9] ", line)]
    assert rows == [
        ["1", "Your wife", "Logistics and fulfilment", "2 days", "€ 0"],
        ["2", "Agency", "Online marketer", "outside company", "€ 600"],
        ["3", "–", "Logistics and fulfilment", "outside company"],
    ]
    assert "Is that right?" in table
    assert "  1  Your wife  Logistics and fulfilment  12 hours" in owner.answer("1 12 hours")
    named = [re.split(r" {2,}", line.strip()) for line in owner.answer("3 is Monta").splitlines()]
    assert ["3", "Monta", "Logistics and fulfilment", "outside company"] in named
    assert "assistant" in owner.answer("and a VA, 5 hours")
    assert "assistant" not in owner.answer("4 away")
    assert owner.answer("").startswith("  Your wife (12 hours a week), Online marketer (outside company),")
    owner.stops()
    assert run("plan", "--resume", "--save", "kept.yaml", "--no-input").returncode == 0
    text = (tmp_path / "kept.yaml").read_text()
    # Who has a fulfilment company does not pack.
    assert "fulfilment: third_party" in text
    # No wage is made up for family.
    assert re.findall(r"cost_per_month: (\d+)", text) == ["0", "600"]
    for line in ("name: Your wife", "hours_per_week: 12", "sourcing: agency"):
        assert line in text


def test_a_trouble_told_of_people_is_kept_for_what_hurts(session: Start) -> None:
    owner = at_people(session, "--lang", "en")
    owner.answer("Anna does the mail; Bob packs; my sister makes the photos, 4 hours")
    said = owner.answer("we are drowning in customer questions")
    assert '"we are drowning in customer questions" I keep for the question what hurts.' in " ".join(said.split())
    pains = owner.answer("")
    assert all(name in pains for name in ("Anna", "Bob", "your sister"))
    assert 'You said already: "we are drowning in customer questions". That counts too.' in " ".join(pains.split())
    assert "  Customer questions pile up\n" in owner.answer("")
    owner.stops()


def test_a_trouble_says_whom_it_is_about(session: Start) -> None:
    owner = at_people(session, "--lang", "en")
    assert '"3 staff but they\'re all useless" I keep for' in " ".join(
        owner.answer("3 staff but they're all useless").split()
    )
    owner.stops()


def test_sales_that_are_told_order_by_order_are_those_of_all_orders(session: Start) -> None:
    owner = after(session, ("webshop, NL",), "--lang", "nl")
    assert "Hoeveel zet de webshop" in owner.answer("150 per maand")
    assert "  € 6.300 per maand\n" in owner.answer("42 per bestelling")
    owner.stops()


def test_who_stops_in_the_middle_of_an_answer_keeps_what_was_understood(session: Start, run: Run) -> None:
    owner = after(session, ("webshop, NL",), "--lang", "en")
    assert "Shall I put down" in owner.answer("300 orders, 15k zork")
    owner.stops()
    assert "You told: 300 orders" in run("plan", "--resume", "--no-input", "--lang", "en").stdout


def test_what_is_asked_back_is_asked_once_whatever_is_typed_there(session: Start) -> None:
    owner = session("plan", "--lang", "en")
    owner.prompt()
    asked = owner.answer("by zork and blorp, NL")
    assert 'I don\'t know "by zork and blorp" yet.' in asked
    assert "This one first" in owner.answer("?")
    # Whoever has gone on to the next question hears once that it was left out.
    said = owner.answer("a blue one")
    assert 'Then I leave "a blue one" out.' in said
    assert "\n  none, Netherlands\n" in said
    owner.stops()


def test_a_number_typed_where_something_else_is_asked_back_is_kept(session: Start) -> None:
    owner = session("plan", "--lang", "en")
    owner.prompt()
    owner.answer("by zork and blorp, NL")
    said = owner.answer("300 orders")
    assert "I put that down too: orders a month (300)." in said
    assert "\n  none, Netherlands\n" in said
    assert "How much does the shop sell" in said
    owner.stops()


def test_an_answer_beside_the_question_leaves_what_was_to_be_put_down(session: Start) -> None:
    owner = after(session, ("webshop, NL",), "--lang", "en")
    assert "Shall I put down 300 a month?" in owner.answer("300 zork")
    assert "Shall I put down 300 a month?" in owner.answer("nobody but me")
    assert "300 a month" in owner.answer("")
    owner.stops()


def test_who_packs_nothing_is_not_asked_about_parcels(session: Start) -> None:
    owner = after(session, ("online courses on my own site, NL",), "--lang", "en")
    asked = owner.answer("300 orders, 15k")
    assert "Who works on the shop" in asked
    assert "parcels" not in asked
    owner.stops()


def test_whoever_tells_only_a_trouble_is_asked_who_works_there(session: Start) -> None:
    owner = at_people(session, "--lang", "nl")
    said = owner.answer("we verzuipen in de klantvragen")
    assert "En wie werkt er aan de webshop? Alleen ik mag ook." in said
    assert 'Je zei al: "we verzuipen in de klantvragen".' in owner.answer("alleen ik")
    both = " ".join(owner.answer("ik doe alles zelf").split())
    assert "Ik doe alles zelf, Klantvragen stapelen zich op" in both
    owner.stops()


def test_troubles_with_a_number_of_their_own_are_asked_next_and_a_loss_is_kept(session: Start, tmp_path: Path) -> None:
    owner = at_people(session, "--lang", "nl", "--save", "answers.yaml")
    owner.answer("alleen ik, 60 uur")
    said = owner.answer("offertes maken kost me de avonden, de helft komt kapot terug, elke maand 800 verlies")
    assert '"de helft komt kapot terug": is dat Verkeerde of late leveringen? Ja, of zeg het anders' in " ".join(
        said.split()
    )
    said = owner.answer("ja")
    told = 'Verkeerde of late leveringen, resultaat per maand: −€ 800 per maand, "offertes maken kost me de avonden"'
    assert told in " ".join(said.split())
    assert 'Je zei "offertes maken kost me de avonden".\nVraag 5' in said
    assert "Hoeveel van je omzet" in owner.answer("20")
    owner.answer("40%, 6")
    asked = owner.answer("0, 0")
    assert "resultaat: −€ 800 per maand" in asked
    assert "Hoeveel van de 100 bestellingen gaan mis" in asked
    owner.answer("8")
    owner.answer("")
    owner.type("\n")
    assert owner.finish()[0] == 0
    kept = (tmp_path / "answers.yaml").read_text("utf-8")
    assert all(line in kept for line in ("profit_per_month: -800", "quotes_per_month: 20", "redo_rate: 0.08"))


def test_whoever_tells_only_such_a_trouble_reads_it_back(session: Start) -> None:
    owner = at_people(session, "--lang", "en")
    owner.answer("just me")
    assert owner.answer("we lose money").startswith('  "we lose money"\n')
    owner.breaks_off()


def test_no_to_what_may_be_meant_by_one_part_keeps_the_others(session: Start) -> None:
    owner = at_people(session, "--lang", "en")
    owner.answer("just me")
    assert '"the printer is broken": is that' in owner.answer("I do everything myself, the printer is broken")
    assert 'I don\'t know "the printer is broken" yet.' in owner.answer("no")
    assert owner.answer("no idea").startswith("  I do everything myself\n")
    owner.breaks_off()


def test_what_only_shares_a_word_with_a_trouble_is_no_yes_by_silence(session: Start) -> None:
    owner = at_people(session, "--lang", "en", "--save", "answers.yaml")
    owner.answer("just me")
    said = " ".join(owner.answer("virtual assistant for social media, every month subscribers stop").split())
    assert '"virtual assistant for social media": is that There is never enough content? Yes, or' in said
    said = owner.answer("")
    assert 'Then I leave "virtual assistant for social media" out.\n  Customers do not come back\n' in said
    owner.breaks_off()


def test_what_is_told_in_the_first_answer_is_not_asked_again(session: Start, tmp_path: Path) -> None:
    owner = session("plan", "--lang", "en", "--save", "shop.yaml")
    owner.prompt()
    said = " ".join(
        owner.answer(
            "I make fresh soups in Utrecht. WooCommerce, four years old. About 620 orders a month, €38 on average."
            " Some 240 people have a box every two weeks; the rest is loose orders."
        ).split()
    )
    assert "orders a month (620), average order (€ 38), subscribers (240)" in said
    assert "platform (Magento, WooCommerce on a server of your own)" in said
    assert "Who works on the shop, you included" in said
    owner.stops()
    kept = (tmp_path / "shop.yaml").read_text("utf-8")
    assert all(line in kept for line in ("platform: self_hosted", "average_order_value: ", "subscribers: "))


def test_what_can_be_spent_is_kept_and_nothing_to_buy(session: Start, tmp_path: Path) -> None:
    owner = at_people(session, "--lang", "nl", "--save", "answers.yaml")
    owner.answer("alleen ik, 25 mails per dag")
    said = owner.answer("elke maand stoppen er abonnees, ik kan 2500 per maand uitgeven")
    assert "Dat noteer ik ook: extra budget per maand (€ 2.500)." in said
    assert "  Klanten komen niet terug" in said
    owner.stops()
    kept = (tmp_path / "answers.yaml").read_text("utf-8")
    assert "extra_budget: ik kan 2500 per maand uitgeven" in kept
    assert "support_contacts_per_day: 25 mails per dag" in kept


@pytest.mark.parametrize(("typed", "week"), [("", "4"), ("6", "6"), ("no idea", "4")])
def test_who_helps_now_and_then_is_no_full_timer(session: Start, tmp_path: Path, typed: str, week: str) -> None:
    owner = at_people(session, "--lang", "en", "--save", "answers.yaml")
    said = owner.answer("I do everything, 60 hours; a friend helps with packing now and then")
    assert "Friend: about how many hours a week is that? Enter counts 4." in said
    assert f"{week} hours" in owner.answer(typed)
    assert "Enter counts 20." in owner.answer("and a part-timer for customer service")
    owner.answer("")
    owner.answer("")
    owner.stops()
    assert f"hours_per_week: {week}\n" in (tmp_path / "answers.yaml").read_text("utf-8")


def test_somebody_named_behind_a_correction_is_somebody_else(session: Start) -> None:
    owner = at_people(session, "--lang", "nl")
    owner.answer("ik 55 uur; mijn zus doet klantvragen, 20 uur; een student pakt in, 12 uur")
    table = owner.answer("2 16 uur, en mijn buurman doet de boekhouding 4 uur")
    rows = [re.split(r" {2,}", line.strip())[:4] for line in table.splitlines() if line.startswith("  ")]
    assert ["2", "Je zus", "Klantenservice", "16 uur"] in rows
    assert ["4", "Kennis", "Boekhouder", "4 uur"] in rows
    owner.breaks_off()


def test_work_that_is_named_while_people_are_confirmed_takes_nobody_away(session: Start) -> None:
    """A word about the work may only sound like somebody: so it is asked whether it is instead of who was named."""
    owner = at_people(session, "--lang", "en")
    owner.answer("Anna does the mail; Bob packs; my sister makes the photos, 4 hours")
    said = owner.answer("the customer questions")
    assert "Only Customer service instead of all 3 rows? Yes, or Enter keeps them." in said
    kept = owner.answer("")
    assert all(name in kept for name in ("Anna", "Bob", "Your sister"))
    owner.answer("customer service, 20 hours")
    gone = owner.answer("yes")
    assert "Bob" not in gone
    owner.stops()


def test_who_helps_for_nothing_is_asked_for_how_long_and_nobody_else_is(session: Start, tmp_path: Path) -> None:
    """A husband who takes the parcels to the post is not there full time; an employee may be."""
    owner = at_people(session, "--lang", "en", "--save", "answers.yaml")
    said = owner.answer("I do everything, 60 hours; my husband takes the parcels to the post; Bo answers mail")
    assert "Your husband: how many hours a week for the shop? Enter leaves it open." in said
    table = owner.answer("3")
    assert "Your husband" in table
    assert "3 hours" in table
    assert "how many hours" not in table
    owner.answer("")
    owner.stops()
    assert (tmp_path / "answers.yaml").read_text("utf-8").count("hours_per_week: 3\n") == 1


def test_whom_somebody_looks_for_is_a_seat_and_does_no_work(session: Start, tmp_path: Path) -> None:
    owner = at_people(session, "--lang", "nl", "--save", "answers.yaml")
    said = owner.answer("ik doe alles, 40 uur; we denken aan een marketeer voor 2500 per maand")
    assert re.search(r"Online marketeer +vacature +€ 2.500", said)
    owner.answer("")
    owner.stops()
    kept = (tmp_path / "answers.yaml").read_text("utf-8")
    assert "status: vacant" in kept
    assert "cost_per_month: 2500" in kept


def test_what_a_company_asks_for_an_order_is_shown_and_kept(session: Start, tmp_path: Path) -> None:
    owner = at_people(session, "--save", "answers.yaml")
    said = owner.answer("a fulfilment company for 4.50 per order")
    assert "4.50 an order" in said
    owner.answer("")
    owner.stops()
    assert "cost_per_order: 4.5\n" in (tmp_path / "answers.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("lang", "typed"),
    [
        ("en", "my own shop in New Zealand, PDF sewing patterns"),
        ("nl", "eigen webshop in Nederland, online cursussen en e-books"),
    ],
)
def test_who_says_that_downloads_are_sold_is_not_asked_for_parcels(
    session: Start, tmp_path: Path, lang: str, typed: str
) -> None:
    owner = session("plan", "--lang", lang, "--save", "answers.yaml")
    owner.answer(typed)
    owner.stops()
    assert "fulfilment: nothing_to_pack\n" in (tmp_path / "answers.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("lang", "typed", "asked", "agreed"),
    [
        ("en", "Germny", "Did you mean Germany? Enter is yes.", "Germany"),
        ("nl", "gewoon in Belgie, denk ik", None, "België"),
        ("en", "no idea", None, "left open"),
    ],
)
def test_a_slip_of_the_pen_takes_yes_or_enter(
    session: Start, lang: str, typed: str, asked: str | None, agreed: str
) -> None:
    owner = session("plan", "--lang", lang)
    owner.prompt()
    owner.answer("1")
    said = owner.answer(typed)
    if asked is not None:
        assert asked in said
        said = owner.answer("")
    assert said.startswith(f"  {agreed}\n")
    owner.breaks_off()


def test_only_the_part_that_was_not_understood_is_asked_again(session: Start) -> None:
    owner = at_people(session, "--lang", "nl")
    assert "knelt" in owner.answer("niemand")
    assert '"de kat is ziek" ken ik nog niet.' in owner.answer("ik doe alles zelf, de kat is ziek, pakken kost uren")
    said = owner.answer("te veel retouren")
    for one in ("Ik doe alles zelf", "Retouren vreten de marge op", "Inpakken en verzenden kost uren per dag"):
        assert one in " ".join(said.split())
    owner.breaks_off()


def test_what_is_odd_is_asked_once_and_then_believed(session: Start) -> None:
    owner = after(session, ("1, NL",), "--lang", "en")
    said = owner.answer("500000 orders a month, 9 million")
    assert "That is much more than web shops have." in said
    assert owner.answer("yes").startswith("  500,000 a month, € 9,000,000 a month\n")
    owner.breaks_off()


def test_a_slip_in_one_of_two_answers_is_asked_of_that_one_only(session: Start) -> None:
    owner = session("plan", "--lang", "en")
    owner.prompt()
    assert "Did you mean Germany? Enter is yes." in owner.answer("1, germny")
    assert owner.answer("").startswith("  Our own webshop, Germany\n")
    said = owner.answer("450 orders, a fortune")
    assert "Shall I put down 450 a month? Enter is yes." in said
    assert "How much does the shop sell in a usual month?" in owner.answer("")
    owner.breaks_off()


def test_vat_comes_off_at_the_rate_of_the_country_or_the_one_that_was_told(session: Start) -> None:
    owner = after(session, ("1, NL",), "--lang", "nl")
    said = " ".join(owner.answer("400 bestellingen, 30k incl btw").split())
    assert "Zonder 21% btw is het € 24.793 per maand. Enter is ja" in said
    assert owner.answer("").startswith("  400 per maand, € 24.793 per maand\n")
    owner.answer("terug")
    assert "Zonder 9% btw is het € 27.523" in " ".join(owner.answer("400, 30k incl 9% btw").split())
    assert owner.answer("27k").startswith("  400 per maand, € 27.000 per maand\n")
    owner.breaks_off()


def test_tax_of_a_country_without_a_usual_rate_is_asked(session: Start) -> None:
    owner = after(session, ("1, US",), "--lang", "en")
    said = " ".join(owner.answer("400 orders, 30k incl sales tax").split())
    assert "how much tax that is, I don't know. Say it without, or Enter keeps $ 30,000 a month" in said
    assert owner.answer("28k").startswith("  400 a month, $ 28,000 a month\n")
    owner.breaks_off()


def test_a_number_of_the_list_may_stand_beside_words(session: Start) -> None:
    owner = session("plan", "--lang", "nl")
    owner.prompt()
    assert owner.answer("1, bol, België").startswith("  Onze eigen webshop, Op marktplaatsen, marktplaatsen: 1, België")
    owner.breaks_off()


@pytest.mark.parametrize(
    ("typed", "sends"), [("Amazon FBA only, UK", True), ("own shop and Amazon FBA, UK", False), ("Amazon, UK", False)]
)
def test_who_sells_on_marketplaces_that_store_and_send_packs_nothing(session: Start, typed: str, sends: bool) -> None:
    owner = session("plan", "--lang", "en")
    owner.prompt()
    assert ("packing and shipping (A fulfilment company)" in owner.answer(typed)) is sends
    owner.breaks_off()


def test_the_own_week_is_kept_part_by_part_and_what_is_not_wanted_is_no_goal(session: Start, tmp_path: Path) -> None:
    owner = session("plan", "--lang", "nl", "--save", "shop.yaml", "--max-questions", "4")
    owner.prompt()
    owner.answer("1, NL")
    owner.answer("290 bestellingen, 16.800 euro")
    said = " ".join(owner.answer("alleen ik, 58 uur: inpakken 16, inkoop 6, mail en WhatsApp 9").split())
    assert "inpakken 16 uur; inkopen en contact met leveranciers 6 uur; hulp tijdens de aankoop 9 uur" in said
    said = " ".join(owner.answer("ik doe alles zelf, groeien hoeft van mij niet zo nodig").split())
    assert 'Dan laat ik "groeien hoeft van mij niet zo nodig" weg' in said
    owner.stops()
    text = (tmp_path / "shop.yaml").read_text("utf-8")
    assert "week: {order_processing: 16, procurement: 6, purchase_support: 9}" in text
    assert "fulfilment: self" in text
    assert "grow_sales" not in text


def test_an_amount_with_a_comma_is_no_number_of_the_list(session: Start) -> None:
    owner = session("plan", "--lang", "nl", "--max-questions", "5")
    owner.prompt()
    while "een of meer nummers" not in owner.answer("" if "NL" in owner.seen else "1, NL"):
        pass
    said = " ".join(owner.answer("inpakken duurt te lang, marge 42%, 5,80 verzending").split())
    assert "brutomarge (42%), verzending en verpakking per bestelling (€ 5,80)" in said
    assert "Producten zijn uitverkocht als klanten ze willen" not in said
    owner.breaks_off()


@pytest.mark.parametrize("typed", ["going headless next year", "Shopify, we are going headless next year"])
def test_whoever_goes_headless_has_another_platform_today(
    session: Start, team: Callable[..., Path], tmp_path: Path, typed: str
) -> None:
    team("shop: {sells: [own_shop], country: NL, platform: self_hosted, symptoms: [], goals: []}\npeople: []\n")
    owner = session("plan", "team.yaml", "--lang", "en", "--save", "new.yaml")
    review = owner.prompt()
    number = re.search(r"^ +([0-9]+)  Platform: ", review, re.MULTILINE)
    assert number is not None
    owner.answer(number[1])
    said = owner.answer(typed)
    if "Shopify" not in typed:
        assert "What does the shop run on today?" in said
        said = owner.answer("shopify")
    assert "Shopify, Lightspeed and the like" in said
    owner.answer("")
    owner.stops()
    text = (tmp_path / "new.yaml").read_text()
    assert "platform: hosted_shop" in text
    assert "goals: [go_headless]" in text


def test_goals_with_a_number_are_heard_among_what_hurts(session: Start, tmp_path: Path) -> None:
    owner = session("plan", "--lang", "en", "--save", "shop.yaml", "--max-questions", "5")
    owner.prompt()
    while "one or more" not in owner.answer("" if "NL" in owner.seen else "1, NL"):
        pass
    said = owner.answer("600 orders by June 2027, 45 hours and more time for myself")
    assert "600 orders a month by Jun 2027, 45 hours a week for yourself" in " ".join(said.split())
    owner.stops()
    text = (tmp_path / "shop.yaml").read_text()
    assert 'targets:\n  orders_per_month: {to: 600, by: "2027-06"}\n  owner_hours_per_week: 45\n' in text
    assert "goals: [free_owner_time]" in text


@pytest.mark.parametrize(
    ("lang", "typed", "reply", "kept"),
    [
        ("en", "I do everything myself, we are behind", "2", "[owner_overloaded, tickets_pile_up]"),
        ("en", "we are behind, returns pile up", "the questions", "[tickets_pile_up, returns_backlog]"),
        ("nl", "we lopen achter, ik doe alles zelf", "de vragen", "[tickets_pile_up, owner_overloaded]"),
        (
            "nl",
            "we lopen achter, ik doe alles zelf",
            "1 en 2",
            "[parcels_take_hours, tickets_pile_up, owner_overloaded]",
        ),
    ],
)
def test_which_of_a_few_is_told_by_number_or_in_words(
    session: Start, tmp_path: Path, lang: str, typed: str, reply: str, kept: str
) -> None:
    owner = at_people(session, "--lang", lang, "--save", "answers.yaml")
    owner.answer("just me" if lang == "en" else "alleen ik")
    owner.answer(typed)
    owner.answer(reply)
    owner.stops()
    assert f"symptoms: {kept}\n" in (tmp_path / "answers.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("lang", "typed", "reply", "noted", "left_out"),
    [
        ("en", "we are behind", "the bookkeeping", "I put that down too:", 'Then I leave "we are behind" out.'),
        ("nl", "we lopen achter", "de boekhouding", "Dat noteer ik ook:", 'Dan laat ik "we lopen achter" weg.'),
    ],
)
def test_something_else_than_was_asked_is_noted_and_what_was_asked_is_asked_again(
    session: Start, tmp_path: Path, lang: str, typed: str, reply: str, noted: str, left_out: str
) -> None:
    owner = at_people(session, "--lang", lang, "--save", "answers.yaml")
    owner.answer("just me" if lang == "en" else "alleen ik")
    owner.answer(typed)
    said = owner.answer(reply)
    assert noted in said
    assert typed in said
    assert left_out in owner.answer("")
    owner.stops()
    assert "symptoms: [routine_admin]\n" in (tmp_path / "answers.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("lang", "typed"),
    [
        ("en", "returns pile up, the zork, I do everything myself"),
        ("nl", "retouren stapelen, de zork, ik doe alles zelf"),
    ],
)
def test_who_stops_at_a_part_keeps_the_others_in_their_order(
    session: Start, tmp_path: Path, lang: str, typed: str
) -> None:
    owner = at_people(session, "--lang", lang, "--save", "answers.yaml")
    owner.answer("just me" if lang == "en" else "alleen ik")
    owner.answer(typed)
    owner.stops()
    assert "symptoms: [returns_backlog, owner_overloaded]\n" in (tmp_path / "answers.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("lang", "typed", "asked", "reply", "understood"),
    [
        ("en", "300, 45", "£ 45 an order, which makes £ 13,500 a month", "2", "£ 13,500 a month"),
        ("nl", "300, 45", "€ 45 per bestelling, dat is € 13.500 per maand", "de tweede", "€ 13.500 per maand"),
        ("nl", "3-400, 12k", "Is dat 3 tot 400 per maand of 300 tot 400 per maand?", "2", "300 tot 400 per maand"),
    ],
)
def test_sales_of_next_to_nothing_an_order_and_half_a_range_are_asked_back(
    session: Start, lang: str, typed: str, asked: str, reply: str, understood: str
) -> None:
    owner = after(session, ("1, UK" if lang == "en" else "1, NL",), "--lang", lang)
    assert asked in owner.answer(typed)
    assert understood in owner.answer(reply)
    owner.stops()


def test_what_was_is_left_out_with_a_word(session: Start) -> None:
    owner = after(session, ("1, NL",), "--lang", "nl")
    said = owner.answer("30 per week, was vorig jaar 20, omzet 9k")
    assert 'Dan laat ik "was vorig jaar 20" weg.' in said
    assert "  130 per maand, € 9.000 per maand\n" in said
    owner.stops()


@pytest.mark.parametrize(
    ("lang", "people", "pains", "noted"),
    [
        (
            "en",
            "me 60 hours; Katrien plans everything, 38 hours, leaves in ten weeks; Tom packs, 24 hours",
            "Tom leaves at the end of January",
            "I put down: Tom leaves on 31 January 20",
        ),
        (
            "nl",
            "ik 60 uur; Katrien plant alles, 38 uur, gaat over 10 weken weg; Tom pakt in, 24 uur",
            "Tom stopt eind januari",
            "Dat noteer ik: Tom vertrekt op 31 januari 20",
        ),
    ],
)
def test_who_leaves_is_kept_with_the_day(
    session: Start, tmp_path: Path, lang: str, people: str, pains: str, noted: str
) -> None:
    """Among the people with what they do, and among what hurts."""
    owner = at_people(session, "--lang", lang, "--save", "shop.yaml")
    shown = owner.answer(people)
    assert re.search(r"Katrien +\S.* 38 (hours|uur) +[0-9]+ \w+ 20", shown)
    owner.answer("")
    assert noted in " ".join(owner.answer(pains).split())
    owner.stops()
    saved = (tmp_path / "shop.yaml").read_text("utf-8")
    assert len(re.findall(r"ends: ['\"]?20[0-9]{2}-[0-9]{2}-[0-9]{2}", saved)) == 2


def test_of_who_leaves_the_day_is_asked_and_may_stay_open(session: Start, tmp_path: Path) -> None:
    owner = at_people(session, "--lang", "en", "--save", "shop.yaml")
    asked = owner.answer("me 40 hours; Kim customer service, 16 hours, is leaving")
    assert '"Kim": what is the last day?' in " ".join(asked.split())
    owner.answer("no idea")
    owner.answer("")
    assert "Somebody who knows it all is leaving" in " ".join(owner.answer("none").split())
    owner.stops()
    assert "key_person_leaves" in (tmp_path / "shop.yaml").read_text("utf-8")
