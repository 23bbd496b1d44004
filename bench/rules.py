"""The conditions of all rules, by us, by hand and by other rule engines; the results are compared before the times."""

from collections.abc import Callable
from random import Random
from typing import Any

from bench import by_hand
from bench.measuring import interleaved, ratio, table
from bench.peers import PEERS, plain
from bench.shops import lines
from ecomteam.files.catalogue.compiled import shipped_catalogue
from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import Rulebook, evidence
from ecomteam.model.facts import Value

SHOPS = 40


def known_facts(knowledge: Knowledge, seed: int) -> dict[str, Value]:
    """Every fact that some condition asks for, on either side of its limits."""
    draw = Random(seed)
    facts: dict[str, Value] = {}
    for fact, tests in knowledge.tests_by_fact.items():
        test = draw.choice(tests)
        if isinstance(test.value, tuple) and test.operator.startswith("has"):
            facts[fact] = frozenset(draw.sample(test.value, draw.randint(0, len(test.value))))
        elif isinstance(test.value, tuple):
            facts[fact] = draw.choice(test.value)
        elif isinstance(test.value, bool | str):
            facts[fact] = test.value
        else:
            facts[fact] = test.value + draw.choice((-1, 0, 1))
    return facts


def measure(rounds: int) -> str:
    knowledge = Knowledge(shipped_catalogue())
    asked = [rule.when for rule in knowledge.rules.values()]
    shops = [known_facts(knowledge, seed) for seed in range(SHOPS)]
    told = [plain(shop) for shop in shops]
    book = Rulebook(asked, compiled_from=1)
    expected = [book.evaluate(shop) for shop in shops]
    three, reasoned = by_hand.three_valued(asked), by_hand.reasoned(asked)
    two = by_hand.two_valued(asked)
    assert [two(shop) for shop in shops] == expected == [three(shop) for shop in shops]
    partly = [{fact: value for fact, value in shop.items() if Random(fact).random() < 0.6} for shop in shops]
    assert [three(shop) for shop in partly] == [book.evaluate(shop) for shop in partly]
    assert [[truth for truth, _ in reasoned(shop)] for shop in partly] == [book.evaluate(shop) for shop in partly]

    def with_reasons(shop: Any) -> list[object]:
        truths = book.evaluate(shop)
        return [evidence(condition, shop) for condition, truth in zip(asked, truths, strict=True) if truth]

    def with_all_reasons(shop: Any) -> list[object]:
        return [evidence(condition, shop) for condition in asked]

    deeds: dict[str, Callable[[], object]] = {
        "ecomteam": lambda: [book.evaluate(shop) for shop in shops],
        "by hand, two values": lambda: [two(shop) for shop in shops],
        "by hand, three values": lambda: [three(shop) for shop in shops],
        "ecomteam, with the reasons of what holds": lambda: [with_reasons(shop) for shop in shops],
        "ecomteam, with the reasons of all": lambda: [with_all_reasons(shop) for shop in shops],
        "by hand, three values and reasons": lambda: [reasoned(shop) for shop in shops],
    }
    skipped = []
    for name, peer in PEERS.items():
        try:
            evaluate = peer(asked)
            results = [evaluate(shop) for shop in told]
        except Exception as error:  # whatever goes wrong inside a peer, the others are measured
            skipped.append(f"{name} ({type(error).__name__}: {str(error)[:80]})")
            continue
        if [list(map(bool, result)) for result in results] != expected:
            skipped.append(f"{name} (its results differ)")
            continue
        deeds[name] = lambda evaluate=evaluate: [evaluate(shop) for shop in told]  # type: ignore[misc]
    times = interleaved(deeds, rounds)
    rows = [[name, ratio(taken / times["ecomteam"]), f"{SHOPS / taken:,.0f}"] for name, taken in times.items()]
    made = table([f"{len(asked)} conditions", "time, to ecomteam", "shops a second"], rows)
    return made + (f"\n\nSkipped: {'; '.join(skipped)}." if skipped else "")


def shops_a_second(rounds: int) -> str:
    """Whole plans and audits, one processor."""
    from ecomteam.auditing import audit, quick_audit
    from ecomteam.files.team.record import RecordReader
    from ecomteam.model.place import Place
    from ecomteam.planning import path, plan
    from ecomteam.shop.case import Case

    catalogue = shipped_catalogue()
    knowledge, reader = Knowledge(catalogue), RecordReader(catalogue)
    place = Place("bench")
    records = list(lines(catalogue, SHOPS))
    teams = [reader.read(record, place) for record in records]
    deeds: dict[str, Callable[[], object]] = {
        "read from JSON": lambda: [reader.read(record, place) for record in records],
        "audited: outcome": lambda: [quick_audit(knowledge, team) for team in teams],
        "audited: whole, with all texts": lambda: [audit(knowledge, team, "bench") for team in teams],
        "planned: outcome": lambda: [path(Case(knowledge, team)) for team in teams],
        "planned: whole, with all open answers tried": lambda: [plan(knowledge, team) for team in teams[:10]],
    }
    times = interleaved(deeds, rounds)
    first = times["audited: outcome"] / SHOPS
    counts = {name: 10 if "tried" in name else SHOPS for name in deeds}
    each = {name: taken / counts[name] for name, taken in times.items()}
    rows = [[name, f"{1 / taken:,.0f}", ratio(taken / first)] for name, taken in each.items()]
    return table(["one shop", "a second", "time, to the outcome of an audit"], rows)
