"""How strong the support of a piece of advice is: independent sources, what kind of statements, how much is our own."""

from collections.abc import Iterable

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.sources import Statement
from ecomteam.model.text import Cited, Text
from ecomteam.model.why import Support
from ecomteam.words.lists import commas

FAQ = Text("{count} from a list of questions and answers", "{count} uit een lijst vragen en antwoorden")
FIGURES_ONE = Text("1 figure", "1 cijfer")
FIGURES = Text("{count} figures", "{count} cijfers")
ANECDOTES_ONE = Text("1 from a single case", "1 uit één praktijkverhaal")
ANECDOTES = Text("{count} from a single case", "{count} uit één praktijkverhaal")
ADVICE_ONE = Text("1 statement of advice", "1 advies")
ADVICE = Text("{count} statements of advice", "{count} adviezen")
SOURCES_ONE = Text("1 source (grade {grades})", "1 bron (klasse {grades})")
SOURCES = Text("{count} independent sources (grade {grades})", "{count} onafhankelijke bronnen (klasse {grades})")
NO_SOURCE = Text("No source carries this; it is our own judgement.", "Geen bron draagt dit; het is ons eigen oordeel.")
NOTHING = Text("Nothing speaks for it.", "Niets pleit ervoor.")
OWN = Text(
    "{own} of {rules} rules rest on our own judgement too.", "{own} van de {rules} regels steunen ook op ons oordeel."
)
ONE_OWN = Text(
    "1 of {rules} rules rests on our own judgement too.", "1 van de {rules} regels steunt ook op ons oordeel."
)
OWN_ONE = Text("The rule rests on our own judgement too.", "De regel steunt ook op ons oordeel.")


def support(knowledge: Knowledge, elements: Iterable[Cited]) -> Support:
    """Count what carries the elements: rules, responsibilities or whatever else cites."""
    rules = tuple(elements)
    statements = _distinct(knowledge, (cite for rule in rules for cite in rule.cites))
    works = {_work(knowledge, statement.source) for statement in statements}
    grades = tuple(sorted({knowledge.source(work).grade for work in works}))
    kinds = [statement.kind for statement in statements]
    figures, faq, anecdotes = (kinds.count(kind) for kind in ("figure", "faq", "case"))
    counts = {"advice": len(kinds) - figures - faq - anecdotes, "faq": faq, "anecdotes": anecdotes, "figures": figures}
    own = sum(rule.own_judgement is not None for rule in rules)
    told = _told(len(works), grades, counts, own, len(rules))
    return Support(sources=len(works), grades=grades, **counts, own=own, rules=len(rules), told=told)


def _distinct(knowledge: Knowledge, cites: Iterable[str]) -> list[Statement]:
    """The statements, those that only repeat another in a second language left out."""
    kept: dict[str, Statement] = {}
    for cite in cites:
        statement = knowledge.statements.get(cite)
        if statement is None or kept.keys() & {cite, *statement.same_as}:
            continue
        if not any(cite in other.same_as for other in kept.values()):
            kept[cite] = statement
    return list(kept.values())


def _work(knowledge: Knowledge, source: str) -> str:
    """One id for all language versions of a work."""
    return knowledge.source(source).same_work_as or source


def _told(sources: int, grades: tuple[str, ...], counts: dict[str, int], own: int, rules: int) -> Text:
    if not rules:
        return NOTHING
    if not sources:
        return NO_SOURCE
    said = _counted(sources, SOURCES_ONE, SOURCES).format(grades=", ".join(grades))
    parts = [
        _counted(counts[key], one, many)
        for key, one, many in (
            ("advice", ADVICE_ONE, ADVICE),
            ("faq", FAQ, FAQ),
            ("anecdotes", ANECDOTES_ONE, ANECDOTES),
            ("figures", FIGURES_ONE, FIGURES),
        )
        if counts[key]
    ]
    listed = commas(parts)
    whole = Text("{said}: {listed}.", "{said}: {listed}.").format(said=said, listed=listed)
    if not own:
        return whole
    ours = OWN_ONE if rules == 1 else (ONE_OWN if own == 1 else OWN).format(own=own, rules=rules)
    return Text("{whole} {ours}", "{whole} {ours}").format(whole=whole, ours=ours)


def _counted(count: int, one: Text, many: Text) -> Text:
    # The grades of a sources text are filled in later, so only the count is replaced here.
    text = one if count == 1 else many
    return Text(text.en.replace("{count}", str(count)), text.nl.replace("{count}", str(count)))
