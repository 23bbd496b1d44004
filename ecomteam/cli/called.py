"""Every command and the module that adds it to the app. Only the one that is called is imported: a quick start."""

from collections.abc import Mapping, Sequence
from importlib import import_module

# By what is typed; a new command has its line here.
MODULES: Mapping[str, str] = {
    "audit": "audit",
    "catalogue": "catalogue_checks",  # which brings the rest of it along
    "checklist": "checklist",
    "compare": "compare",
    "completion": "completion",
    "diff": "diff",
    "diagnose": "diagnose",
    "example": "example",
    "explain": "explain",
    "export": "export",
    "facts": "facts",
    "import": "import_",
    "handover": "handover",
    "kit": "kit",
    "man": "manual",
    "plan": "plan",
    "raci": "raci",
    "report": "report",
    "team": "team",
    "update": "update",
    "why": "why",
    "work": "work",
}


# For these the names of the commands and what each is for are enough.
HELP = ("--help", "-h")


def load(arguments: Sequence[str] | None = None) -> Mapping[str, str]:
    """Add the command that these arguments call; all of them where that is not clear, for suggestions, or ``None``.

    What comes back are commands that need only be named, with what each is for.
    """
    called = arguments[0] if arguments else ""
    if called == "--version":
        return {}
    if called in HELP or arguments == []:
        from ecomteam.cli.summaries import SUMMARIES

        return SUMMARIES
    wanted = (MODULES[called],) if called in MODULES else dict.fromkeys(MODULES.values())
    for module in wanted:
        import_module(f"ecomteam.cli.commands.{module}")
    return {}
