"""Somebody who was thought of for the work of a step: the price of an hour of both, and what to look at first."""

from ecomteam.model.text import Text

HOUR_BESIDE_STEP = Text(
    "{hours} hours a week for {cost} a month is {each} an hour, where step {rank} asks {theirs}: that is instead of"
    " step {rank}, not beside it.",
    "{hours} uur per week voor {cost} per maand is {each} per uur, waar stap {rank} {theirs} vraagt: dat is in plaats"
    " van stap {rank}, niet ernaast.",
)
ALL_OF_STEP = Text(
    "{cost} a month for the {hours} hours a week of step {rank} would be {each} an hour, where that asks {theirs}: it"
    " comes instead of step {rank}, so ask first what of that work is in it.",
    "{cost} per maand voor de {hours} uur per week van stap {rank} zou {each} per uur zijn, en die vraagt {theirs}: het"
    " komt in plaats van stap {rank}, dus vraag eerst wat er van dat werk in zit.",
)
LIMIT_PAYS = Text(
    "But at {each} an hour, where such work asks {theirs}, {limit} pays {hours} of it a week.",
    "Maar voor {each} per uur, waar zulk werk {theirs} vraagt, is {limit} genoeg voor {hours} per week.",
)
TRY_ONE = Text(
    "Try one of them for a month on work that you wrote down, and check quality, language and the hours at which they"
    " work.",
    "Probeer er één een maand met werk dat je uitschreef, en let op kwaliteit, taal en de uren waarop iemand werkt.",
)
TRY_IT = Text(
    "Try it for a month on work that you wrote down, and check quality, language and the hours at which they work.",
    "Probeer het een maand met werk dat je uitschreef, en let op kwaliteit, taal en de uren waarop iemand werkt.",
)
