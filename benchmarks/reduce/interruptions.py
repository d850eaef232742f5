"""Stops runs in each stage, by a kill or by cancelling, and looks at what comes of them."""

from __future__ import annotations

import dataclasses
import multiprocessing
import random
import shutil
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from plugin.engine.errors import Cancelled
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.run import map_landforms
from plugin.protocol.messages.jobs import Map, Mapped, Progress
from plugin.protocol.schema import LANDFORM_LAYER

#: Seconds that a run may take to get to a stage.
_PATIENCE_S = 600.0


@dataclasses.dataclass(frozen=True)
class Interruption:
    """One run that was stopped.

    Attributes:
        stage: In which.
        moment: Share of the stage at which it was.
        seconds: From the word to stop to the end of the job, where it was cancelled.
        same: Whether the run that went on made the same map to the bit, where it was killed.
    """

    stage: str
    moment: float
    seconds: float | None = None
    same: bool | None = None


def killed(request: Map, stages: dict[str, float], moments: int, folder: Path, seed: int = 0) -> Iterator[Interruption]:
    """Kill runs at random moments of each stage, and let others go on.

    Args:
        request: A run that is finished.
        stages: Seconds that each stage takes.
        moments: How often in each.
        folder: For copies of the run.
        seed: Of the moments.
    """
    choice, wanted = random.Random(seed), contents(Path(request.output))
    # children start with everything imported, so that they need not be waited for
    starter = multiprocessing.get_context("forkserver")
    starter.set_forkserver_preload(["benchmarks.reduce.interruptions"])
    for stage, seconds in stages.items():
        for _ in range(moments):
            moment = choice.random()
            own = _copy(request, folder)
            here, there = starter.Pipe(duplex=False)
            child = starter.Process(target=_run, args=(own, there), daemon=True)
            child.start()
            there.close()
            _wait_for(stage, here)
            time.sleep(moment * seconds)
            child.kill()
            child.join()
            map_landforms(own, JobContext())
            yield Interruption(stage, moment, same=contents(Path(own.output)) == wanted)


def cancelled(
    request: Map, stages: dict[str, float], moments: int, folder: Path, seed: int = 0
) -> Iterator[Interruption]:
    """Cancel runs at random moments of each stage; the arguments are those of :func:`killed`."""
    choice = random.Random(seed)
    for stage, seconds in stages.items():
        for _ in range(moments):
            moment = choice.random()
            own = _copy(request, folder)
            asked = _Asked(stage, moment * seconds)
            try:
                map_landforms(own, JobContext(asked.told, asked.stop.is_set))
            except Cancelled:
                yield Interruption(stage, moment, seconds=time.monotonic() - asked.at)


class _Asked:
    """Asks to stop so many seconds after a stage has begun."""

    def __init__(self, stage: str, after: float) -> None:
        self.stop, self.at = threading.Event(), 0.0
        self._stage, self._after, self._begun = stage, after, False

    def told(self, progress: Progress) -> None:
        if progress.text == self._stage and not self._begun:
            self._begun = True
            threading.Timer(self._after, self._ask).start()

    def _ask(self) -> None:
        self.at = time.monotonic()
        self.stop.set()


def contents(folder: Path) -> dict[str, Any]:
    """What a map says: cells of its rasters to the bit, and rows of its polygons but for when they were made."""
    found: dict[str, Any] = {}
    for path in sorted(folder.glob("*.tif")):
        found[path.name] = path.read_bytes()
    with closing(sqlite3.connect(folder / "landforms.gpkg")) as database:
        names = [row[1] for row in database.execute(f'PRAGMA table_info("{LANDFORM_LAYER}")')]
        columns = ", ".join(f'"{name}"' for name in names if name != "mapped_at")
        found["landforms"] = database.execute(f'SELECT {columns} FROM "{LANDFORM_LAYER}" ORDER BY fid').fetchall()
    return found


def _copy(request: Map, folder: Path) -> Map:
    """The same run with its tiles alone."""
    shutil.rmtree(folder, ignore_errors=True)
    there = Path(request.output)
    (folder / "tiles").mkdir(parents=True)
    shutil.copy(there / "manifest.json", folder)
    for tile in (there / "tiles").iterdir():
        (folder / "tiles" / tile.name).hardlink_to(tile)
    return dataclasses.replace(request, output=str(folder))


def _wait_for(stage: str, told: Connection) -> None:
    limit = time.monotonic() + _PATIENCE_S
    while time.monotonic() < limit:
        if told.poll(1.0) and told.recv() == stage:
            return
    raise RuntimeError(f"The run did not get to the stage {stage!r}.")


def _run(request: Map, told: Connection) -> Mapped:
    return map_landforms(request, JobContext(lambda progress: told.send(progress.text)))
