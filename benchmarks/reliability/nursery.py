"""Runs ``landform`` commands in processes that can be killed at any moment, without loading libraries each time.

Usage: python -m benchmarks.reliability.nursery

Reads a JSON object a line from standard input and answers each with one. A process is forked from this one for every
command; so the moments at which it is killed are moments of its work.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plugin.engine.server import FIRST_CLICK, HEAVY, OPTIONAL

#: A command that takes longer has hung, in seconds.
PATIENCE_S = 600.0
_POLL_S = 0.002
_COMMANDS = ("cli.app", "training.train", "mapping.run", "formats.exports.run", "polygons.coverage")


@dataclass(frozen=True)
class Ended:
    """How a command ended.

    Attributes:
        status: Of its process; negative for a signal.
        seconds: It took.
        said: The last line of its standard error.
    """

    status: int
    seconds: float
    said: str

    @property
    def killed(self) -> bool:
        """Whether it did not end by itself."""
        return self.status < 0


class Nursery:
    """The process that commands are forked from; use as a context manager.

    Args:
        environment: Of the commands.
        folder: They work in.
    """

    def __init__(self, environment: dict[str, str], folder: Path) -> None:
        command = [sys.executable, "-P", "-m", "benchmarks.reliability.nursery"]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, cwd=folder, text=True
        )

    def __enter__(self) -> Nursery:
        return self

    def __exit__(self, *exception: object) -> None:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def run(self, arguments: Sequence[str], kill_after: float | None = None) -> Ended:
        """Run a command to its end, or for so many seconds."""
        self.begin(arguments, kill_after)
        return self.end()

    def begin(self, arguments: Sequence[str], kill_after: float | None = None) -> None:
        """Start a command; something else can be done to its files until :meth:`end`."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"arguments": list(arguments), "kill_after": kill_after}) + "\n")
        self._process.stdin.flush()

    def end(self) -> Ended:
        """Wait for the command."""
        assert self._process.stdout is not None
        return Ended(**json.loads(self._process.stdout.readline()))


def main() -> None:
    """Load what commands need, and run them one after the other."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for name in (*HEAVY, *OPTIONAL):
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    for name in (*FIRST_CLICK, *(f".{name}" for name in _COMMANDS)):
        importlib.import_module(name, "plugin.engine")
    for line in sys.stdin:
        answers.write(json.dumps(_ended(**json.loads(line))) + "\n")
        answers.flush()


def _ended(arguments: list[str], kill_after: float | None) -> dict[str, Any]:
    began = time.monotonic()
    log = os.memfd_create("log")
    child = os.fork()
    if child == 0:
        _command(arguments, log)
    deadline = began + (PATIENCE_S if kill_after is None else kill_after)
    while (found := os.waitpid(child, os.WNOHANG))[0] == 0:
        if time.monotonic() >= deadline:
            with contextlib.suppress(ProcessLookupError):  # it may have no group of its own yet
                os.killpg(child, signal.SIGKILL)
            os.kill(child, signal.SIGKILL)
            found = os.waitpid(child, 0)
            break
        time.sleep(_POLL_S)
    seconds = time.monotonic() - began
    said = os.pread(log, 1 << 20, 0).decode(errors="replace").strip().splitlines()
    os.close(log)
    return {"status": os.waitstatus_to_exitcode(found[1]), "seconds": seconds, "said": said[-1] if said else ""}


def _command(arguments: list[str], log: int) -> None:
    """In the new process: the command and its end."""
    from plugin.engine.cli.app import main as landform

    os.setsid()
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor, own in ((nothing, 0), (log, 1), (log, 2)):
        os.dup2(descriptor, own)
    status = 70
    try:
        status = landform(arguments)
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(status)


if __name__ == "__main__":
    main()
