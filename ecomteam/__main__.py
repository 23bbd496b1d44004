"""``python -m ecomteam`` is the command ``ecomteam``."""

import sys

try:
    from ecomteam.cli import endings, exits
except KeyboardInterrupt:  # nobody is there yet to hear it
    sys.exit(130)


def main() -> None:
    """Run the command line; exits with one of ``ecomteam.cli.exits``."""
    endings.at_once()
    from ecomteam.cli.app import main as run  # takes a while, in which somebody may think better of it

    try:
        run()
    except KeyboardInterrupt:
        sys.exit(exits.INTERRUPTED)


if __name__ == "__main__":
    main()
