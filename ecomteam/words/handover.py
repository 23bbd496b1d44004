"""Handing over hats."""

from ecomteam.model.text import Text

HAND_OVER_TITLE = Text("Hand-over plan", "Overdrachtsplan")
HAND_OVER_TITLE_OF = Text("Hand-over plan for {shop}", "Overdrachtsplan voor {shop}")
HATS_CAPTION = Text("Your hats, in the order to hand them over", "Je petten, in de volgorde van overdragen")
HAT = Text("Hat", "Pet")
TO_WHOM = Text("To whom", "Aan wie")
FIRST_TASK = Text("What goes along", "Wat meegaat")
HOW_ORDERED = Text("How this order comes about", "Hoe deze volgorde tot stand komt")
HAT_BY_HAT = Text("Hat by hat", "Pet voor pet")
HATS_LIMIT = Text("More than {limit} hats on one head is too many.", "Meer dan {limit} petten op één hoofd is te veel.")
