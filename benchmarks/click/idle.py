"""A process that only looks at the clock: what it is kept waiting, the machine keeps any program waiting."""

from __future__ import annotations

import select
import subprocess
import sys
import time
from pathlib import Path

TICK_S = 0.005


class IdleProcess:
    """Beside what is measured; its longest stall is that of the machine."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__))], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    @property
    def pid(self) -> int:
        """Of the process."""
        return self._process.pid

    def longest(self) -> float:
        """Longest time between two looks at the clock since the last call, in seconds."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return float(self._process.stdout.readline())

    def end(self) -> None:
        """Stop it."""
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait()


def main() -> None:
    """Look at the clock; answer each line with the longest stall since the last one."""
    longest, last = 0.0, time.perf_counter()
    while True:
        asked, _, _ = select.select([sys.stdin], [], [], TICK_S)
        now = time.perf_counter()
        longest, last = max(longest, now - last - TICK_S), now
        if asked:
            if not sys.stdin.readline():
                return
            told, longest, last = longest, 0.0, time.perf_counter()  # what comes after this is told the next time
            print(told, flush=True)


if __name__ == "__main__":
    main()
