"""A team as a Mermaid chart: who reports to whom, with which roles; vacancies and outside parties drawn apart."""

from collections.abc import Mapping
from itertools import pairwise

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.plan import Hire, Plan
from ecomteam.model.rules import WAVES as ORDER_OF_WAVES
from ecomteam.model.team import Person, Team
from ecomteam.model.text import Language
from ecomteam.reports.draw.clean import clean
from ecomteam.words import interface, numbers
from ecomteam.words import plan as plan_words
from ecomteam.words import staff as words
from ecomteam.words.values import SOURCINGS, WAVES, way

# Colours that hold on a light and on a dark page; what they say stands in the shape and the line too.
CLASSES = (
    "classDef owner fill:#1f4e79,color:#ffffff,stroke:#1f4e79",
    "classDef inside fill:#e8f1fa,color:#10273d,stroke:#1f4e79",
    "classDef outside fill:#fff4e0,color:#4a3200,stroke:#a86b00",
    "classDef vacant fill:#ffffff,color:#444444,stroke:#777777,stroke-dasharray: 5 4",
)


def team_chart(team: Team, knowledge: Knowledge, lang: Language = "en") -> str:
    """A flowchart: solid lines to whoever one reports to, dotted ones from whoever answers for an outside party."""
    people = team.people or ()
    nodes = {person.name: f"p{number}" for number, person in enumerate(people, 1)}
    lines = ["flowchart TD"]
    if not people:
        lines.append(f'  nobody["{label(words.CHART_NOBODY.to(lang))}"]:::vacant')
    lines += [f"  {nodes[person.name]}{_node(person, knowledge, lang)}:::{_class(person)}" for person in people]
    for person in people:
        lines += _lines(person, nodes, lang)
    return "\n".join([*lines, *(f"  {each}" for each in CLASSES)]) + "\n"


def plan_chart(plan: Plan, knowledge: Knowledge, lang: Language = "en") -> str:
    """The roadmap as a flowchart from left to right: a box a wave, in it the hires with month, sourcing and size."""
    lines = ["flowchart LR"]
    if not plan.hires:
        lines.append(f'  nobody["{label(plan.headline.to(lang))}"]:::vacant')
    for wave in ORDER_OF_WAVES:
        hires = [hire for hire in plan.hires if hire.wave == wave]
        if hires:
            lines.append(f'  subgraph {wave}["{label(WAVES[wave].to(lang))}"]')
            lines += [f"    {_hire(hire, knowledge, lang)}" for hire in hires]
            lines.append("  end")
    ranks = [hire.rank for hire in plan.hires]
    lines += [f"  h{rank} --> h{after}" for rank, after in pairwise(ranks)]
    return "\n".join([*lines, *(f"  {each}" for each in CLASSES)]) + "\n"


def _hire(hire: Hire, knowledge: Knowledge, lang: Language) -> str:
    hours = plan_words.HOURS_WEEKLY.to(lang).format(hours=numbers.number(round(hire.hours_per_week), lang))
    how = ", ".join((way(hire, hire.job is not None).to(lang), *(() if hire.price_per_order else (hours,))))
    month = interface.MONTH_NUMBER.to(lang).format(month=hire.start_month) if hire.start_month is not None else ""
    parts = (f"{hire.rank}. {knowledge.role(hire.role).name.to(lang)}", how, month)
    text = "<br/>".join(label(part) for part in parts if part)
    inside = hire.sourcing == "in_house"
    return f'h{hire.rank}["{text}"]:::inside' if inside else f'h{hire.rank}(["{text}"]):::outside'


def label(text: str) -> str:
    """Text for between the quotes of a Mermaid label: all but letters, digits and blanks as an entity."""
    return "".join(char if char == " " or char.isalnum() else f"#{ord(char)};" for char in clean(text))


def _node(person: Person, knowledge: Knowledge, lang: Language) -> str:
    roles = [label(knowledge.roles[held.role].name.to(lang)) for held in person.roles]
    if not roles and not person.owner:
        roles = [label(words.CHART_NO_ROLE.to(lang))]
    extras = [
        words.CHART_OWNER.to(lang) if person.owner else "",
        words.CHART_SEVERAL.to(lang).format(count=person.count) if person.count > 1 else "",
        _fte(person, lang),
        SOURCINGS[person.sourcing].to(lang) if person.outside else "",
        words.STAFF_STATUSES[person.status].to(lang) if person.status != "active" else "",
    ]
    extra = label(", ".join(filter(None, extras)))
    text = "<br/>".join(filter(None, [label(person.name), *roles, extra]))
    return f'(["{text}"])' if person.outside else f'["{text}"]'


def _fte(person: Person, lang: Language) -> str:
    return "" if person.fte is None else numbers.fte(person.fte, lang)


def _class(person: Person) -> str:
    if person.status != "active":
        return "vacant"
    if person.outside:
        return "outside"
    return "owner" if person.owner else "inside"


def _lines(person: Person, nodes: Mapping[str, str], lang: Language) -> list[str]:
    boss, insider = nodes.get(person.reports_to or ""), nodes.get(person.accountable or "")
    here = nodes[person.name]
    made = [f"  {boss} --> {here}"] if boss else []
    if insider and insider != boss:
        made.append(f'  {insider} -. "{label(words.CHART_ANSWERS.to(lang))}" .-> {here}')
    return made
