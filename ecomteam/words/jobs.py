"""What is said of a job with an end."""

from ecomteam.model.text import Text

JOB = Text(
    "That is a job with an end: {hours} hours, about {months} months at this pace. Agree on these and take on nobody"
    " for good.",
    "Dat is een klus met een einde: {hours} uur, zo'n {months} maanden in dit tempo. Spreek die af en neem er niemand"
    " vast voor aan.",
)
JOB_AND_PLACE = Text(
    "That is a job with an end: {hours} hours, about {months} months at this pace. Agree on these; a place for good is"
    " for what comes back, {lasts} a week.",
    "Dat is een klus met een einde: {hours} uur, zo'n {months} maanden in dit tempo. Spreek die af; een vaste plek is"
    " voor wat terugkomt, {lasts} per week.",
)
WHY = Text(
    "What lacks today is done once. A temp, a contract until it is done or extra hours of somebody who is there end"
    " with it.",
    "Wat nu ontbreekt, doe je één keer. Een uitzendkracht, een contract tot het klaar is of extra uren van iemand die"
    " er al is, stoppen vanzelf.",
)
JUDGED = Text(
    "Who stays when the work is done has to be given other work.",
    "Wie blijft als het werk klaar is, moet ander werk krijgen.",
)
