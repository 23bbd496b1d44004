"""What an audit left out, and why."""

from ecomteam.model.text import Text

LOOKED_AT = Text("looked at", "bekeken")
SKIPPED = Text("skipped", "overgeslagen")
NOT_CHECKED = Text("not checked, because nobody told", "niet gecheckt, want niet verteld is")
NOT_APPLICABLE = Text("not for this shop", "niet voor deze webshop")
LEFT_OUT = Text("left out by --select or --ignore", "weggelaten door --select of --ignore")
