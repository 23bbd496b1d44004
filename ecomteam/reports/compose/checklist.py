"""What the checklist says: part by part its steps, done or not, and the one that comes next."""

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.team import Team
from ecomteam.model.text import Language
from ecomteam.model.todo import Todo, TodoPart, TodoStep
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Block, Column, Document, Heading, Paragraph, Table
from ecomteam.words import checklist as words
from ecomteam.words import interface
from ecomteam.words.values import YES


def todo(knowledge: Knowledge, team: Team | None) -> Todo:
    """The checklist of the sources with what the team has done of it."""
    done = frozenset(team.done) if team else frozenset()
    parts = tuple(
        TodoPart(
            id=part.id,
            title=part.title,
            cites=part.cites,
            steps=tuple(
                TodoStep(
                    id=step.id,
                    text=step.text,
                    done=step.id in done,
                    cites=step.cites,
                    own_judgement=step.own_judgement,
                )
                for step in part.steps
            ),
        )
        for part in knowledge.catalogue.checklist
    )
    steps = [step for part in parts for step in part.steps]
    return Todo(
        shop=team.name if team else None,
        parts=parts,
        done=sum(step.done for step in steps),
        of=len(steps),
        next=next((step.id for step in steps if not step.done), None),
    )


def compose_checklist(made: Todo, knowledge: Knowledge, lang: Language) -> Document:
    """The checklist as a report."""
    voice = Voice(knowledge, lang)
    title = voice.say(words.TODO_TITLE) if made.shop is None else voice.say(words.TODO_TITLE_OF, shop=made.shop)
    texts = {step.id: voice.say(step.text) for part in made.parts for step in part.steps}
    lead = voice.say(words.TODO_LEAD, done=made.done, of=made.of)
    follows = voice.say(words.TODO_ALL_DONE) if made.next is None else voice.say(words.TODO_NEXT, step=texts[made.next])
    blocks: list[Block] = [Paragraph(f"{lead} {follows}", lead=True)]
    for part in made.parts:
        if part.steps:
            blocks += [Heading(voice.say(part.title)), _part(part, voice)]
    return Document(title, lang, (*blocks, *voice.sources(made)))


def _part(part: TodoPart, voice: Voice) -> Table:
    columns = (
        Column(voice.say(words.DONE), whole=True),
        Column(voice.say(words.STEP_TEXT)),
        Column(voice.say(interface.ID), key=True),
    )
    rows = tuple(
        (
            voice.say(YES) if step.done else "",
            voice.cited(step.text, step.cites, step.own_judgement),
            step.id,
        )
        for step in part.steps
    )
    return Table(voice.say(words.TODO_CAPTION, part=voice.say(part.title)), columns, rows)
