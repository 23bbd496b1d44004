"""What would mend most in a team: single changes in words."""

from ecomteam.model.text import Text

HIRE = Text("Fill {role}: {sourcing}, {engagement}, {fte} FTE", "Vul {role} in: {sourcing}, {engagement}, {fte} fte")
HAT = Text("Give {role} as a hat to {person}", "Geef {role} als pet aan {person}")
HOURS = Text("Give {person} {fte} FTE for {role}", "Geef {person} {fte} fte voor {role}")
ACCOUNTABLE = Text(
    "Name {leader} as the one who answers for {person}", "Noem {leader} als wie in huis instaat voor {person}"
)
OWNER_OF_WORK = Text("Name {person} as the owner of {activity}", "Wijs {person} aan als eigenaar van {activity}")
ONE_OWNER = Text("Leave {what} with {person} alone", "Laat {what} alleen bij {person}")
REPORTING = Text("Let {person} report to {leader}", "Laat {person} rapporteren aan {leader}")
REPORTING_TOP = Text("Let {person} report to nobody in this line", "Laat {person} aan niemand in deze lijn rapporteren")
