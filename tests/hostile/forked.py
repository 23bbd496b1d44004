"""Runs commands in forked children of one warm process: requests on standard input, outcomes on standard output.

A child gets its own streams and folder. It is killed after ``SECONDS`` whatever it does, sooner where it computes all
the while, and its peak memory is measured. It may not read what its user may not read, even where that is root.
"""

import ctypes
import faulthandler
import json
import os
import pkgutil
import resource
import signal
import sys
import traceback
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

SECONDS = 20
# Of a processor. Here nothing takes two; the rest is for slower machines.
BUSY_SECONDS = 5
# More than any command may take; a child past it fails at once rather than filling the machine.
MOST_MEMORY = 2 << 30
AT_ONCE = 2
# What starts the program, and what takes an extra.
ASIDE = ("__main__", "pdf", "docx", "xlsx")


def warm_up() -> None:
    """Import what the commands need. The catalogue is left to each child, as in life."""
    import ecomteam
    from ecomteam.cli import called

    called.load()
    for module in pkgutil.walk_packages(ecomteam.__path__, "ecomteam."):
        if module.name.rpartition(".")[2] not in ASIDE:
            import_module(module.name)


def without_override() -> None:
    """Give up root's right to read and write what permissions forbid."""
    if sys.platform != "linux" or os.geteuid():
        return
    libc = ctypes.CDLL(None, use_errno=True)
    version = 0x20080522
    header = (ctypes.c_uint32 * 2)(version, 0)
    # Effective, permitted and inheritable, twice 32 bits.
    rights = (ctypes.c_uint32 * 6)()
    libc.capget(header, rights)
    for place in range(3):
        rights[place] &= ~0b110  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH
    libc.capset(header, rights)


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
        # With the encodings that Python chose for this environment.
        sys.stdin, sys.stdout, sys.stderr = (
            open(number, mode, encoding=stream.encoding, errors=stream.errors, closefd=False)  # noqa: SIM115
            for number, mode, stream in ((0, "r", sys.stdin), (1, "w", sys.stdout), (2, "w", sys.stderr))
        )
        os.environ.update(request["environment"])
        without_override()
        faulthandler.enable(2)
        resource.setrlimit(resource.RLIMIT_CPU, (BUSY_SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(SECONDS)
        # As a shell of this environment would pass them on.
        given = (os.fsdecode(each.encode("utf-8", "surrogateescape")) for each in request["arguments"])
        sys.argv = ["ecomteam", *given]
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
