"""``python -m ecomteam`` is the command ``ecomteam``."""

import gc
import sys

try:
    from ecomteam.cli import endings, exits
except KeyboardInterrupt:  # nobody is there yet to hear it
    sys.exit(130)


def main() -> None:
    """Run the command line; exits with one of ``ecomteam.cli.exits``."""
    endings.at_once()
    # What is imported and the tens of thousands of objects of the catalogue stay; looking through them for cycles is
    # wasted time. A plan makes as many again, and is done before that is worth a look.
    gc.set_threshold(100_000, 20, 20)
    from ecomteam.cli.app import main as run  # takes a while, in which somebody may think better of it

    try:
        run()
    except KeyboardInterrupt:
        sys.exit(exits.INTERRUPTED)


if __name__ == "__main__":
    main()
