"""A scheduler with as many workers as a cluster has, on one machine: what it costs to hand out batches to them."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.decoder.methods import ROOT
from plugin.engine.scheduling.work import in_batches

from .hosts import QUIET, wait_and_write

#: Workers in one process.
_EACH = 125
_START_S = 240.0


@dataclass(frozen=True)
class Simulated:
    """What one run of waiting workers took.

    Attributes:
        workers: Their number.
        tiles: That were handed out.
        tasks: Batches that they were in.
        wall_s: Until the last was finished.
        ideal_s: The same if nothing but the tiles took time.
        scheduler_cpu_s: Processor time of scheduler and client, which share a process as in a real run.
    """

    workers: int
    tiles: int
    tasks: int
    wall_s: float
    ideal_s: float
    scheduler_cpu_s: float


def simulate(folder: Path, workers: int, tiles: int, tile_s: float, tile_bytes: int) -> Simulated:
    """Hand out tiles to workers that wait ``tile_s`` for each and write ``tile_bytes``."""
    import dask
    from distributed import as_completed

    folder.mkdir(parents=True, exist_ok=True)
    parts = in_batches(range(tiles), workers)
    with dask.config.set(QUIET), _client_of(workers) as client:
        started, before = time.monotonic(), time.process_time()
        futures = client.map(partial(wait_and_write, str(folder), tile_s, tile_bytes), parts, pure=False)
        finished = sum(future.result() for future in as_completed(futures))
        wall, used = time.monotonic() - started, time.process_time() - before
    assert finished == tiles
    return Simulated(workers, tiles, len(parts), wall, tiles * tile_s / workers, used)


@contextmanager
def _client_of(workers: int) -> Iterator[object]:
    from distributed import Client, LocalCluster

    hosts: list[subprocess.Popen[bytes]] = []
    with LocalCluster(n_workers=0, dashboard_address=None, processes=True, silence_logs=40) as cluster:
        try:
            for begun in range(0, workers, _EACH):
                count = min(_EACH, workers - begun)
                words = [sys.executable, "-m", "benchmarks.cluster.hosts", cluster.scheduler_address, str(count)]
                hosts.append(subprocess.Popen(words, cwd=ROOT, stderr=subprocess.DEVNULL))
            with Client(cluster) as client:
                client.wait_for_workers(workers, timeout=_START_S)
                yield client
        finally:
            for host in hosts:
                host.kill()
                host.wait()
