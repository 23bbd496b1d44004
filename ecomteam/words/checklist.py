"""The checklist as a to-do."""

from ecomteam.model.text import Text

TODO_TITLE = Text("Checklist for your team", "Checklist voor je team")
TODO_TITLE_OF = Text("Checklist for the team of {shop}", "Checklist voor het team van {shop}")
TODO_LEAD = Text("{done} of {of} steps done.", "{done} van de {of} stappen gedaan.")
TODO_NEXT = Text("Next: {step}", "Nu aan de beurt: {step}")
TODO_ALL_DONE = Text("All is done.", "Alles is gedaan.")
TODO_CAPTION = Text("Steps of {part}", "Stappen van {part}")
DONE = Text("Done", "Gedaan")
STEP_TEXT = Text("Step", "Stap")
