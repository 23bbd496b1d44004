"""How the score of an audit is counted."""

from ecomteam.model.text import Text

NOT_SCORED = Text(
    "Not scored: the file does not say who works there.",
    "Geen score: in het bestand staat niet wie er werkt.",
)
