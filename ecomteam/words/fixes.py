"""What would mend most in a team: single changes in words."""

from ecomteam.model.text import Text

HIRE = Text("Fill {role}: {sourcing}, {hours} hours a week", "Vul {role} in: {sourcing}, {hours} uur per week")
HAT = Text("Give {role} to {person}: there is time left", "Geef {role} aan {person}: daar is tijd over")
HOURS = Text("Give {person} {hours} hours a week for {role}", "Geef {person} {hours} uur per week voor {role}")
MORE_HOURS = Text(
    "Let {person} work {hours} hours a week more as {role}",
    "Laat {person} {hours} uur per week meer werken als {role}",
)
ACCOUNTABLE = Text(
    "Name {leader} as the one who answers for {person}", "Noem {leader} als wie in huis instaat voor {person}"
)
OWNER_OF_WORK = Text("Name {person} as the owner of {activity}", "Wijs {person} aan als eigenaar van {activity}")
ONE_OWNER = Text("Leave {what} with {person} alone", "Laat {what} alleen bij {person}")
REPORTING = Text("Let {person} report to {leader}", "Laat {person} rapporteren aan {leader}")
REPORTING_TOP = Text("Let {person} report to nobody in this line", "Laat {person} aan niemand in deze lijn rapporteren")
