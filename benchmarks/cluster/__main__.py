"""Measure two workers beside one process, and simulate many: ``make bench-cluster``; ``LIMIT=100`` for no more."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS

from benchmarks.decoder.methods import ROOT
from benchmarks.machine import when_and_where
from plugin.engine.raster.window import WINDOW
from tests.engine import untrained

from . import page
from .simulation import simulate

#: Columns and rows of windows of the two rasters: what a tile takes is what the second has more.
SMALL, LARGE = (3, 3), (10, 10)
#: Workers that are simulated, and tiles for each of them.
WORKERS, EACH = (10, 100, 1000), 100
METRES = 100.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write the page; a trial goes to build/ instead of docs/."""
    options = _options(arguments)
    work = options.work.resolve()
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    model = untrained.package(work / "a.model", kind="conv", sampling_m=METRES)
    rasters = [_raster(work / f"{columns}.tif", columns, rows) for columns, rows in (SMALL, LARGE)]
    measured = []
    for name, words in (("one process", []), ("two workers", ["local:2"])):
        runs = [_measured(work / f"{name} {number}", raster, model, words) for number, raster in enumerate(rasters)]
        measured.append(page.Measured.between(name, *runs))
        print(measured[-1], file=sys.stderr, flush=True)
    sizes = [path.stat().st_size for path in work.glob("one process 1/tiles/*.npz")]
    tile_s, tile_bytes = measured[0].tile_wall_s, round(sum(sizes) / len(sizes))
    simulated = []
    for workers in [count for count in WORKERS if options.limit is None or count <= options.limit]:
        folder = work / f"{workers} simulated"
        simulated.append(simulate(folder, workers, workers * EACH, tile_s, tile_bytes))
        print(simulated[-1], file=sys.stderr, flush=True)
        shutil.rmtree(folder)
    trial = options.limit is not None
    docs = options.out or ROOT / ("build/benchmarks/docs" if trial else "docs")
    path = docs / "benchmarks" / "cluster.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(page.write(measured, simulated, tile_s, tile_bytes, when_and_where()), encoding="utf-8")
    print(path)
    return 0


def _raster(path: Path, columns: int, rows: int) -> Path:
    """Noise of so many windows; what it shows makes no difference to the time."""
    width, height = columns * WINDOW * 3 // 4, rows * WINDOW * 3 // 4
    profile = {"driver": "GTiff", "width": width, "height": height, "count": 1, "dtype": "uint8", "tiled": True}
    place = {"crs": CRS.from_authority("IAU_2015", 49910), "transform": Affine(METRES, 0, 0, 0, -METRES, 0)}
    with rasterio.open(path, "w", **profile, **place) as out:
        out.write(np.random.default_rng(7).integers(1, 255, (height, width), np.uint8), 1)
    return path


def _measured(folder: Path, raster: Path, model: Path, words: list[str]) -> page.Run:
    """The tiles of a raster: their number, and seconds; every process has one thread."""
    one = {"LANDFORM_THREADS": "1", "OMP_NUM_THREADS": "1", "LANDFORM_HOME": str(folder / "home")}
    command = [sys.executable, "-m", "benchmarks.cluster.computing", str(raster), str(model), str(folder), *words]
    cores = sorted(os.sched_getaffinity(0))[: 2 if words else 1] if hasattr(os, "sched_getaffinity") else []

    def keep_to_cores() -> None:
        if cores:
            os.sched_setaffinity(0, cores)

    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **one}, stdout=subprocess.PIPE, check=True, preexec_fn=keep_to_cores
    )
    found = json.loads(done.stdout)
    return page.Run(len(list(folder.glob("tiles/*.npz"))), found["cpu_s"], found["wall_s"])


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench-cluster")
    parser.add_argument("--limit", type=int, metavar="N", help="simulate no more workers than this")
    parser.add_argument("--out", type=Path, metavar="DIR", help="folder of the page's folder (default: docs)")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "bench-cluster", metavar="DIR")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
