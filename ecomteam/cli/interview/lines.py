"""One line from the terminal: edited with the arrow keys and recalled with the upper one, where Python has readline."""

import sys

from ecomteam.cli.output import harmless, is_terminal, say


class TypedLines:
    """Reads what an owner types behind a prompt."""

    def __init__(self) -> None:
        self._edited = _can_edit()

    def read(self, prompt: str) -> str:
        """What was typed. Raises ``KeyboardInterrupt`` where there is nothing more to come."""
        if self._edited:
            try:
                return input(_in(harmless(prompt), sys.stdout.encoding)).strip()
            except EOFError:
                raise KeyboardInterrupt from None
        say(prompt, end="")
        line = sys.stdin.readline()
        if not line:
            raise KeyboardInterrupt
        return line.strip()


def _can_edit() -> bool:
    """Whether lines can be edited: the editor writes to standard output, so that must be the terminal as well."""
    if not (is_terminal(sys.stdin) and is_terminal(sys.stdout)):
        return False
    try:
        import readline
    except ImportError:
        return False
    # What is pasted is an answer like any other; marking it would write escape codes before every prompt.
    readline.parse_and_bind("set enable-bracketed-paste off")
    # There are no files to complete here, and a tab in an answer is a blank.
    readline.parse_and_bind("tab: self-insert")
    return True


def _in(text: str, encoding: str) -> str:
    return text.encode(encoding, "replace").decode(encoding)
