"""Runs commands in forked children of one warm process: requests on standard input, outcomes on standard output.

A child gets its own streams and folder, is killed after ``SECONDS`` whatever it does, and its peak memory is measured.
"""

import faulthandler
import json
import os
import resource
import signal
import sys
import traceback
from pathlib import Path
from typing import Any, NoReturn

SECONDS = 20
# More than any command may take; a child past it fails at once rather than filling the machine.
MOST_MEMORY = 2 << 30
AT_ONCE = 2


def warm_up() -> None:
    """Import what the commands need. The catalogue is left to each child, as in life."""
    from ecomteam.cli import app, commands

    commands.load()
    assert app.app is not None
    import ecomteam.batch
    import ecomteam.loading.team
    import ecomteam.reports.to_json
    import ecomteam.reports.to_terminal  # noqa: F401


def child(request: dict[str, Any]) -> NoReturn:
    code = 1
    try:
        os.chdir(request["folder"])
        os.setsid()
        for number, name, flags in (
            (0, request["stdin"], os.O_RDONLY),
            (1, request["out"], os.O_WRONLY | os.O_CREAT),
            (2, request["err"], os.O_WRONLY | os.O_CREAT),
        ):
            handle = os.open(name, flags)
            os.dup2(handle, number)
            os.close(handle)
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
        sys.stderr = open(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False)  # noqa: SIM115
        faulthandler.enable(2)
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(SECONDS)
        sys.argv = ["ecomteam", *request["arguments"]]
        from ecomteam.cli.app import main

        main()
    except SystemExit as leaving:
        code = leaving.code if isinstance(leaving.code, int) else 0 if leaving.code is None else 1
    except BaseException:
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except (OSError, ValueError):
                code = 120
        os._exit(code)


def serve() -> None:
    warm_up()
    for line in sys.stdin:
        waiting = list(enumerate(json.loads(line)))
        running: dict[int, int] = {}
        outcomes: dict[int, dict[str, int]] = {}
        while waiting or running:
            while waiting and len(running) < AT_ONCE:
                number, request = waiting.pop(0)
                started = os.fork()
                if not started:
                    child(request)
                running[started] = number
            ended, status, used = os.wait4(-1, 0)
            code = os.waitstatus_to_exitcode(status)
            outcomes[running.pop(ended)] = {"code": code, "kilobytes": used.ru_maxrss}
        sys.stdout.write(json.dumps([outcomes[number] for number in sorted(outcomes)]) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    serve()
