"""What is asked of something that an owner is only thinking of."""

from ecomteam.cli.interview import phrases
from ecomteam.cli.interview.prompts import Prompts
from ecomteam.files.ideas import kind_told
from ecomteam.files.thinking import period_told
from ecomteam.files.values import says_unknown
from ecomteam.model.ideas import IdeaKind
from ecomteam.model.problems import escaped
from ecomteam.words import ideas as words

LONGEST = 40


class IdeasAsked:
    """Asks, and says what is left out where nobody knows."""

    def __init__(self, prompts: Prompts) -> None:
        self.prompts = prompts

    def kind(self, text: str, /) -> IdeaKind | None:
        """Whether somebody is hired for it, it is given to a company or bought; ``None`` where that stays open."""
        typed = escaped(text[:LONGEST])
        self.prompts.say(phrases.EITHER_BY, typed=typed)
        one, reply = self.prompts.chosen({kind: name.to(self.prompts.lang) for kind, name in words.KINDS.items()})
        kind = next((kind for kind in words.KINDS if kind == one), None) or kind_told(reply)
        if kind is None:
            self.prompts.say(phrases.LEFT_OUT, typed=typed)
        return kind

    def period(self, text: str, price: str, /) -> str | None:
        """Whether a price is paid once or each month; ``None`` leaves it out."""
        typed = escaped(text[:LONGEST])
        self.prompts.say(phrases.ONCE_OR_MONTHLY, typed=typed, price=escaped(price))
        one, reply = self.prompts.chosen({key: name.to(self.prompts.lang) for key, name in words.PERIODS.items()})
        one = one or period_told(reply)
        if one is None:
            self.prompts.say(phrases.NO_PRICE, typed=typed)
        return one

    def hours(self, text: str, /) -> str:
        """For how many hours a week it is, in words; "" keeps its price as it was told."""
        reply = self.prompts.reply(phrases.HOURS_FOR, typed=escaped(text[:LONGEST]))
        return "" if says_unknown(reply) else reply

    def total(self, text: str, price: str, /) -> str:
        """What a price of each comes to, in words; "" keeps it as it was told."""
        reply = self.prompts.reply(phrases.COMES_TO, typed=escaped(text[:LONGEST]), price=escaped(price))
        return "" if says_unknown(reply) else reply
