"""``python -m ecomteam`` is the command ``ecomteam``."""

import sys
from typing import NoReturn

from ecomteam.cli import endings, exits


def main() -> NoReturn:
    """Run the command line; exits with one of ``ecomteam.cli.exits``."""
    endings.at_once()
    from ecomteam.cli.app import main as run  # takes a while, in which somebody may think better of it

    try:
        run()
    except KeyboardInterrupt:
        sys.exit(exits.INTERRUPTED)


if __name__ == "__main__":
    main()
