"""Many dask workers in a process, which compute nothing: ``python -m benchmarks.cluster.hosts ADDRESS COUNT``.

What a worker does all the time (profiles, looks at its memory) is slowed down, since hundreds of them share a
processor here that each would have for itself.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
import uuid
from collections.abc import Sequence
from pathlib import Path

import dask

#: Settings of workers that share a processor with hundreds.
QUIET = {
    "distributed.worker.profile.enabled": False,
    "distributed.admin.system-monitor.interval": "60s",
    "distributed.admin.tick.interval": "10s",
    "distributed.admin.event-loop": "asyncio",
}


def wait_and_write(folder: str, seconds: float, size_bytes: int, numbers: Sequence[int]) -> int:
    """Stand in for tiles: wait as long as each takes, and let its file appear as a real one does."""
    for number in numbers:
        time.sleep(seconds)
        path = Path(folder) / f"{number:06d}.npz"
        aside = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.partial")
        aside.write_bytes(bytes(size_bytes))
        os.replace(aside, path)
    return len(numbers)


async def _serve(address: str, count: int) -> None:
    from distributed import Worker

    workers = [Worker(address, nthreads=1, memory_limit=0, dashboard=False) for _ in range(count)]
    await asyncio.gather(*workers)
    await asyncio.gather(*(worker.finished() for worker in workers))


if __name__ == "__main__":
    with dask.config.set(QUIET):
        asyncio.run(_serve(sys.argv[1], int(sys.argv[2])))
