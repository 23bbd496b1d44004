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
    # What is imported, the tens of thousands of objects of the catalogue and the hundred thousand of a plan stay; to
    # look through them once takes a tenth of a plan. Hardly anything of ours is a cycle, so memory stays as it is.
    gc.set_threshold(500_000, 20, 20)
    from ecomteam.cli.app import main as run  # takes a while, in which somebody may think better of it

    try:
        run()
    except KeyboardInterrupt:
        sys.exit(exits.INTERRUPTED)


if __name__ == "__main__":
    main()
