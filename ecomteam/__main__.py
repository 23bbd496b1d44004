"""``python -m ecomteam`` is the command ``ecomteam``."""

import sys

from ecomteam.cli.app import main

if __name__ == "__main__":
    sys.exit(main())
