"""A process that only looks at the clock: what it is kept waiting, the machine keeps any program waiting."""

from __future__ import annotations

import json
import select
import subprocess
import sys
import time
from pathlib import Path

TICK_S = 0.005

#: Shorter ones are the clock's and the scheduler's grain.
SHORTEST_S = 0.002


class IdleProcess:
    """Beside what is measured; its stalls are those of the machine."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__))], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    @property
    def pid(self) -> int:
        """Of the process."""
        return self._process.pid

    def stalls(self) -> list[tuple[float, float]]:
        """From when to when it was kept waiting since the last call, in seconds of :func:`time.monotonic`."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return [(begun, ended) for begun, ended in json.loads(self._process.stdout.readline())]

    def end(self) -> None:
        """Stop it."""
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait()


def main() -> None:
    """Look at the clock; answer each line with the stalls since the last one."""
    stalls: list[tuple[float, float]] = []
    last = time.monotonic()
    while True:
        asked, _, _ = select.select([sys.stdin], [], [], TICK_S)
        now = time.monotonic()
        if now - last - TICK_S > SHORTEST_S:
            stalls.append((last + TICK_S, now))
        last = now
        if asked:
            if not sys.stdin.readline():
                return
            told, stalls = stalls, []
            last = time.monotonic()  # what comes after this is told the next time
            print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main()
