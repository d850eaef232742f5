"""Makes a map from its tiles in a process of its own, and tells what each stage took; on Linux alone.

Usage: python -m benchmarks.reduce.driver SPEC.json
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pyogrio

from plugin.engine.jobs import JobContext
from plugin.engine.mapping.run import map_landforms
from plugin.protocol.codec import from_json
from plugin.protocol.messages.jobs import Map, Progress

#: Seconds between two looks at the memory.
_LOOK_S = 0.05
STAGES = ("Blending tiles", "Finding regions", "Outlining landforms", "Writing rasters")


def main() -> None:
    """Do what the specification says, and write seconds, CPU seconds and memory beside it."""
    path = Path(sys.argv[1])
    request = from_json(Map, json.loads(path.read_text(encoding="utf-8")))
    memory = _Memory()
    memory.start()
    clock = _Clock(memory)
    mapped = map_landforms(request, JobContext(clock.told))
    clock.enter("")
    found: dict[str, Any] = {"stages": clock.stages, "peak_mb": memory.peak_mb, "at_start_mb": clock.at_start_mb}
    found["polygons"] = pyogrio.read_info(mapped.polygons)["features"]
    found["files_mb"] = sum(file.stat().st_size for file in Path(mapped.class_raster).parent.glob("*.*")) / 2**20
    path.with_name("measured.json").write_text(json.dumps(found), encoding="utf-8")


class _Clock:
    """Seconds and CPU seconds by stage; what comes before the first is looking at the tiles."""

    def __init__(self, memory: _Memory) -> None:
        self.stages: dict[str, dict[str, float]] = {}
        self.at_start_mb = memory.peak_mb
        self._memory = memory
        self._stage, self._begun = "Looking at tiles", (time.monotonic(), _cpu())

    def told(self, progress: Progress) -> None:
        if progress.text in STAGES and progress.text != self._stage:
            self.enter(progress.text)

    def enter(self, stage: str) -> None:
        now = time.monotonic(), _cpu()
        taken = self.stages.setdefault(self._stage, {"seconds": 0.0, "cpu_seconds": 0.0, "peak_mb": 0.0})
        taken["seconds"] += now[0] - self._begun[0]
        taken["cpu_seconds"] += now[1] - self._begun[1]
        taken["peak_mb"] = self._memory.since_last_look()
        self._stage, self._begun = stage, now


def _cpu() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


class _Memory(threading.Thread):
    """The most that this process and those that it has started take together, looked at all the time."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._last = self.peak_mb = _resident_mb()

    def run(self) -> None:
        while True:
            self._last = max(self._last, _resident_mb())
            self.peak_mb = max(self.peak_mb, self._last)
            time.sleep(_LOOK_S)

    def since_last_look(self) -> float:
        """The most since this was asked before."""
        last, self._last = self._last, 0.0
        return last


def _resident_mb() -> float:
    own = Path("/proc/self")
    children: list[str] = []
    for task in (own / "task").iterdir():
        with contextlib.suppress(OSError):
            children += (task / "children").read_text(encoding="ascii").split()
    total = 0
    for process in {own, *(Path("/proc") / child for child in children)}:
        with contextlib.suppress(OSError):
            total += int((process / "statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize()
    return total / 2**20


if __name__ == "__main__":
    main()
