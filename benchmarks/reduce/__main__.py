"""Time maps from tiles on, kill and cancel them: ``make bench-reduce``; ``LIMIT=4000`` tries it on small ones."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.decoder.methods import ROOT
from benchmarks.machine import when_and_where
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.run import map_landforms
from plugin.protocol.codec import to_json

from . import page
from .driver import STAGES
from .interruptions import cancelled, killed
from .material import Material, make

#: Half a gigapixel, and ten.
SIDES = (22_400, 100_000)
#: The map that is killed and cancelled, at so many random moments of each stage.
STOPPED_SIDE, MOMENTS = 3_000, 20


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write the page; a trial goes to build/ instead of docs/."""
    options = _options(arguments)
    work = options.work.resolve()
    sides = options.sides if options.limit is None else [options.limit // 2, options.limit]
    moments = options.moments if options.limit is None else 1
    rows = []
    for side in sides:
        shutil.rmtree(work / "timed", ignore_errors=True)
        material = make(work / "timed", side)
        rows.append(page.Row(side, material.tiles, material.tile_bytes / 2**20, _measured(work / "timed", material)))
        print(rows[-1], file=sys.stderr, flush=True)
    shutil.rmtree(work / "timed", ignore_errors=True)
    stopped_side = min(STOPPED_SIDE, *sides)
    stopped = make(work / "stopped", stopped_side)
    taken, again = _measured(work / "stopped", stopped)["stages"], work / "stopped" / "again"
    stages = {name: taken[name]["seconds"] for name in STAGES}
    map_landforms(stopped.request, JobContext())
    kills = list(killed(stopped.request, stages, moments, again))
    cancels = list(cancelled(stopped.request, stages, moments, again))
    trial = f"maps of up to {sides[-1]}² cells" if options.limit is not None else ""
    docs = options.out or ROOT / ("build/benchmarks/docs" if trial else "docs")
    path = docs / "benchmarks" / "reduce.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(page.write(rows, kills, cancels, stopped_side, when_and_where(), trial), encoding="utf-8")
    print(path)
    return 0


def _measured(folder: Path, material: Material) -> dict[str, Any]:
    spec = folder / "spec.json"
    spec.write_text(json.dumps(to_json(material.request)), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "benchmarks.reduce.driver", str(spec)], check=True, cwd=ROOT)
    found: dict[str, Any] = json.loads((folder / "measured.json").read_text(encoding="utf-8"))
    return found


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reduce", description=__doc__)
    parser.add_argument("--limit", type=int, help="side of the larger of two small maps for a trial, in cells")
    parser.add_argument("--sides", type=int, nargs="+", default=list(SIDES), help="sides of the maps in cells")
    parser.add_argument("--moments", type=int, default=MOMENTS, help="kills and cancellations in each stage")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "bench-reduce", help="folder of what is made")
    parser.add_argument("--out", type=Path, help="folder in the place of docs")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
