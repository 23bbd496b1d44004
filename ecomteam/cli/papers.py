"""What the document of a plan is made of, brought together from the rooms that know it."""

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from ecomteam.cli.naming import one_of
from ecomteam.model.plan import Plan
from ecomteam.model.problems import quoted
from ecomteam.model.text import Language
from ecomteam.words.paper import APPENDICES

if TYPE_CHECKING:
    from ecomteam.reports.document import Block, Document
    from ecomteam.shop.case import Case

ALL = "all"

WithoutAppendixOption = Annotated[
    list[str] | None,
    typer.Option(
        "--without-appendix",
        metavar="NAME",
        help=f"Leave an appendix out of a document; more than once for several. {ALL}, {', '.join(APPENDICES)}.",
    ),
]


def left_out(given: Iterable[str] | None) -> Collection[str]:
    """The appendices to leave out. Raises ``UsageError`` for one that there is not."""
    names = [ALL, *APPENDICES]
    chosen = {one_of(names, name.strip().lower(), f"no appendix is called {quoted(name)}") for name in given or ()}
    return APPENDICES.keys() if ALL in chosen else chosen


def plan_paper(
    case: "Case", plan: Plan, said: Language, day: str, without: Collection[str] = (), *, charts_behind: bool = False
) -> "Document":
    """The document of a plan that is made on an ISO day; ``charts_behind`` is for what cannot hide a chart's table."""
    from ecomteam.advice.shift import work_shift
    from ecomteam.reports.compose.paper import Around, compose_paper

    beside = {} if without == APPENDICES.keys() else dict(_on_paper(case, said))
    around = Around(team=case.team, shift=work_shift(case), day=day, beside=beside)
    hidden = without if charts_behind else {*without, "charts"}
    return compose_paper(plan, case.knowledge, said, around, hidden)


def _on_paper(case: "Case", said: Language) -> "Iterable[tuple[str, Sequence[Block]]]":
    """The work, small things together; the same from outside; and other shops."""
    from ecomteam.advice.make_or_buy import make_or_buy
    from ecomteam.advice.peers import peers
    from ecomteam.advice.work import work_view
    from ecomteam.reports.compose.makeorbuy import make_or_buy_blocks
    from ecomteam.reports.compose.peers import peer_blocks
    from ecomteam.reports.compose.voice import Voice
    from ecomteam.reports.compose.work import work_blocks

    voice = Voice(case.knowledge, said)
    yield "work", work_blocks(work_view(case), voice, paper=True)
    yield "outside", make_or_buy_blocks(make_or_buy(case), voice)
    yield "peers", peer_blocks(peers(case), voice)


def beside_plan(case: "Case", plan: Plan, said: Language) -> "Iterable[tuple[str, Sequence[Block]]]":
    """What there is room for beside the plan itself, by the name of its appendix: the work, the same work from outside,
    other shops, the team after it, and who then answers for what.
    """
    from ecomteam.advice.answering import who_answers
    from ecomteam.advice.make_or_buy import make_or_buy
    from ecomteam.advice.peers import peers
    from ecomteam.advice.work import work_view
    from ecomteam.reports.compose.makeorbuy import make_or_buy_blocks
    from ecomteam.reports.compose.peers import peer_blocks
    from ecomteam.reports.compose.raci import compose_raci
    from ecomteam.reports.compose.teamtable import team_blocks
    from ecomteam.reports.compose.voice import Voice
    from ecomteam.reports.compose.work import work_blocks
    from ecomteam.reports.document import nested

    voice = Voice(case.knowledge, said)
    yield "work", work_blocks(work_view(case), voice)
    yield "outside", make_or_buy_blocks(make_or_buy(case), voice)
    yield "peers", peer_blocks(peers(case), voice)
    yield "team", team_blocks(case.team, plan, voice)
    yield "answers", nested(compose_raci(who_answers(case, planned=True), case.knowledge, said))
