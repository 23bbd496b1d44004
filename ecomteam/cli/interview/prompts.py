"""What is asked back while an answer is read, and what may be typed there: a yes, a place in a list, back, stop."""

from collections.abc import Iterable, Mapping, Sequence

from ecomteam.cli.interview import phrases
from ecomteam.cli.interview.lines import TypedLines
from ecomteam.cli.output import say, wrapped
from ecomteam.files.saying import option_number, yes_or_no
from ecomteam.model.team import Team
from ecomteam.model.text import Language, Text


class Stop(Exception):
    """The owner wants the advice now; ``team`` has what was understood of an answer that was not ready."""

    def __init__(self, team: Team | None = None) -> None:
        super().__init__()
        self.team = team


class Back(Exception):
    """The owner wants to go back to the question before."""


class Again(Exception):
    """What was understood is not meant: the question is asked again."""


class Prompts:
    """Says a text and reads a line. Whatever reads raises ``Back`` and ``Stop``."""

    def __init__(self, lines: TypedLines, lang: Language) -> None:
        self.lines = lines
        self.lang = lang

    def say(self, text: Text, **values: str) -> None:
        say(wrapped(text.to(self.lang).format(**values)))

    def reply(self, text: Text, **values: str) -> str:
        self.say(text, **values)
        return self.read()

    def read(self) -> str:
        while True:
            line = self.lines.read(f"{phrases.YOUR_ANSWER.to(self.lang)}: ")
            word = line.casefold()
            if word in phrases.BACK:
                raise Back
            if word in phrases.STOP:
                raise Stop
            if word != "?" and word not in phrases.WHY | phrases.PLAN:
                return line
            self.say(phrases.THIS_FIRST)

    @staticmethod
    def agrees(reply: str) -> bool:
        """Whether Enter or a yes was typed. Raises ``Again`` for a plain no."""
        said = "yes" if not reply else yes_or_no(reply) if len(reply) < len("yes it is") else None
        if said == "no":
            raise Again
        return said == "yes"

    def chosen(self, shown: Mapping[str, str]) -> tuple[str | None, str]:
        """Which of a few was chosen by its place, if so, and the reply."""
        self.show(shown.values())
        reply = self.reply(phrases.WHICH)
        place = option_number(reply, len(shown))
        return None if place is None else [*shown][place - 1], reply

    @staticmethod
    def show(names: Iterable[str]) -> None:
        for place, name in enumerate(names, start=1):
            say(wrapped(f"  {place}  {name}"))

    def any_of(self, names: Sequence[str]) -> str:
        return f" {phrases.OR.to(self.lang)} ".join(names)
