"""The tiles of a map in a process of its own, by workers or without: processor seconds of all that takes part.

``python -m benchmarks.cluster.computing RASTER MODEL FOLDER [SCHEDULER]`` prints one JSON object.
"""

from __future__ import annotations

import json
import resource
import sys
import time

from plugin.engine.errors import Cancelled
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.run import map_landforms
from plugin.engine.scheduling.choice import scheduler_of
from plugin.protocol.messages.jobs import Map, Progress
from plugin.protocol.messages.rasters import RasterReference


def main() -> int:
    """Compute the tiles and stop where their blending would begin."""
    raster, model, folder, *words = sys.argv[1:]
    scheduler = scheduler_of(words[0]) if words else None
    started = time.monotonic()

    def stop_after_tiles(progress: Progress) -> None:
        if progress.text == "Blending tiles":
            raise Cancelled("The tiles are there.")

    request = Map(RasterReference(raster), model, folder, views=1)
    try:
        map_landforms(request, JobContext(stop_after_tiles), scheduler=scheduler)
    except Cancelled:
        print(json.dumps({"cpu_s": _cpu_seconds(), "wall_s": time.monotonic() - started}))
        return 0
    raise AssertionError("the run went on after its tiles")


def _cpu_seconds() -> float:
    """Of this process and of those that it has started and that have ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


if __name__ == "__main__":
    sys.exit(main())
