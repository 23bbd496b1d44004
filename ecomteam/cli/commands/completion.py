"""``ecomteam completion``: what makes a shell complete commands and options."""

from typing import Annotated, Literal

import typer

from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.options import OutputOption
from ecomteam.cli.output import report
from ecomteam.cli.reporting import View

VARIABLE = "_ECOMTEAM_COMPLETE"


@app.command()
@with_groups
def completion(
    *,
    shell: Annotated[
        Literal["bash", "zsh", "fish", "pwsh"], typer.Argument(metavar="bash|zsh|fish|pwsh", help="For which shell.")
    ],
    output: OutputOption = None,
    view: View,
) -> None:
    """Print the script that completes commands and options in your shell.

    \b
    ecomteam completion bash > ~/.local/share/bash-completion/completions/ecomteam
    ecomteam completion zsh > ~/.zfunc/_ecomteam
    ecomteam completion fish > ~/.config/fish/completions/ecomteam.fish
    ecomteam completion pwsh >> $PROFILE
    """
    from typer._completion_shared import get_completion_script

    del view  # accepted by every command; here it changes nothing
    script = get_completion_script(prog_name="ecomteam", complete_var=VARIABLE, shell=shell)
    report(script.rstrip() + "\n", output)
